import { expect, test } from 'vitest';
import { type Narrowing, narrow } from '../../../components/narrowing.ts';
import type { Found } from '../../../components/search-index.ts';
import type { SearchDocument } from '../../../corpus/card-model.ts';
import { evidence } from './sample-card.ts';

const found = (id: string, kind: SearchDocument['kind'], article: string, ...dates: string[]): Found => {
  const proof = evidence(`What ${id} says.`, id, { article, title: `Title of ${article}` });
  const text = { text: '', marks: [] };
  const document: SearchDocument = {
    id,
    kind,
    entity: null,
    title: id,
    text: '',
    keys: [],
    dates,
    evidence: proof,
  };
  return { document, title: text, text, key: null };
};
const all = [
  found('offensive', 'event', 'a1', '2023-09-18', '2023-09-20'),
  found('tuesday', 'date', 'a1', '2023-09-19'),
  found('either', 'date', 'a2', '2023-09-20', '2023-09-27'),
  found('claim', 'statement', 'a2', '2023-09-20~'),
  found('winter', 'sentence', 'a2', '2022-12'),
];
const nothing: Narrowing = { article: null, day: null, kind: null };
const ids = (wished: Partial<Narrowing>) =>
  narrow(all, { ...nothing, ...wished }).found.map(({ document }) => document.id);

test('days are offered in their order, with how many results speak of each', () => {
  expect(narrow(all, nothing).days).toEqual([
    { day: '2022-12', count: 1 },
    { day: '2023-09-18', count: 1 },
    { day: '2023-09-19', count: 2 },
    { day: '2023-09-20', count: 3 },
    { day: '2023-09-27', count: 1 },
  ]);
});

test('a day keeps what speaks of it: an event that lasts, one of several readings, an approximate date', () => {
  expect(ids({ day: '2023-09-20' })).toEqual(['offensive', 'either', 'claim']);
  expect(ids({ day: '2023-09-19' })).toEqual(['offensive', 'tuesday']);
});

test('an article leaves its own days and kinds to choose from', () => {
  const { days, kinds, articles } = narrow(all, { ...nothing, article: 'a1' });
  expect(days.map(({ day }) => day)).toEqual(['2023-09-18', '2023-09-19', '2023-09-20']);
  expect([...kinds]).toEqual([
    ['event', 1],
    ['date', 1],
  ]);
  expect(articles.map(({ count }) => count)).toEqual([2, 3]);
});

test('what the results cannot fulfil is not asked for', () => {
  expect(ids({ article: 'elsewhere', day: '1999-01-01', kind: 'figure' })).toHaveLength(all.length);
  expect(narrow(all, { ...nothing, article: 'a1', day: '2022-12' }).by.day).toBeNull();
});
