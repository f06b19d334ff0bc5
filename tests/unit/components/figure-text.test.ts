import { expect, test } from 'vitest';
import { groupFigures } from '../../../components/figure-groups.ts';
import { amountText } from '../../../components/figure-row.tsx';
import type { CardFigure } from '../../../corpus/card-model.ts';
import { evidence } from './sample-card.ts';

const figure = (parts: Partial<CardFigure>): CardFigure => ({
  qualifier: 'exact',
  unit: 'people',
  counted: 'people',
  claimant: null,
  passage: 'as they said.',
  evidence: [evidence('So it was, as they said.', 'it')],
  reviewed: true,
  ...parts,
});

test.each<[string, Partial<CardFigure>]>([
  ['24 hours', { value: 24, unit: 'hours', counted: 'hour' }],
  ['24 hours', { value: 24, unit: 'hours', counted: 'hours' }],
  ['1 hour', { value: 1, unit: 'hours', counted: 'hour' }],
  ['about 60 miles', { value: 60, unit: 'miles', counted: 'miles', qualifier: 'approximately' }],
  ['6 armored vehicles', { value: 6, unit: 'vehicles', counted: 'armored vehicles' }],
  ['1 armored vehicle', { value: 1, unit: 'vehicles', counted: 'armored vehicle' }],
  ['3 hours of fighting', { value: 3, unit: 'hours', counted: 'hours of fighting' }],
  ['3 hours fighting', { value: 3, unit: 'hours', counted: 'fighting' }],
  ['99.9% · our people', { value: 99.9, unit: 'percent', counted: 'our people' }],
  ['99.9%', { value: 99.9, unit: 'percent', counted: '' }],
  ['1,000–2,000 people', { min: 1000, max: 2000, qualifier: 'range' }],
  ['at least 200 people', { min: 200, qualifier: 'at-least' }],
])('it reads "%s"', (said, parts) => expect(amountText(figure(parts))).toBe(said));

/** Figures of an article each, so that none shares a line with another. */
const groups = (...all: Partial<CardFigure>[]) =>
  groupFigures(
    all.map((parts, i) =>
      figure({ evidence: [evidence(`In ${i}.`, `${i}`, { article: `a${i}` })], ...parts }),
    ),
  ).map(({ lines }) => lines.flatMap((line) => line.figures.map(amountText)));

test('a bare "people" joins the one exact wording that has its number, and no other', () => {
  expect(groups({ value: 10 }, { value: 10, counted: 'teachers' }, { value: 11 })).toEqual([
    ['10 people', '10 teachers'],
    ['11 people'],
  ]);
  expect(groups({ value: 10 }, { value: 10, counted: 'teachers' }, { value: 10, counted: 'nurses' })).toEqual(
    [['10 people'], ['10 teachers'], ['10 nurses']],
  );
});

test('other units, other bounds and figures in words only stay apart', () => {
  expect(
    groups(
      { value: 10, unit: 'guns', counted: 'guns' },
      { value: 10 },
      { min: 10, qualifier: 'range', max: 20 },
      { min: 10, qualifier: 'at-least' },
      { qualifier: 'vague' },
      { qualifier: 'vague' },
    ),
  ).toHaveLength(6);
});

test('no figure is lost, and they keep the order of the first of each group', () => {
  const said = groups({ value: 7 }, { value: 5 }, { value: 7, qualifier: 'approximately' });
  expect(said).toEqual([['7 people', 'about 7 people'], ['5 people']]);
});
