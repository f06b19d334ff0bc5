import { addDays, type Day, isDay, latestWeekday, mondayOf, weekdayOf } from './calendar.ts';
import { AFTER_WORD, BEFORE_WORD, FULL_WEEKDAY, PART_OF_DAY, WEEKDAY, weekdayNumber } from './date-words.ts';
import {
  type Context,
  findAll,
  type ReadExpression,
  type Reading,
  type Rule,
  readingOf,
} from './expression.ts';

const PATTERN = new RegExp(
  `${BEFORE_WORD}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his\\s+(?:past|coming)|[Tt]he\\s+(?:coming|following|previous|past)|[Tt]his|[Pp]ast|[Cc]oming)\\s+)?` +
    `(?<w>${FULL_WEEKDAY})(?:\\s+${PART_OF_DAY})?(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week)?${AFTER_WORD}`,
  'gu',
);
/** Days that are names: of feasts, of papers, of events, of shopping. */
const NAMED_BEFORE =
  /(?:Black|Good|Ash|Palm|Easter|Bloody|Cyber|Super|Holy|Maundy|Shrove|Giving|Man|The Mail on|Mail on)\s+$/u;
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Mosque|Night Live)(?![\p{L}])/u;
/** "later on Wednesday" is said on a Wednesday of that day. */
const SAME_DAY = /(?:^|\s)(?:later|earlier)\s+(?:on\s+)?$/iu;
const HABIT = /(?:^|\s)(?:every|each|most|on a|any)\s+$/iu;

/**
 * Weekdays without a date. A bare one is the latest on or before the day of publication; where the sentence looks
 * ahead the coming one is as likely, and both are kept, but "will meet on Friday" is to come. "last Tuesday" and "next Tuesday" are given a value only
 * where both usages (nearest, and that of the neighbouring week) agree.
 */
export const weekdays: Rule = (sentence) =>
  findAll(sentence, PATTERN, (match, { which, week, w }) => {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (!w || NAMED_BEFORE.test(left) || NAMED_AFTER.test(right) || HABIT.test(left)) return null;
    const weekday = weekdayNumber(w);
    return {
      basis: 'weekday',
      read: (context) =>
        resolve(context, weekday, which?.toLowerCase() ?? (SAME_DAY.test(left) ? 'same' : ''), week),
    };
  });

function resolve(context: Context, weekday: number, which: string, week: string | undefined): Reading {
  const { published } = context;
  const paired = pairedDays(context, weekday);
  if (!published) return readingOf(which || week ? null : paired.length === 1 ? (paired[0] ?? null) : null);
  const past = latestWeekday(weekday, published);
  const coming = addDays(past, 7);
  const earlier = past === published ? addDays(past, -7) : past;
  const inWeek = addDays(mondayOf(published), (weekday + 6) % 7);
  if (week) return readingOf(addDays(inWeek, { last: -7, this: 0, next: 7 }[week] ?? 0));
  if (which === 'last') return readingOf(earlier, addDays(inWeek, -7));
  if (which === 'next') return readingOf(coming, addDays(inWeek, 7));
  if (/following|previous/.test(which)) return { edtf: null };
  if (/past/.test(which)) return readingOf(earlier);
  if (/coming/.test(which)) return readingOf(coming);
  if (which === 'this') return readingOf(inWeek);
  if (which === 'same' && past === published) return readingOf(past);
  // What is announced on a day does not lie before it.
  if (context.surely && past !== published) return readingOf(coming);
  if (context.ahead) return readingOf(told(context) > past ? null : past, coming);
  // The article pairs this weekday with a date of its own: that one may be meant again.
  return readingOf(...paired.filter((d) => d <= published && d >= addDays(past, -14)), past);
}

/** The latest day of the last week that this sentence tells, or else the one before it. */
function told({ published, before, after, previous }: Context): Day {
  const latest = (expressions: ReadExpression[]): Day =>
    expressions
      .map((e) => e.edtf?.replace(/\/\.\.$/, ''))
      .filter((d) => isDay(d) && published !== null && d <= published && d > addDays(published, -7))
      .toSorted()
      .at(-1) ?? '';
  return latest([...before, ...after]) || latest(previous);
}

/** The days with which the article itself pairs this weekday. */
function pairedDays(context: Context, weekday: number): Day[] {
  const named = new RegExp(`${BEFORE_WORD}(${WEEKDAY})${AFTER_WORD}`, 'u');
  const days = context.explicit.flatMap((e) => {
    const word = named.exec(e.quote)?.[1];
    return word && isDay(e.edtf) && weekdayNumber(word) === weekday && weekdayOf(e.edtf) === weekday
      ? [e.edtf]
      : [];
  });
  return [...new Set(days)];
}
