import { beforeEach, expect, test, vi } from 'vitest';
import { hearPanelRequests, lookUp } from '../../../platform/panel.ts';
import { eventually } from '../../eventually.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const open = vi.fn();
function setUp() {
  const stored = new Map<string, unknown>();
  const onChanged = fakeEvent<[changes: object, area: string]>();
  const session = {
    get: async (key: string) => ({ [key]: stored.get(key) }),
    async set(items: Record<string, unknown>) {
      for (const [key, newValue] of Object.entries(items)) {
        stored.set(key, newValue);
        onChanged.fire({ [key]: { newValue } }, 'session');
      }
    },
    async remove(key: string) {
      stored.delete(key);
      onChanged.fire({ [key]: { newValue: undefined } }, 'session');
    },
  };
  const create = vi.fn();
  const api = fakeBrowser({
    storage: { session, onChanged },
    sidePanel: { open },
    action: { setPopup: vi.fn(), openPopup: vi.fn().mockRejectedValue(new Error('needs a click')) },
    runtime: { getURL: (path: string) => path },
    tabs: { create },
  });
  return { api, stored, create };
}

beforeEach(() => {
  open.mockReset().mockResolvedValue(undefined);
});

test('a panel that opens after the request shows it; then nothing of it is left', async () => {
  const { api, stored } = setUp();
  await lookUp(api, { tabId: 7, windowId: 1 }, { query: 'north' });
  const asked = vi.fn();
  hearPanelRequests(api, 1, asked);
  await eventually(() => expect(asked).toHaveBeenCalledExactlyOnceWith({ query: 'north' }));
  expect(stored.size).toBe(0);
});

test('an open panel shows what its own window asks for', async () => {
  const { api } = setUp();
  const here = vi.fn();
  const there = vi.fn();
  hearPanelRequests(api, 1, here);
  hearPanelRequests(api, 2, there);
  await lookUp(api, { tabId: 7, windowId: 2 }, { entity: 'oslo' });
  expect(there).toHaveBeenCalledExactlyOnceWith({ entity: 'oslo' });
  expect(here).not.toHaveBeenCalled();
});

test('where the browser opens no panel, the popup’s page shows it and no panel does later', async () => {
  const { api, stored, create } = setUp();
  open.mockRejectedValue(new Error('only after a user gesture'));
  await lookUp(api, { tabId: 7, windowId: 1 }, { query: 'north' });
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'popup.html?query=north&tab=7',
    openerTabId: 7,
  });
  expect(stored.size).toBe(0);
});
