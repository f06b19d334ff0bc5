import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Matcher } from '../../../names/types.ts';
import { createPageNames, type PageNames } from '../../../page/page-names.ts';

const matcher = () =>
  ({ find: (text: string) => (text.includes('North') ? [{ entity: 'north' }] : []) }) as object as Matcher;
const first = matcher();
const fetch = vi.fn(async (): Promise<Matcher | null> => matcher());
let names: PageNames;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  names = createPageNames(first, fetch);
});
afterEach(() => {
  names.stop();
  vi.useRealTimers();
});

const MINUTE = 60_000;

describe('the names that a page is looked through for', () => {
  it('stay for as long as they are needed', () => {
    for (let second = 0; second < 120; second++) {
      expect(names.matcher()).toBe(first);
      vi.advanceTimersByTime(1000);
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are let go when nobody needs them any more, and brought once when they are needed again', async () => {
    vi.advanceTimersByTime(MINUTE);
    expect(names.matcher()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    await Promise.all([names.load(), names.load()]);
    expect(names.matcher()).not.toBeNull();
    expect(fetch).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(MINUTE);
    expect(names.matcher()).toBeNull();
  });

  it('are known in a title that was looked through before they were let go', () => {
    expect(names.inTitle('To the North')).toHaveLength(1);
    vi.advanceTimersByTime(MINUTE);
    expect(names.inTitle('To the North')).toHaveLength(1);
    expect(names.inTitle('To the South')).toEqual([]);
  });

  it('are asked for again the next time where they were not to be had', async () => {
    vi.advanceTimersByTime(MINUTE);
    fetch.mockRejectedValueOnce(new Error('gone'));
    await names.load();
    expect(names.matcher()).toBeNull();
    await names.load();
    expect(names.matcher()).not.toBeNull();
  });

  it('leave no timer behind when the page ends', async () => {
    names.stop();
    expect(vi.getTimerCount()).toBe(0);
    await names.load();
    expect(vi.getTimerCount()).toBe(0);
  });
});
