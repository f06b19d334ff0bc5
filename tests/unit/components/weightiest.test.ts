import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Proved, weightiest } from '../../../components/weightiest.ts';
import { evidence } from './sample-card.ts';

const row = (id: string, reviewed: boolean, articles: string[], answers: Proved[] = []) => ({
  id,
  reviewed,
  answers,
  evidence: articles.map((article) => evidence('Sentence.', 'Sentence', { article })),
});
const ids = (rows: { id: string }[]) => rows.map((r) => r.id).join('');

test('reviewed rows first, then those of most articles, in the order that they had', () => {
  const rows = [
    row('a', false, ['1', '2', '3']),
    row('b', true, ['1', '1', '1']),
    row('c', true, ['1', '2']),
    row('d', true, ['1']),
  ];
  expect(ids(weightiest(rows, 2))).toBe('bc');
  expect(ids(weightiest(rows, 3))).toBe('bcd');
});

test('an event with a card of its own before what more articles speak of', () => {
  const war = { ...row('c', true, ['1']), entity: 'war' };
  expect(ids(weightiest([row('a', true, ['1', '2']), row('b', true, ['1']), war], 2))).toBe('ac');
});

test('a claim weighs with its denials', () => {
  const denied = row('b', true, ['1'], [row('x', true, ['2'])]);
  expect(ids(weightiest([row('a', true, ['1']), denied], 1))).toBe('b');
});

test('no row left out weighs more than one that is shown', () => {
  const rows = fc.array(fc.record({ reviewed: fc.boolean(), articles: fc.integer({ min: 0, max: 4 }) }));
  fc.assert(
    fc.property(rows, fc.nat(6), (given, count) => {
      const all = given.map((g, i) =>
        row(
          `${i};`,
          g.reviewed,
          Array.from({ length: g.articles }, (_, n) => `${n}`),
        ),
      );
      const shown = weightiest(all, count);
      expect(shown).toEqual(all.filter((r) => shown.includes(r)));
      expect(shown).toHaveLength(Math.min(count, all.length));
      for (const out of all.filter((r) => !shown.includes(r)))
        for (const { reviewed, evidence } of shown)
          expect(reviewed === out.reviewed ? evidence.length >= out.evidence.length : reviewed).toBe(true);
    }),
  );
});
