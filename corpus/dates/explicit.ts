import { addMonths, dayOf } from './calendar.ts';
import {
  AFTER_WORD,
  BEFORE_WORD,
  COUNTED,
  DAY_NUMBER,
  MONTH,
  monthOf,
  PART_OF_DAY,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './date-words.ts';
import { type Expression, findAll, type Rule, readingOf } from './expression.ts';
import { inferYear } from './year.ts';

const Y = `(?<y>${YEAR})(?![\\d%]|[.,:/]\\d|[-–]\\d)`;
const D = `(?<d>${DAY_NUMBER})(?![\\d%]|[.:/]\\d|,\\d{3}|[-–]\\p{L})`;
const M = `(?<m>${MONTH})`;
/** A day, a month and maybe a year, in the orders that English papers use. */
const CORES = [
  `${M}\\s+(?:the\\s+)?${D}(?:(?:,\\s*|\\s+|,?\\s+of\\s+)${Y})?`,
  `(?:the\\s+)?${D}\\s+(?:day\\s+)?(?:of\\s+)?${M}(?:,?\\s+(?:of\\s+)?${Y})?`,
  `${D}-${M}-${Y}`,
];
const W = `(?<w>${WEEKDAY})`;
const DAYPART = `(?:\\s+${PART_OF_DAY})?`;
/** The same with a weekday before it, before it in front of brackets, behind it, or in its midst. */
const SHAPES = [
  ...CORES.flatMap((core) => [
    `${W}${DAYPART},?\\s+(?:the\\s+|on\\s+)?${core}`,
    `${W}${DAYPART}\\s*\\(${core}\\)`,
    `${core}\\s*\\(${W}\\)`,
    core,
  ]),
  `${M},?\\s+${W},?\\s+${D}(?:,?\\s+${Y})?`,
].map((shape) => new RegExp(`${BEFORE_WORD}(?<![\\d][.,:/–-])${shape}(?!\\p{L}|\\d)`, 'gu'));

/** Days with a month's name: "19 September 2023", "Sept. 28", "Wednesday (September 20)", "September, Friday 20, 2024". */
export const namedDays: Rule = (sentence) =>
  SHAPES.flatMap((shape) =>
    findAll(sentence, shape, (match, { d, m, y, w }) => {
      if (!d || !m) return null;
      const rest = sentence.slice(match.index + match[0].length);
      // "In September 20 people died": the number counts people.
      if (!y && /\d$/.test(match[0]) && COUNTED.test(rest)) return null;
      const day = (year: number) => dayOf(year, monthOf(m), Number.parseInt(d, 10));
      return {
        basis: 'explicit',
        read: (context) =>
          y ? readingOf(day(Number(y))) : inferYear(context, day, w ? weekdayNumber(w) : null),
      };
    }),
  );

const ORDINAL_ALONE =
  /(?<=(?<![\p{L}])on\s)the\s+(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[,.;]|$)|\s+(?:that|when|while|and|in|at|to|as|after|before|with|by)(?![\p{L}]))/gu;

/** "on the 20th": of the latest month in which that day is not to come. */
export const daysOfMonth: Rule = (sentence) =>
  findAll(sentence, ORDINAL_ALONE, ([, d]) => ({
    basis: 'relative',
    read: ({ published, ahead }) => {
      if (!published) return { edtf: null };
      const inMonth = (step: number) => {
        const month = addMonths(published.slice(0, 7), step);
        return dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), Number(d));
      };
      const step = (inMonth(0) ?? published) <= published ? 0 : -1;
      return ahead && inMonth(step) !== published
        ? readingOf(inMonth(step), inMonth(step + 1))
        : readingOf(inMonth(step));
    },
  }));

const ISO =
  /(?<![\p{L}\p{N}/.-])(\d{4})([-/.])(\d\d)\2(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\p{N}]|[-/]\d)/gu;
const FIGURES = /(?<![\p{L}\p{N}/.,-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![\p{L}\p{N}]|[./,-]\d)/gu;

/**
 * Days in figures. Dots are day first, as wherever they are written; with strokes and hyphens both orders are in use,
 * so where both are possible both are kept.
 */
export const daysInFigures: Rule = (sentence) => [
  ...findAll(sentence, ISO, ([, y, , m, d]) => fixed(dayOf(Number(y), Number(m), Number(d)))),
  ...findAll(sentence, FIGURES, ([, a, mark, b, y]) => {
    const year = Number(y) + (y?.length === 2 ? 2000 : 0);
    const dayFirst = dayOf(year, Number(b), Number(a));
    const monthFirst = dayOf(year, Number(a), Number(b));
    if (mark === '-' && y?.length === 2) return null;
    return mark === '.' && dayFirst ? fixed(dayFirst) : fixed(dayFirst, monthFirst);
  }),
];

function fixed(...values: (string | null)[]): Pick<Expression, 'basis' | 'read'> | null {
  return values.some((v) => v !== null) ? { basis: 'explicit', read: () => readingOf(...values) } : null;
}

const MONTH_YEAR = new RegExp(
  `${BEFORE_WORD}(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-]+(?:in\\s+)?)?${M},?\\s+(?:of\\s+)?${Y}${AFTER_WORD}`,
  'gu',
);
const BARE_MONTH = new RegExp(
  `${BEFORE_WORD}(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-]+(?:in\\s+)?)?(?<m>${MONTH})${AFTER_WORD}(?!\\s+\\d)`,
  'gu',
);
/** Months that are names or words as well: only after a preposition of time. */
const DOUBTFUL = /^(?:March|May|April|June|August|MARCH|MAY|APRIL|JUNE|AUGUST|.{3,4}\.?)$/;
const TIME_BEFORE =
  /(?:^|\s)(?:in|since|by|until|till|of|during|from|before|after|through|throughout|this|and|to|between|late|early|mid|around)[\s-]+$/iu;

const SURE_BEFORE = /(?:^|\s)(?:in|since|until|till|during|throughout|last|next)\s+$/iu;

/** Months: "December 2022", "mid-September" (EDTF "~": somewhere about), "in August". */
export const months: Rule = (sentence) => [
  ...findAll(sentence, MONTH_YEAR, (_, { part, m, y }) => {
    const value = m && y ? `${y}-${String(monthOf(m)).padStart(2, '0')}${part ? '~' : ''}` : null;
    return fixed(value);
  }),
  ...findAll(sentence, BARE_MONTH, (match, { part, m }) => {
    const left = sentence.slice(0, match.index);
    if (!m || (DOUBTFUL.test(m) && !part && !TIME_BEFORE.test(left))) return null;
    const right = sentence.slice(match.index + match[0].length);
    // "by April Smith", "Black September", "September Square": names.
    if (DOUBTFUL.test(m) && !part && /^\s+\p{Lu}/u.test(right) && !SURE_BEFORE.test(left)) return null;
    if (!part && !TIME_BEFORE.test(left) && (/\p{Lu}\p{Ll}+\s+$/u.test(left) || /^\s+\p{Lu}/u.test(right)))
      return null;
    // The month next to a day belongs to a range, which has its own rule.
    if (/\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/u.test(left)) return null;
    return {
      basis: 'explicit',
      read: (context) => {
        const month = (year: number) => `${year}-${String(monthOf(m)).padStart(2, '0')}`;
        const { edtf, candidates } = inferYear(context, month);
        return part && edtf ? { edtf: `${edtf}~` } : { edtf, ...(candidates ? { candidates } : {}) };
      },
    };
  }),
];
