import { expect, test, vi } from 'vitest';
import { keepSettings } from '../../../platform/keep-settings.ts';
import { eventually } from '../../eventually.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const onChanged = fakeEvent<[changes: object, area: string]>();
function setUp(local: object) {
  const sendMessage = vi.fn(async (id: number) => {
    if (id === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  const api = {
    storage: { local, onChanged },
    tabs: { query: async () => [{ id: 1 }, {}, { id: 2 }], sendMessage },
  };
  keepSettings(fakeBrowser(api));
  return sendMessage;
}

test('the settings are kept from web pages where the browser can, and it goes on where it cannot', () => {
  const setAccessLevel = vi.fn(async () => {});
  setUp({ setAccessLevel });
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  setUp({});
});

test('every tab is told of a change, but not what it is', async () => {
  const sendMessage = setUp({});
  onChanged.fire({ settings: { newValue: { offSites: ['b.org'] } } }, 'local');
  await eventually(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(sendMessage.mock.calls).toEqual([
    [1, { type: 'choices-changed' }],
    [2, { type: 'choices-changed' }],
  ]);
  onChanged.fire({ settings: { newValue: {} } }, 'session');
  onChanged.fire({ recent: { newValue: {} } }, 'local');
  // Whatever would follow has been done by then.
  await new Promise(setImmediate);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a browser that refuses is told of in the log, and nothing else comes of it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const refuse = async () => {
    throw new Error('not now');
  };
  const api = { storage: { local: { setAccessLevel: refuse }, onChanged }, tabs: { query: refuse } };
  keepSettings(fakeBrowser(api));
  onChanged.fire({ settings: { newValue: {} } }, 'local');
  // An error that nobody has caught would fail this run.
  await eventually(() => expect(warn).toHaveBeenCalledTimes(2));
  warn.mockRestore();
});
