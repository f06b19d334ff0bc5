import { expect, it } from 'vitest';
import { passageOf } from '../../../corpus/passage.ts';

/** The passage of the figure between braces. */
function passage(marked: string): string {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const sentence = marked.replace(/[{}]/g, '');
  const quote = sentence.slice(start, end);
  const span = { article: 'a', start, end, quote, sentence: [0, sentence.length] as [number, number] };
  return passageOf(
    { ...span, qualifier: 'exact', unit: 'days', counted: 'days', claimant: null, reviewed: true },
    { ...span, title: '', publisher: null, published: null, sentence, at: [start, end] },
    [],
  );
}

it.each([
  ['The rain, which fell for {two days}, has stopped.', 'The rain, which fell for two days'],
  [
    'At last, the rain had stopped, but {two days} were lost.',
    'the rain had stopped, but two days were lost.',
  ],
  ['At last, {two days} were left.', 'two days were left.'],
  ['It lasted {two days} before the “Duke of Strelsau” gave in.', null],
  ['The “Duke of Strelsau” held out for {two days}.', null],
  ['“We held out for {two days}, and more,” he said.', 'We held out for two days'],
])('the clause that a figure stands in: %s', (marked, clause) => {
  expect(passage(marked)).toBe(clause ?? marked.replace(/[{}]/g, ''));
});
