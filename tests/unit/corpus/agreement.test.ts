import { expect, it } from 'vitest';
import { groupFigures, groupStatements } from '../../../corpus/agreement.ts';
import type { Figure, Statement } from '../../../corpus/model.ts';

const figure = (article: string, more: Partial<Figure> = {}): Figure => ({
  article,
  start: 10,
  end: 20,
  quote: '40 farmers',
  sentence: [0, 40],
  value: 40,
  qualifier: 'exact',
  unit: 'people',
  counted: 'farmers',
  claimant: null,
  reviewed: true,
  ...more,
});

it('one figure by one claimant in two articles is one row with two sources', () => {
  const [group, ...others] = groupFigures([figure('a'), figure('b')]);
  expect(group?.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(others).toEqual([]);
});

it('the words that go on after what is counted make no difference', () => {
  const counted = 'coastal farmers';
  expect(
    groupFigures([figure('a', { counted }), figure('b', { counted: `${counted} living there` })]),
  ).toHaveLength(1);
});

it.each<[string, Partial<Figure>, Partial<Figure>]>([
  ['qualifiers', { qualifier: 'exact' }, { qualifier: 'at-least' }],
  ['claimants', { claimant: 'ann' }, { claimant: 'ben' }],
  ['claimants who are no entities', { claimantText: 'a farmer' }, { claimantText: 'a miller' }],
  ['people counted', { counted: 'coastal farmers' }, { counted: 'coastal millers' }],
  ['notes of an editor', { note: 'Of the valley alone.' }, {}],
  ['vague amounts', { qualifier: 'vague', value: undefined }, { qualifier: 'vague', value: undefined }],
])('figures of different %s stay apart', (_, one, other) => {
  expect(groupFigures([figure('a', one), figure('b', other)])).toHaveLength(2);
});

it('statements are one under the one that the others name, in whatever order and over however many steps', () => {
  const statement = (id: string, sameAs?: string): Statement => ({
    ...{ id, article: id, start: 0, end: 5, quote: 'It is', sentence: [0, 5] },
    ...{ speaker: null, stance: 'asserts', entities: [], reviewed: true },
    ...(sameAs ? { sameAs } : {}),
  });
  const groups = groupStatements([
    statement('third', 'second'),
    statement('second', 'first'),
    statement('other'),
    statement('first'),
  ]);
  expect([...groups].map(([id, group]) => [id, group.map((s) => s.id)])).toEqual([
    ['first', ['third', 'second', 'first']],
    ['other', ['other']],
  ]);
});
