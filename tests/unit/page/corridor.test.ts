import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCorridor } from '../../../page/corridor.ts';

const name = { left: 100, right: 160, top: 100, bottom: 120 };
const below = { left: 40, right: 400, top: 140, bottom: 300 };
const right = { left: 200, right: 500, top: 60, bottom: 300 };

describe('the way from a name to its card', () => {
  it('widens from the one to the other', () => {
    expect(inCorridor(130, 130, name, below)).toBe(true);
    expect(inCorridor(72, 130, name, below)).toBe(true);
    expect(inCorridor(60, 125, name, below)).toBe(false);
    expect(inCorridor(130, 99, name, below)).toBe(false);
    expect(inCorridor(300, 110, name, below)).toBe(false);
    // Past the card's edge: there a pointer is on the card, or beyond it.
    expect(inCorridor(220, 310, name, below)).toBe(false);
  });

  it('also runs sideways', () => {
    expect(inCorridor(180, 110, name, right)).toBe(true);
    expect(inCorridor(180, 95, name, right)).toBe(true);
    expect(inCorridor(162, 70, name, right)).toBe(false);
  });

  it('holds every straight line from a point of the one edge to a point of the other', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.boolean(), (from, to, at, above) => {
        const card = above ? { ...below, top: 0, bottom: 60 } : below;
        const start = { x: 100 + 60 * from, y: above ? 100 : 120 };
        const end = { x: 40 + 360 * to, y: above ? 60 : 140 };
        const x = start.x + (end.x - start.x) * at;
        const y = start.y + (end.y - start.y) * at;
        expect(inCorridor(x, y, name, card)).toBe(true);
      }),
    );
  });
});
