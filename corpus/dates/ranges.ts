import { addDays, addMonths, dayOf, pad } from './calendar.ts';
import { AFTER_WORD, BEFORE_WORD, COUNTED, DAY_NUMBER, MONTH, monthOf, YEAR } from './date-words.ts';
import { type Context, findAll, type Reading, type Rule, readingOf } from './expression.ts';
import { inferYear } from './year.ts';

const OPEN = '(?:[Bb]etween\\s+(?:the\\s+)?|[Ff]rom\\s+(?:the\\s+)?)?';
const TO = '(?<to>\\s*[-–—]\\s*|\\s+(?:to|and|through|until|till)\\s+(?:the\\s+)?)';
const D1 = `(?<d1>${DAY_NUMBER})`;
const D2 = `(?<d2>${DAY_NUMBER})(?![\\d%]|[.:/]\\d|,\\d{3})`;
const M1 = `(?<m1>${MONTH})`;
const M2 = `(?<m2>${MONTH})`;
const Y1 = `(?<y1>${YEAR})`;
const Y2 = `(?<y2>${YEAR})(?![\\d%]|[.,:/]\\d)`;
const START = `${BEFORE_WORD}(?<![\\d][.,:/–-])${OPEN}`;
const END = '(?![\\p{L}\\d])';

const DAY_SHAPES = [
  `${M1}\\s+${D1}${TO}(?:${M2}\\s+)?${D2}(?:,?\\s+${Y2})?`,
  `${M1}\\s+${D1},?\\s+${Y1},?${TO}${M2}\\s+${D2},?\\s+${Y2}`,
  `${D1}(?:\\s+${M1})?${TO}${D2}\\s+(?:of\\s+)?${M2}(?:,?\\s+${Y2})?`,
  `${D1}\\s+${M1},?\\s+${Y1}${TO}${D2}\\s+${M2},?\\s+${Y2}`,
].map((shape) => new RegExp(`${START}${shape}${END}`, 'gu'));
const MONTH_SHAPE = new RegExp(
  `${START}${M1}(?:\\s+${Y1})?${TO}${M2}(?:,?\\s+${Y2})?${END}(?!\\s+\\d)`,
  'gu',
);
const YEAR_SHAPE = new RegExp(
  `${BEFORE_WORD}(?<![\\d$€£][.,:/–-]?)(?:(?<open>[Bb]etween|[Ff]rom)\\s+)?${Y1}(?<to>\\s?[-–—/]\\s?|\\s+(?:to|and|until|through)\\s+)(?<y2>${YEAR}|\\d\\d)(?![\\d%]|[.,:/–-]\\d)${AFTER_WORD}`,
  'gu',
);

/**
 * Stretches of time with two ends: "September 19-20", "between 19 and 20 September", "from 1988 to 1994". Two days
 * joined by "and" that don't touch each other are two days, an EDTF set.
 */
export const ranges: Rule = (sentence) => [
  ...DAY_SHAPES.flatMap((shape) =>
    findAll(sentence, shape, (match, { d1, d2, m1, m2, y1, y2, to }) => {
      const first = m1 ?? m2;
      const last = m2 ?? m1;
      if (!d1 || !d2 || !first || !last) return null;
      // "September 19 to October": no second day; "Sept. 19 and 20 people died": a count.
      if (/\d$/.test(match[0]) && !y2 && COUNTED.test(sentence.slice(match.index + match[0].length)))
        return null;
      if (/until|till/.test(to ?? '') && !/^[Ff]rom/.test(match[0])) return null;
      const span = (year: number) => {
        const end = dayOf(year, monthOf(last), Number.parseInt(d2, 10));
        const wraps = monthOf(first) > monthOf(last);
        const start = dayOf(
          y1 ? Number(y1) : year - (wraps ? 1 : 0),
          monthOf(first),
          Number.parseInt(d1, 10),
        );
        return start && end && start < end ? ([start, end] as const) : null;
      };
      const joined = /\band\b/.test(to ?? '') && !/^[Bb]etween/.test(match[0]);
      const value = (ends: readonly [string, string] | null) => {
        if (!ends) return null;
        return joined && addDays(ends[0], 1) !== ends[1] ? `{${ends.join(',')}}` : ends.join('/');
      };
      return {
        basis: 'explicit',
        read: (context) =>
          y2
            ? readingOf(value(span(Number(y2))))
            : inferEnd(
                context,
                (y) => span(y)?.[1] ?? null,
                (y) => value(span(y)),
              ),
      };
    }),
  ),
  ...findAll(sentence, MONTH_SHAPE, (match, { m1, m2, y1, y2, to }) => {
    if (!m1 || !m2 || (!y2 && !/^(?:[Bb]etween|[Ff]rom)/.test(match[0]) && !/[-–—]/.test(to ?? '')))
      return null;
    const value = (year: number) => {
      const end = `${pad(year, 4)}-${pad(monthOf(m2), 2)}`;
      const wraps = monthOf(m1) > monthOf(m2);
      const start = `${pad(y1 ? Number(y1) : year - (wraps ? 1 : 0), 4)}-${pad(monthOf(m1), 2)}`;
      if (start >= end) return null;
      return /\band\b/.test(to ?? '') && !/^[Bb]etween/.test(match[0]) && addMonths(start, 1) !== end
        ? `{${start},${end}}`
        : `${start}/${end}`;
    };
    return {
      basis: 'explicit',
      read: (context) =>
        y2
          ? readingOf(value(Number(y2)))
          : inferEnd(context, (year) => `${pad(year, 4)}-${pad(monthOf(m2), 2)}`, value),
    };
  }),
  ...findAll(sentence, YEAR_SHAPE, (match, { y1, y2, open, to }) => {
    if (!y1 || !y2 || COUNTED.test(sentence.slice(match.index + match[0].length))) return null;
    const dash = /[-–—/]/.test(to ?? '');
    if (!dash && !open) return null;
    const end = y2.length === 2 ? y1.slice(0, 2) + y2 : y2;
    if (end <= y1) return null;
    // "2008-09" is the ISO month as well as the two years.
    const month = to?.trim() === '-' && /^(?:0[1-9]|1[0-2])$/.test(y2) ? `${y1}-${y2}` : null;
    return { basis: 'explicit', read: () => readingOf(month, `${y1}/${end}`) };
  }),
];

/** The year is settled by the range's end; the value is made for it. */
function inferEnd(
  context: Context,
  end: (year: number) => string | null,
  value: (year: number) => string | null,
): Reading {
  const { edtf, candidates } = inferYear(context, end);
  const years = (edtf ? [edtf] : (candidates ?? [])).map((v) => value(Number(v.slice(0, 4))));
  return readingOf(...years);
}
