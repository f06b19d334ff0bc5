import { expect, test } from 'vitest';
import { suggestNames } from '../../../components/name-suggestions.ts';
import type { SearchDocument } from '../../../corpus/card-model.ts';

const named = (title: string, ...keys: string[]): SearchDocument => ({
  id: title,
  kind: 'name',
  entity: title,
  title,
  text: '',
  keys,
  evidence: null,
});
const find = suggestNames(() => [
  named('Oslo Fjord'),
  named('Oslo', 'Kristiania', 'Осло'),
  named('New Oslo', 'Šiauliai'),
  named('Airport', 'Siaulis airport'),
  named('Siaulis'),
]);
const titles = (text: string) => find(text).map(({ title }) => title);

test('the very name comes first, then what begins so, then what has a word that begins so', () => {
  expect(titles('oslo')).toEqual(['Oslo', 'Oslo Fjord', 'New Oslo']);
  expect(titles('OSLO f')).toEqual(['Oslo Fjord']);
});

test('any script and spelling finds a name, half a word in its middle and nothing at all do not', () => {
  expect(titles('осл')).toEqual(['Oslo']);
  expect(titles('ŠIAULI')).toEqual(['Siaulis', 'Airport', 'New Oslo']);
  expect(titles('slo')).toEqual([]);
  expect(titles(' – ')).toEqual([]);
});
