import { describe, expect, test } from 'vitest';
import { gather, startOf } from '../../../components/overview.ts';
import type { Card } from '../../../corpus/card-model.ts';
import { evidence, sampleCard } from './sample-card.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('where a date begins', () => {
  test.each([
    ['2023-09-21', '2023-09-21'],
    ['2022-12', '2022-12-01'],
    ['199X', '1990-01-01'],
    ['2021-08/..', '2021-08-01'],
    ['2023-09-19/2023-09-20', '2023-09-19'],
    ['2023-22', '2023-06-01'],
    ['1994~', '1994-01-01'],
    ['[2023-09-21, 2023-09-28]', '2023-09-21'],
  ])('%s', (edtf, first) => expect(startOf(edtf)).toBe(day(first)));
  test.each([null, '', 'soon', '..'])('nowhere: %s', (edtf) => expect(startOf(edtf)).toBeNull());
});

const other: Card = {
  ...sampleCard,
  entity: 'shusha',
  dates: [
    {
      edtf: '199X',
      basis: 'explicit',
      event: 'An older war',
      evidence: [evidence('A war in the 1990s.', '1990s')],
      reviewed: true,
    },
    ...sampleCard.dates,
  ],
  // Here the denial stands alone, since what it denies is not about this entity.
  statements: sampleCard.statements.flatMap(({ answers }) => answers),
};
const overview = gather({ stepanakert: sampleCard, shusha: other });

test('what stands on several cards is there once, events in their order', () => {
  expect(overview.events.map(({ event }) => event)).toEqual([
    'An older war',
    'Blockade imposed',
    'Military operation',
  ]);
  expect(overview.figures).toHaveLength(sampleCard.figures.length);
  expect(overview.sources).toHaveLength(sampleCard.sources.length);
});

test('an answer stands beside what it answers and not on its own as well', () => {
  expect(overview.statements.map(({ id }) => id)).toEqual(['s1', 's3']);
});

test('the source whose day nobody knows comes last', () => {
  expect(overview.sources.map(({ published }) => published)).toEqual(['2023-09-21', null]);
});
