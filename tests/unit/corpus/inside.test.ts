import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inside } from '../../../corpus/inside.ts';

const stretch = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test('finds what a look at every item finds', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), stretch, (items, around) => {
      const sorted = items.toSorted((a, b) => a.start - b.start);
      expect(inside(sorted, around)).toEqual(
        sorted.filter((i) => i.start >= around.start && i.start < around.end && i.end <= around.end),
      );
    }),
  );
});
