import { describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../page/guard.ts';

describe('the guard', () => {
  it('lets nothing out, hands arguments in, and gives up once after repeated errors', () => {
    const giveUp = vi.fn();
    const guard = createGuard(giveUp, 3);
    const seen: number[] = [];
    guard((a: number, b: number) => seen.push(a, b))(1, 2);
    expect(seen).toEqual([1, 2]);
    const bad = guard(() => {
      throw new Error('no');
    });
    bad();
    bad();
    expect(giveUp).not.toHaveBeenCalled();
    bad();
    bad();
    expect(giveUp).toHaveBeenCalledTimes(1);
  });
});
