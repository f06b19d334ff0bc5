import { describe, expect, test } from 'vitest';
import { keepRecent, parseRecent, type RecentApi } from '../../../platform/recent.ts';

function browser(incognito = false) {
  const stored: Record<string, unknown> = {};
  const api: RecentApi = {
    storage: {
      session: {
        get: async (key) => ({ [key]: stored[key] }),
        set: async (items) => void Object.assign(stored, items),
      },
    },
    windows: { getCurrent: async () => ({ incognito }) },
  };
  return { api, stored };
}

describe('what was looked at', () => {
  test('the latest first, each once, not more than four', async () => {
    const recent = await keepRecent(browser().api);
    for (const search of ['a', 'b', 'c', 'd', 'e', 'd']) recent.add({ search });
    expect(recent.now().searches).toEqual(['d', 'e', 'c', 'b']);
  });

  test('the next popup of the session knows it', async () => {
    const { api } = browser();
    const first = await keepRecent(api);
    first.add({ search: 'bridge', card: 'alta-vista' });
    const next = await keepRecent(api);
    expect(next.now()).toEqual({ searches: ['bridge'], cards: ['alta-vista'] });
    next.forget();
    expect((await keepRecent(api)).now()).toEqual({ searches: [], cards: [] });
  });

  test('a private window leaves nothing behind', async () => {
    const { api, stored } = browser(true);
    const recent = await keepRecent(api);
    recent.add({ search: 'bridge' });
    expect(recent.now().searches).toEqual(['bridge']);
    expect(stored).toEqual({});
  });

  test('a browser that keeps nothing is no error', async () => {
    const { api } = browser();
    api.storage.session.get = async () => Promise.reject(new Error('no session storage'));
    const recent = await keepRecent(api);
    recent.add({ card: 'alta-vista' });
    expect(recent.now().cards).toEqual(['alta-vista']);
  });
});

test.each([null, 'x', { searches: 'x', cards: [1, null] }])('whatever was stored is read: %j', (stored) =>
  expect(parseRecent(stored)).toEqual({ searches: [], cards: [] }),
);
