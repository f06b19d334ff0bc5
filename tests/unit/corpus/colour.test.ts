import { expect, it } from 'vitest';
import { contrastWithWhite } from '../../../corpus/colour.ts';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  // The lightest grey that WCAG lets stand behind white text, as often cited.
  ['#767676', 4.54],
])('white on %s has a contrast of %d', (colour, ratio) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 2);
});
