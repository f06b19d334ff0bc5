import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  defaultSettings,
  isOn,
  parseSettings,
  readSettings,
  type Settings,
  type SettingsApi,
  watchSettings,
  withSite,
  writeSettings,
} from '../../../platform/settings.ts';

/** Storage as browsers have it: values are copied, every change is told to all listeners. */
function fakeApi(stored: Record<string, unknown> = {}) {
  const listeners = new Set<Parameters<SettingsApi['storage']['onChanged']['addListener']>[0]>();
  const api: SettingsApi = {
    storage: {
      local: {
        get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
        set: async (items) => {
          Object.assign(stored, structuredClone(items));
          for (const [key, newValue] of Object.entries(items))
            for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
        },
      },
      onChanged: {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      },
    },
  };
  return { api, stored, listeners };
}

test('a new reader has everything on', async () => {
  expect(await readSettings(fakeApi().api)).toEqual(defaultSettings);
  expect(isOn(defaultSettings, 'example.org')).toBe(true);
});

test('what was written is read', async () => {
  const { api, stored } = fakeApi();
  const chosen: Settings = {
    version: 3,
    enabled: false,
    offSites: ['example.org'],
    mentions: 'section',
    style: 'tint',
    openBy: 'click',
    delay: 500,
    textSize: 'largest',
    theme: 'dark',
    language: 'hy',
    offKinds: ['person', 'event'],
    badge: false,
  };
  await writeSettings(api, chosen);
  expect(await readSettings(api)).toEqual(chosen);
  expect(Object.keys(stored)).toHaveLength(1);
});

describe('damaged settings', () => {
  test.each<[unknown, Partial<Settings>]>([
    [{ enabled: 'no', offSites: ['a.org'] }, { offSites: ['a.org'] }],
    [{ enabled: false, offSites: 'a.org' }, { enabled: false }],
    [
      { enabled: false, offSites: ['a.org', 3, null, 'a.org'] },
      { enabled: false, offSites: ['a.org'] },
    ],
    ['rubbish', {}],
    [{ style: 'blinking', theme: 'dark' }, { theme: 'dark' }],
    [{ delay: -1, mentions: 'page' }, { mentions: 'page' }],
    [{ delay: 1e9 }, {}],
    [{ delay: 0, openBy: ['click'] }, { delay: 0 }],
    [{ offKinds: ['person', 'weather', 7] }, { offKinds: ['person'] }],
  ])('the valid parts are kept: %j', (stored, kept) =>
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...kept }),
  );

  test('what version 2 stored goes on to hold', () => {
    const stored = { version: 2, enabled: false, style: 'tint', delay: 400, offKinds: ['event'] };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...stored, version: 3, badge: true });
  });

  test('what version 1 stored goes on to hold', () => {
    const stored = { version: 1, enabled: false, offSites: ['a.org', ''] };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, enabled: false, offSites: ['a.org', ''] });
  });

  test('whatever is stored, settings come out', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(typeof settings.enabled).toBe('boolean');
        expect(settings.offSites.every((site) => typeof site === 'string')).toBe(true);
      }),
    );
  });
});

test('a change is told until the watch ends', async () => {
  const { api, listeners } = fakeApi();
  const changed = vi.fn();
  const stop = watchSettings(api, changed);
  await writeSettings(api, { ...defaultSettings, enabled: false, offSites: [] });
  expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, enabled: false }, defaultSettings);
  for (const listener of listeners) listener({ settings: { newValue: {} } }, 'sync');
  for (const listener of listeners) listener({ other: { newValue: {} } }, 'local');
  expect(changed).toHaveBeenCalledOnce();
  stop();
  expect(listeners.size).toBe(0);
});

test('one site is switched off and on, the others stay as they are', () => {
  const off = withSite({ ...defaultSettings, offSites: ['b.org'] }, 'a.org', false);
  expect([isOn(off, 'a.org'), isOn(off, 'b.org'), isOn(off, 'c.org')]).toEqual([false, false, true]);
  expect(withSite(off, 'a.org', true).offSites).toEqual(['b.org']);
  expect(withSite(off, 'a.org', false).offSites).toEqual(['b.org', 'a.org']);
  expect(isOn({ ...off, enabled: false }, 'c.org')).toBe(false);
});
