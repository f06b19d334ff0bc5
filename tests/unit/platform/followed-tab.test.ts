import { expect, test, vi } from 'vitest';
import { followActiveTab } from '../../../platform/followed-tab.ts';
import { eventually } from '../../eventually.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

function setUp() {
  const onActivated = fakeEvent<[]>();
  const onUpdated = fakeEvent<[id: number, change: object]>();
  const query = vi.fn();
  const seen: (string | null | undefined)[] = [];
  const api = fakeBrowser({ tabs: { onActivated, onUpdated, query } });
  const tab = (id: number, host: string) => [{ id, windowId: 1, url: `https://${host}/` }];
  return { api, query, onActivated, onUpdated, seen, tab };
}

test('tells of the active tab, of another one, of another site, and not of the same again', async () => {
  const { api, query, onActivated, onUpdated, seen, tab } = setUp();
  query.mockResolvedValue(tab(7, 'a.example'));
  const stop = followActiveTab(api, (now) => seen.push(now?.site));
  await eventually(() => expect(seen).toEqual(['a.example']));
  await Promise.all(onUpdated.fire(7, { status: 'complete' }));
  query.mockResolvedValue(tab(8, 'b.example'));
  await Promise.all(onActivated.fire());
  query.mockResolvedValue(tab(8, 'c.example'));
  onUpdated.fire(8, { url: 'https://c.example/' });
  await eventually(() => expect(seen).toEqual(['a.example', 'b.example', 'c.example']));
  stop();
  expect([onActivated.hasListeners(), onUpdated.hasListeners()]).toEqual([false, false]);
});

test('an answer that comes after a newer one is not told', async () => {
  const { api, query, onActivated, seen, tab } = setUp();
  let late: (tabs: object[]) => void = () => {};
  query.mockReturnValueOnce(
    new Promise((done) => {
      late = done;
    }),
  );
  query.mockResolvedValue(tab(8, 'b.example'));
  followActiveTab(api, (now) => seen.push(now?.site));
  await Promise.all(onActivated.fire());
  late(tab(7, 'a.example'));
  // Whatever would follow the answer has been done by then.
  await new Promise(setImmediate);
  expect(seen).toEqual(['b.example']);
});
