import { strict } from 'chrono-node';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWeekdays, readDates } from '../../../corpus/dates/read-dates.ts';
import type { ReadableArticle } from '../../../corpus/reading.ts';
import { splitSentences } from '../../../corpus/sentences.ts';

function articleOf(words: string, published: string | null): ReadableArticle {
  const text = `A title\n${words}`;
  const sentences = [{ start: 0, end: 7 }, ...splitSentences(text, { start: 8, end: text.length })];
  return { id: 'x', text, sentences, mentions: [], published };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);
const ordinal = (n: number) =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;

/** The ways in which papers write one day in full. */
const FORMATS: ((d: number, m: number, y: number, w: string) => string)[] = [
  (d, m, y) => `${d} ${MONTHS[m]} ${y}`,
  (d, m, y) => `${MONTHS[m]} ${d}, ${y}`,
  (d, m, y) => `${MONTHS[m]?.slice(0, 3)} ${d}, ${y}`,
  (d, m, y, w) => `${w}, ${MONTHS[m]} ${d}, ${y}`,
  (d, m, y, w) => `${w} ${d} ${MONTHS[m]} ${y}`,
  (d, m, y, w) => `${w} (${MONTHS[m]} ${d}, ${y})`,
  (d, m, y) => `the ${ordinal(d)} of ${MONTHS[m]} ${y}`,
  (d, m, y) => `${String(d).padStart(2, '0')}.${String(m + 1).padStart(2, '0')}.${y}`,
  (d, m, y) => `${y}-${String(m + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
];

describe('a day written in full', () => {
  test('reads as that day and as one expression, however it is written', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...FORMATS), (date, format) => {
        const words = format(
          date.getUTCDate(),
          date.getUTCMonth(),
          date.getUTCFullYear(),
          WEEKDAYS[date.getUTCDay()] ?? '',
        );
        const article = articleOf(`The order of ${words} was lifted.`, null);
        const found = readDates(article);
        expect(found.map((d) => [article.text.slice(d.start, d.end), d.edtf])).toEqual([[words, iso(date)]]);
        expect(checkWeekdays(article, found, 'seeds/x.txt')).toEqual([]);
      }),
    );
  });

  test('reads as another reader of dates has it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(0, 1, 3, 4), (date, n) => {
        const words =
          FORMATS[n]?.(
            date.getUTCDate(),
            date.getUTCMonth(),
            date.getUTCFullYear(),
            WEEKDAYS[date.getUTCDay()] ?? '',
          ) ?? '';
        const other = strict.parse(words, { instant: new Date('2000-01-01T12:00Z'), timezone: 0 })[0];
        expect(readDates(articleOf(`It was on ${words}.`, null))[0]?.edtf).toBe(
          other && iso(other.start.date()),
        );
      }),
    );
  });

  test('with the wrong weekday is an error with its place', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (date, shift) => {
        const wrong = WEEKDAYS[(date.getUTCDay() + shift) % 7];
        const article = articleOf(
          `It was ${wrong}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}.`,
          null,
        );
        expect(checkWeekdays(article, readDates(article), 'seeds/x.txt')).toMatchObject([
          { code: 'weekday-contradicts-date', severity: 'error', where: 'seeds/x.txt:2:8' },
        ]);
      }),
    );
  });
});

test('a bare weekday is the latest on or before the day of publication', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...WEEKDAYS), (date, weekday) => {
      const value = readDates(articleOf(`The mayor resigned on ${weekday}.`, iso(date)))[0]?.edtf ?? '';
      const back = (Date.parse(iso(date)) - Date.parse(value)) / 86_400_000;
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThan(7);
      expect(WEEKDAYS[new Date(value).getUTCDay()]).toBe(weekday);
    }),
  );
});

test('a weekday of the wrong date with a year inferred is an error', () => {
  const article = articleOf('He spoke on Wednesday (September 21).', '2023-09-21');
  expect(checkWeekdays(article, readDates(article), 'seeds/x.txt')).toMatchObject([
    { code: 'weekday-contradicts-date', where: 'seeds/x.txt:2:13' },
  ]);
});

test('a wrong weekday is no reason to move a date by a year', () => {
  // 6 March was a Monday in 2023, a Wednesday in 2024.
  const article = articleOf('The river rose on Monday (March 6).', '2024-03-05');
  const found = readDates(article);
  expect(found.map((d) => d.edtf)).toEqual(['2024-03-06']);
  expect(checkWeekdays(article, found, 'seeds/x.txt')).toHaveLength(1);
});

const PIECES = fc.constantFrom(
  ...'Thursday|(September 21)|September|since|19-20|2023|the|summer|of|1990s|a day|after|before|last|next|week|two|days|24-hour|decades|for|until|between|and|05/09/2023|Sept. 28|today|will|said|,|. The|May|mid-|early|to|–|(|)|“|”|100,000|in|31 February|ago|yesterday|19.09.2023|\u00a0|é|🙂|٢٠٢٣|13th century|or'.split(
    '|',
  ),
);

test('whatever the words: spans lie in their sentences, apart from each other, and every value is EDTF', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 14 }), fc.option(day), (pieces, published) => {
      const article = articleOf(pieces.join(' '), published && iso(published));
      let last = 0;
      for (const { start, end, edtf: value, candidates } of readDates(article)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(article.sentences.some((s) => s.start <= start && end <= s.end)).toBe(true);
        expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim());
        if (candidates) expect(value).toBeNull();
        for (const v of [value, ...(candidates ?? [])]) if (v !== null) expect(() => edtf(v)).not.toThrow();
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});
