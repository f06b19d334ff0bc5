import { beforeEach, expect, test, vi } from 'vitest';
import { forwardCommands } from '../../../platform/commands.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const onCommand = fakeEvent<[command: string, tab?: object]>();
const tabs = { sendMessage: vi.fn(), query: vi.fn() };
beforeEach(() => {
  vi.resetAllMocks();
  if (!onCommand.hasListeners()) forwardCommands(fakeBrowser({ commands: { onCommand }, tabs }));
});

test.each([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
  ['open-card', 'open'],
  ['pin-card', 'pin'],
])('%s reaches the tab in which it was pressed', async (command, name) => {
  await Promise.all(onCommand.fire(command, { id: 7 }));
  expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'command', name });
});

test('where the browser does not say which tab, it is the active one', async () => {
  tabs.query.mockResolvedValue([{ id: 9 }]);
  await Promise.all(onCommand.fire('open-card'));
  expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(9, { type: 'command', name: 'open' });
});

test('a page that nobody may read and a command that nobody knows do no harm', async () => {
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await Promise.all(onCommand.fire('next-mention', { id: 7 }));
  await Promise.all(onCommand.fire('constructor', { id: 7 }));
  expect(tabs.sendMessage).toHaveBeenCalledOnce();
});
