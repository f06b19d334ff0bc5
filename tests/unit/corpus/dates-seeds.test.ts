import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleText } from '../../../corpus/article-text.ts';
import { checkWeekdays, readDates } from '../../../corpus/dates/read-dates.ts';

/** Every date expression of the seeds, in order, as a reader with a calendar reads it. */
type Expected = [quote: string, edtf: string | null, basis: string, candidates?: string[]];
const SEEDS: Record<string, { published: string; dates: Expected[] }> = {
  '000': {
    published: '2023-09-21',
    dates: [
      ['Wednesday', '2023-09-20', 'weekday'],
      ['Thursday', '2023-09-21', 'weekday'],
      // Grammar leaves open whether the adviser spoke or the need arose a day after: an editor decides.
      ['a day after', null, 'anchored'],
      ['Wednesday', '2023-09-20', 'weekday'],
      ['Three years', null, 'duration'],
      ['2020', '2020', 'explicit'],
      ['the summer', '2023-22', 'relative'],
      ['last week', '2023-09-11/2023-09-17', 'relative'],
      ['September 13', '2023-09-13', 'explicit'],
      ['Thursday morning', '2023-09-21', 'weekday'],
      ['today', '2023-09-21', 'relative'],
      ['Wednesday', '2023-09-20', 'weekday'],
    ],
  },
  '001': {
    published: '2023-09-21',
    dates: [
      ['Thursday (September 21)', '2023-09-21', 'explicit'],
      ['Wednesday (September 20)', '2023-09-20', 'explicit'],
      ['24-hour', null, 'duration'],
      ['decades', null, 'duration'],
      ['the 1990s', '199X', 'explicit'],
      ['Wednesday', '2023-09-20', 'weekday'],
    ],
  },
  '002': {
    published: '2023-09-24',
    dates: [
      ['March 08, 2019', '2019-03-08', 'explicit'],
      ['September 23, 2023', '2023-09-23', 'explicit'],
      ['Saturday', '2023-09-23', 'weekday'],
      ['Tuesday', '2023-09-19', 'weekday'],
      ['Thursday', null, 'weekday', ['2023-09-21', '2023-09-28']],
      ['the past nine months', null, 'duration'],
      ['months-long', null, 'duration'],
      ['Saturday', '2023-09-23', 'weekday'],
      ['Sunday', '2023-09-24', 'weekday'],
      ['Saturday', '2023-09-23', 'weekday'],
      ['1994', '1994', 'explicit'],
    ],
  },
  '003': {
    published: '2023-09-21',
    dates: [
      ['December 2022', '2022-12', 'explicit'],
      ['since the offensive began', null, 'anchored'],
    ],
  },
  '004': {
    published: '2023-09-21',
    dates: [
      ['two days after', null, 'anchored'],
      ['Thursday', '2023-09-21', 'weekday'],
      ['Wednesday', '2023-09-20', 'weekday'],
      ['decades', null, 'duration'],
      ['decades', null, 'duration'],
      ['Tuesday', '2023-09-19', 'weekday'],
      ['24 hours', null, 'duration'],
      ['Wednesday', '2023-09-20', 'weekday'],
      ['since August 2021', '2021-08/..', 'explicit'],
    ],
  },
};

const folder = new URL('../../../seeds/', import.meta.url);

describe.each(Object.entries(SEEDS))('seed %s', (number, { published, dates }) => {
  const file = readdirSync(folder).find((f) => f.startsWith(number)) ?? '';
  const text = readFileSync(new URL(file, folder), 'utf8');
  const { sentences } = readArticleText(file.replace('.txt', ''), text, null);
  const article = { id: number, text, sentences, mentions: [], published };
  const found = readDates(article);

  test('every date expression is read, and nothing else', () => {
    expect(
      found.map((d) => [
        text.slice(d.start, d.end),
        d.edtf,
        d.basis,
        ...(d.candidates ? [d.candidates] : []),
      ]),
    ).toEqual(dates);
  });

  test('its weekdays fit its dates', () => {
    expect(checkWeekdays(article, found, file)).toEqual([]);
  });
});
