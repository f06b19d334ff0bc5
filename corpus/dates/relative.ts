import { addDays, addMonths, type Day, mondayOf, pad, partsOf, weekdayOf } from './calendar.ts';
import { AFTER_WORD, BEFORE_WORD, countOf, MONTH, monthOf, NUMBER, PART_OF_DAY, SOME } from './date-words.ts';
import { type Context, findAll, type Reading, type Rule, readingOf } from './expression.ts';
import { seasonCode } from './years.ts';

const word = (pattern: string) => new RegExp(`${BEFORE_WORD}${pattern}${AFTER_WORD}`, 'giu');
const cased = (pattern: string) => new RegExp(`${BEFORE_WORD}${pattern}${AFTER_WORD}`, 'gu');

const DAYS: [RegExp, number][] = [
  [word('the day before yesterday'), -2],
  [word(`yesterday(?:\\s+${PART_OF_DAY})?`), -1],
  [word('last (?:night|evening)'), -1],
  [word(`(?:today|tonight|this (?:morning|afternoon|evening))`), 0],
  [word(`tomorrow(?:\\s+${PART_OF_DAY})?`), 1],
  [word('the day after tomorrow'), 2],
];
const PERIOD = word(
  '(?:(?<part>earlier|later|late|early)\\s+)?(?<which>last|this|next|the previous|the coming)\\s+(?<unit>week|weekend|month|year|decade|century)',
);
const WEEKEND = word('the weekend');
const SEASON = word('(?<which>last|this|next|the)\\s+(?<season>spring|summer|autumn|fall|winter)');
const WHICH_MONTH = cased(`(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<m>${MONTH})`);
const AGO = word(
  `(?:(?:(?<some>${SOME})|(?<n>${NUMBER}|an?))\\s+)?(?<unit>second|minute|hour|day|week|month|year|decade|centurie|century)s?\\s+ago`,
);
const VAGUE = word(
  '(?:the\\s+)?(?:recent|coming|past few|last few|next few|following|preceding)\\s+(?:hours|days|weeks|months|years|decades)',
);
const PART_OF_PERIOD = word(
  '(?:the|this|last|next)\\s+(?:(?:end|start|beginning|middle|turn)\\s+of\\s+the\\s+(?:week|month|year|decade|century)|(?:first|second|third|fourth|last|final)\\s+quarter(?!\\s+of\\s+an))',
);
const SEASON_BEFORE =
  /(?:^|\s)(?:in|during|over|throughout|through|since|until|by|all|for|before|after|late|early)\s+$/iu;

/** Expressions read from the day of publication: "today", "last week", "three days ago", "this summer". */
export const relatives: Rule = (sentence) => [
  ...DAYS.flatMap(([pattern, offset]) =>
    findAll(sentence, pattern, () => ({
      basis: 'relative',
      read: from((day) => readingOf(addDays(day, offset))),
    })),
  ),
  ...findAll(sentence, PERIOD, (_, { part, which, unit }) =>
    which && unit
      ? { basis: 'relative', read: from((day) => period(day, which.toLowerCase(), unit.toLowerCase(), part)) }
      : null,
  ),
  ...findAll(sentence, WEEKEND, () => ({
    basis: 'relative',
    read: (context) =>
      from((day) =>
        context.ahead
          ? readingOf(weekend(day, -1), weekend(day, 0))
          : readingOf(weekend(day, weekdayOf(day) % 6 ? -1 : 0)),
      )(context),
  })),
  ...findAll(sentence, SEASON, (match, { which, season }) => {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (!which || !season) return null;
    // "the fall of the city" is no autumn, "the spring" may be water.
    if (which === 'the' && (!SEASON_BEFORE.test(left) || /^\s+of\s+(?!1\d{3}|20\d\d)/u.test(right)))
      return null;
    return { basis: 'relative', read: from((day) => seasonOf(day, which.toLowerCase(), season)) };
  }),
  ...findAll(sentence, WHICH_MONTH, (_, { which, m }) =>
    which && m
      ? { basis: 'relative', read: from((day) => monthNear(day, which.toLowerCase(), monthOf(m))) }
      : null,
  ),
  ...findAll(sentence, AGO, (match, { some, n, unit }) => {
    if (!unit) return null;
    const inexact =
      /(?:more|less|fewer|over|under|least|nearly|almost|about|around|half|some)(?:\s+than)?\s+$/iu.test(
        sentence.slice(0, match.index),
      );
    const count = some || !n ? null : countOf(n);
    if (count === null || (inexact && !/day/i.test(unit)) || /second|minute|hour|centur/i.test(unit))
      return { basis: 'vague', read: () => ({ edtf: null }) };
    return { basis: 'relative', read: from((day) => ago(day, count, unit.toLowerCase(), inexact)) };
  }),
  ...[VAGUE, PART_OF_PERIOD].flatMap((pattern) =>
    findAll(sentence, pattern, () => ({ basis: 'vague', read: () => ({ edtf: null }) })),
  ),
];

