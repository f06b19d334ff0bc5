import { addDays, type Day, isDay } from './calendar.ts';
import { AFTER_WORD, BEFORE_WORD, countOf, NUMBER, SOME } from './date-words.ts';
import {
  type Context,
  findAll,
  type ReadExpression,
  type Reading,
  type Rule,
  readingOf,
} from './expression.ts';

const word = (pattern: string) => new RegExp(`${BEFORE_WORD}${pattern}${AFTER_WORD}`, 'giu');
const UNIT = '(?<unit>second|minute|hour|day|week|month|year|decade)s?';
const SIDE = '(?<side>after|before|later|earlier|prior to|ahead of|previously|beforehand|afterwards?)';

const COUNTED_OFF = word(`(?:(?<some>${SOME})|(?<n>${NUMBER}|an?))\\s+${UNIT}\\s+${SIDE}`);
const LENGTH = /(?:^|\s)(?:for|lasted|lasting|lasts|spent|took|within|over|during)\s+$/iu;
const UNCOUNTED = word(
  '(?:the\\s+)?(?:seconds|minutes|hours|days|weeks|months|years|decades)\\s+(?:after|before|later|earlier)',
);
const COUNT_BEFORE = new RegExp(`${BEFORE_WORD}(?:${NUMBER}|${SOME}|for)\\s+$`, 'iu');
const NEIGHBOUR = word(
  '(?:the (?:(?<next>next|following)|(?<last>previous|preceding)) day|(?:the|that) (?:very )?same day|(?:earlier|later) (?:that|in the|the same) day|that (?:same )?(?:day|morning|afternoon|evening|night))',
);
const DAY_SIDE = word('the day (?:(?<after>after)|(?<before>before|earlier))');
const PERIODS = word(
  '(?:the (?:next|following|previous|preceding) (?:week|month|year)|the (?:week|month|year) (?:after|before))',
);

const WORD = "(?!\\p{L}+day)[\\p{L}’'-]+";
/** "since the strike began": a length of time from an event whose day only the reader knows. */
const SINCE = word(
  `since\\s+(?:the|its|their|this|that|his|her)\\s+(?:${WORD}\\s+){1,5}?(?:began|begun|started|ended|erupted|broke out|took effect|came into (?:force|effect))`,
);

/**
 * Expressions hung on an event: "two days after …", "a day earlier", "the next day". They have a value only where the
 * day that they count from stands beside them: in what follows "after", or as the one day told just before.
 */
export const anchoredDates: Rule = (sentence) => [
  ...findAll(sentence, COUNTED_OFF, (match, { some, n, unit, side }) => {
    // "lasted for 24 hours before the truce" tells how long.
    if (!unit || !side || LENGTH.test(sentence.slice(0, match.index))) return null;
    const count = some || !n ? null : countOf(n);
    const end = match.index + match[0].length;
    const days = unit.toLowerCase() === 'day' ? 1 : unit.toLowerCase() === 'week' ? 7 : null;
    if (count === null || days === null) return { basis: 'anchored', read: () => ({ edtf: null }) };
    return { basis: 'anchored', read: (context) => resolve(context, end, side.toLowerCase(), count * days) };
  }),
  ...findAll(sentence, UNCOUNTED, (match) =>
    COUNT_BEFORE.test(sentence.slice(0, match.index))
      ? null
      : { basis: 'anchored', read: () => ({ edtf: null }) },
  ),
  ...findAll(sentence, SINCE, () => ({ basis: 'anchored', read: () => ({ edtf: null }) })),
  ...findAll(sentence, PERIODS, () => ({ basis: 'anchored', read: () => ({ edtf: null }) })),
  ...findAll(sentence, NEIGHBOUR, (_, { next, last }) => ({
    basis: 'anchored',
    read: (context) => fromTold(context, next ? 1 : last ? -1 : 0),
  })),
  ...findAll(sentence, DAY_SIDE, (match, { after }) => {
    const end = match.index + match[0].length;
    return { basis: 'anchored', read: (context) => resolve(context, end, after ? 'after' : 'before', 1) };
  }),
];

function resolve(context: Context, end: number, side: string, days: number): Reading {
  const back = /before|earlier|prior|previous|ahead/.test(side);
  const offset = back ? -days : days;
  if (/^(?:after|before|prior to|ahead of)$/.test(side)) {
    const named = namedAfter(context, end);
    if (named) return readingOf(addDays(named, offset));
    const rest = context.sentence.slice(end);
    // "… on Thursday, a day after the vote": the day of the clause is told, that of the vote isn't.
    if (/^\s+[\p{L}\d"“]/u.test(rest)) return apposed(context, end);
  }
  if (context.before.length === 0 && inRelativeClause(context.sentence, end)) {
    const told = daysIn(context.after);
    if (told.length > 0)
      return told.length === 1 ? readingOf(addDays(told[0] ?? '', offset)) : { edtf: null };
  }
  return fromTold(context, offset);
}

/** "The talks, which began a day earlier, ended on Monday": the day that it counts from is still to come. */
function inRelativeClause(sentence: string, end: number): boolean {
  return (
    /^[^,]*,\s+(?:which|who|that|where)\s[^,]*$/u.test(sentence.slice(0, end)) &&
    /^,/u.test(sentence.slice(end))
  );
}

/** "after the September 19 attack", "after Tuesday's vote": the day stands within the words that follow. */
function namedAfter(context: Context, end: number): Day | null {
  const next = context.after[0];
  if (!next || !isDay(next.edtf)) return null;
  const gap = context.sentence.slice(end, next.start);
  return /^\s+(?:(?:the|its|their|his|her|a)\s+)?(?:[\p{L}’'-]+\s+){0,2}$/u.test(gap) &&
    !/\s(?:on|said|that)\s*$/iu.test(gap)
    ? next.edtf
    : null;
}

/** The one day of the main clause, where the expression is set off behind it and nothing reported stands between. */
function apposed(context: Context, end: number): Reading {
  const days = daysIn(context.before);
  const last = context.before.at(-1);
  if (days.length !== 1 || !last) return { edtf: null };
  const between = context.sentence.slice(last.end, end);
  return /^[^,]*,\s+(?:just\s+|only\s+)?[^,]{1,25}$/u.test(between) && !/(?:^|\s)that\s/u.test(between)
    ? readingOf(days[0] ?? null)
    : { edtf: null };
}

function fromTold(context: Context, offset: number): Reading {
  const here = daysIn(context.before);
  const days = here.length > 0 ? here : daysIn(context.previous);
  return readingOf(...days.map((d) => addDays(d, offset)));
}

function daysIn(expressions: ReadExpression[]): Day[] {
  return [...new Set(expressions.map((e) => e.edtf).filter(isDay))];
}
