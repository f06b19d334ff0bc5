import { expect, it } from 'vitest';
import type { Evidence } from '../../../corpus/card-model.ts';
import { countOrigins } from '../../../corpus/origins.ts';

const from = (article: string, sentence: string, quote = sentence): Evidence => ({
  article,
  title: article,
  publisher: null,
  published: null,
  quote,
  sentence,
  at: [0, quote.length],
});

const told = 'The river rose by two metres within a night, the harbour master of Alta Vista said on Monday.';

it('articles with one wording are one origin, however many they are', () => {
  expect(countOrigins([from('a', told), from('b', told), from('c', told.replace('Monday', 'March 4'))])).toBe(
    1,
  );
});

it('articles that say the same in words of their own count each', () => {
  const own = 'Within a night the water was two metres higher, according to the man who runs the harbour.';
  expect(countOrigins([from('a', told), from('b', own)])).toBe(2);
});

it('a long quote that both have is enough; a short one is not', () => {
  const quote = 'the river rose by two metres within a single night';
  const other = `On Tuesday a spokesman went further and added that ${quote}, which nobody had foreseen.`;
  const first = `The harbour master of Alta Vista, who was there, said ${quote}.`;
  expect(countOrigins([from('a', first, quote), from('b', other, quote)])).toBe(1);
  expect(
    countOrigins([
      from('a', `${first} He left.`, 'two metres'),
      from('b', 'Two metres it was.', 'Two metres'),
    ]),
  ).toBe(2);
});

it('several passages of one article are one origin', () => {
  expect(
    countOrigins([from('a', told), from('a', 'It was the highest water in many years, people say.')]),
  ).toBe(1);
});

it('a passage that links two others makes them one', () => {
  const long = `${told} Nobody was hurt in the town or on the farms around it.`;
  const tail = 'Nobody was hurt in the town or on the farms around it.';
  expect(countOrigins([from('a', told), from('b', tail), from('c', long, tail)])).toBe(1);
});