function from(read: (day: Day) => Reading): (context: Context) => Reading {
  return ({ published }) => (published ? read(published) : { edtf: null });
}

/** Weeks run from Monday to Sunday. */
function period(day: Day, which: string, unit: string, part: string | undefined): Reading {
  const step = /last|previous/.test(which) ? -1 : which === 'this' ? 0 : 1;
  const { year } = partsOf(day);
  if (unit === 'week') {
    const monday = addDays(mondayOf(day), 7 * step);
    const start = part && /late/i.test(part) && step === 0 ? day : monday;
    const end = part && /earl/i.test(part) && step === 0 ? day : addDays(monday, 6);
    return readingOf(start === end ? start : `${start}/${end}`);
  }
  if (unit === 'weekend') return readingOf(weekend(day, step));
  if (unit === 'month') return readingOf(addMonths(day.slice(0, 7), step));
  if (unit === 'year') return readingOf(pad(year + step, 4));
  if (unit === 'decade' && step === 0) return readingOf(`${String(year).slice(0, 3)}X`);
  if (unit === 'century') return readingOf(`${Math.floor(year / 100) + step}XX`);
  return { edtf: null };
}

/** Saturday and Sunday of the day's week, or of a neighbouring one. */
function weekend(day: Day, step: number): string {
  const saturday = addDays(mondayOf(day), 5 + 7 * step);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** Winter lies in two years, so a winter without a year has no value. */
function seasonOf(day: Day, which: string, season: string): Reading {
  const code = seasonCode(season);
  const { year, month } = partsOf(day);
  if (code === 24) return { edtf: null };
  const begins = (code - 20) * 3;
  const begun = month >= begins;
  const over = month >= begins + 3;
  const of = (y: number) => `${y}-${code}`;
  if (which === 'this') return readingOf(of(year));
  if (which === 'the') return readingOf(of(begun ? year : year - 1));
  if (which === 'next') return begun ? readingOf(of(year + 1)) : readingOf(of(year), of(year + 1));
  return over ? readingOf(of(year - 1), of(year)) : readingOf(of(year - 1));
}

function monthNear(day: Day, which: string, month: number): Reading {
  const { year, month: now } = partsOf(day);
  const of = (y: number) => `${pad(y, 4)}-${pad(month, 2)}`;
  if (which === 'this') return readingOf(of(year));
  if (which === 'last') return month < now ? readingOf(of(year - 1), of(year)) : readingOf(of(year - 1));
  return month > now ? readingOf(of(year), of(year + 1)) : readingOf(of(year + 1));
}

/** Days are exact; longer units are rounded by those who write them, which EDTF says with "~". */
function ago(day: Day, count: number, unit: string, inexact: boolean): Reading {
  const { year } = partsOf(day);
  if (unit === 'day') return readingOf(`${addDays(day, -count)}${inexact ? '~' : ''}`);
  if (unit === 'week') return readingOf(`${addDays(day, -7 * count)}~`);
  if (unit === 'month') return readingOf(`${addMonths(day.slice(0, 7), -count)}~`);
  if (unit === 'year') return readingOf(`${pad(year - count, 4)}~`);
  return { edtf: null };
}
