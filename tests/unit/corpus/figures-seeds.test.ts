import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArticleText } from '../../../corpus/article-text.ts';
import { readDates } from '../../../corpus/dates/read-dates.ts';
import { readFigures } from '../../../corpus/figures/read-figures.ts';
import type { ArticleMention, Measures } from '../../../corpus/reading.ts';
import { namedArticle } from './marked-article.ts';

const measures: Measures = parse(readFileSync(join('data', 'measures.yaml'), 'utf8'));

const NAMES: [string, string, ArticleMention['type'], string?][] = [
  ['ethnic Armenian officials', 'authorities', 'organisation'],
  ['leadership of the breakaway region', 'authorities', 'organisation'],
  ['separatist Armenian forces', 'forces', 'group'],
  ['ethnic Armenians', 'karabakh-armenians', 'group'],
  ['Nagorno-Karabakh office for human rights', 'ombudsman', 'organisation'],
  ['Russia’s defense ministry', 'mod-ru', 'organisation'],
  ['David Babayan', 'babayan', 'person'],
  ['2020 war', 'war', 'event'],
  ['24-hour offensive', 'offensive', 'event'],
  ['Azerbaijan', 'azerbaijan', 'place'],
  ['Russia', 'russia', 'place'],
];

/** Quote, value, qualifier, unit, counted, claimant, the whole that it is part of. Written by reading the articles. */
type Row = [string, number | null, string, string, string, (string | null)?, string?];
const EXPECTED: Record<string, Row[]> = {
  '000_4eadbead407513c5': [
    ['Three years', 3, 'exact', 'years', 'years'],
    ['two reports', 2, 'exact', 'reports', 'reports'],
  ],
  '001_adc95b6c9db2056a': [
    ['around 60 miles', 60, 'approximately', 'miles', 'miles', 'authorities'],
    ['24-hour', 24, 'exact', 'hours', 'hour'],
    ['120,000 people', 120_000, 'exact', 'people', 'people'],
    ['thousands of ethnic Armenians', null, 'vague', 'people', 'ethnic Armenians'],
  ],
  '002_cc34ed8f124999de': [
    ['more than 800 guns', 800, 'more-than', 'guns', 'guns', 'mod-ru'],
    ['six armored vehicles', 6, 'exact', 'vehicles', 'armored vehicles', 'mod-ru'],
    ['nine months', 9, 'exact', 'months', 'months'],
    ['120,000 ethnic Armenians', 120_000, 'exact', 'people', 'ethnic Armenians', 'authorities'],
    ['99.9%', 99.9, 'exact', 'percent', 'prefer to leave our historic lands', 'babayan'],
  ],
  '003_d4781d698b5b32c0': [
    ['approximately 120,000 ethnic Armenians', 120_000, 'approximately', 'people', 'ethnic Armenians'],
    ['around 5,000 people', 5000, 'approximately', 'people', 'people', 'russia'],
    ['four peacekeepers', 4, 'exact', 'people', 'peacekeepers', 'russia'],
  ],
  '004_f41b01741e5cf503': [
    ['two days', 2, 'exact', 'days', 'days'],
    ['six people', 6, 'exact', 'people', 'people', 'azerbaijan'],
    ['two civilians', 2, 'exact', 'people', 'civilians', 'azerbaijan', 'six people'],
    ['120,000 ethnic Armenians', 120_000, 'exact', 'people', 'ethnic Armenians'],
    ['two wars', 2, 'exact', 'wars', 'wars'],
    ['24 hours', 24, 'exact', 'hours', 'hours'],
    ['at least 200 ethnic Armenians', 200, 'at-least', 'people', 'ethnic Armenians', 'ombudsman'],
    ['10 civilians', 10, 'exact', 'people', 'civilians', 'ombudsman', 'at least 200 ethnic Armenians'],
    ['a number of heights', null, 'vague', 'heights', 'heights', 'forces'],
    ['Thousands', null, 'vague', 'people', 'have gathered at Republic Square'],
  ],
};

describe('the figures of the seeds', () => {
  it.each(Object.entries(EXPECTED))('%s', (id, expected) => {
    const text = readFileSync(join('seeds', `${id}.txt`), 'utf8');
    const article = namedArticle(id, text, readArticleText(id, text, null).sentences, NAMES);
    const found = readFigures(article, readDates(article), measures);
    const rows = found.map((f) => [
      text.slice(f.start, f.end),
      f.value ?? null,
      f.qualifier,
      f.unit,
      f.counted,
      f.claimant,
      found.filter((w) => w.start === f.partOf).map((w) => text.slice(w.start, w.end))[0] ?? null,
    ]);
    expect(rows).toEqual(expected.map((row) => [...row.slice(0, 5), row[5] ?? null, row[6] ?? null]));
  });
});
