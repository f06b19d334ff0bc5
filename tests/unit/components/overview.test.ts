import { expect, test } from 'vitest';
import { gather } from '../../../components/overview.ts';
import type { Card } from '../../../corpus/card-model.ts';
import { evidence, sampleCard } from './sample-card.ts';

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
