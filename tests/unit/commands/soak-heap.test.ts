import { describe, expect, test } from 'vitest';
import { growth, type Sample, staysFlat } from '../../../commands/soak-heap.ts';

/** Ten samples, one for each tenth of the way. */
const samples = (...heaps: number[]): Sample[] =>
  heaps.map((heap, at) => ({ mutations: at * 100, hovers: at * 10, heap, nodes: 900, listeners: 20 }));

describe('whether memory stays flat over an hour of reading', () => {
  test('what the first fifth takes is warm-up', () => {
    const warmed = samples(10, 100, 100, 100, 100, 100, 100, 100, 100, 100);
    expect(growth(warmed)).toBe(0);
    expect(staysFlat(warmed)).toBe(true);
  });

  test('the second tenth is what the end is held against, not the third', () => {
    expect(staysFlat(samples(10, 100, 200, 200, 200, 200, 200, 200, 200, 200))).toBe(false);
  });

  test.each([
    [104, true],
    [106, false],
  ])('from 100 to %d at the end: flat is %s', (end, flat) => {
    expect(staysFlat(samples(100, 100, 100, 100, 100, 100, 100, 100, 100, end))).toBe(flat);
  });

  test.each(['nodes', 'listeners'] as const)('%s that stay are growth, whatever the heap does', (kept) => {
    const [first, ...others] = samples(100, 100, 90);
    if (!first) throw new Error('no samples');
    expect(staysFlat([first, ...others.map((sample) => ({ ...sample, [kept]: first[kept] * 2 }))])).toBe(
      false,
    );
  });

  test('a peak on the way that goes again is no growth', () => {
    expect(staysFlat(samples(100, 100, 100, 180, 100, 100, 100, 100, 100, 100))).toBe(true);
  });

  test('one sample tells nothing', () => {
    expect(() => growth(samples(100))).toThrow('a sample after the warm-up');
  });
});
