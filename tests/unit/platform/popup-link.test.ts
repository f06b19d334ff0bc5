import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameReport } from '../../../platform/messages.ts';
import { findTab, linkToPage, locate, mergeReports, type PageReport } from '../../../platform/popup-link.ts';
import { fakeBrowser, fakeEvent, fakePort } from './fake-browser.ts';

const report = (frame: string, top: boolean, counts: Record<string, number>): FrameReport => ({
  type: 'mentions',
  frame,
  top,
  entities: Object.entries(counts).map(([entity, count]) => ({ entity, count })),
});

function setUp() {
  const ports: ReturnType<typeof fakePort>[] = [];
  const onUpdated = fakeEvent<[id: number, change: { status?: string }]>();
  const tabs = {
    onUpdated,
    query: vi.fn(),
    get: vi.fn(),
    connect(_id: number, { name }: { name: string }) {
      const port = fakePort(name);
      ports.push(port);
      return port;
    },
  };
  const onMessage = fakeEvent<[message: unknown, sender: object]>();
  const api = fakeBrowser({ tabs, runtime: { id: 'ours', onMessage } });
  const seen: PageReport[] = [];
  return {
    api,
    tabs,
    ports,
    seen,
    onUpdated,
    onMessage,
    link: () => linkToPage(api, 7, (page) => seen.push(page)),
  };
}

describe('the line to a page', () => {
  let at: ReturnType<typeof setUp>;
  beforeEach(() => {
    at = setUp();
  });

  test('frames are merged as they report, the top frame first', () => {
    at.link();
    expect(at.seen).toEqual([{ state: 'reading' }]);
    at.ports[0]?.onMessage.fire(report('inner-frame', false, { b: 2, a: 1 }));
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 3 }));
    expect(at.seen.at(-1)).toEqual({
      state: 'read',
      entities: [
        { entity: 'a', count: 4 },
        { entity: 'b', count: 2 },
      ],
    });
  });

  test('a frame that has found its first name is asked anew', () => {
    at.link();
    at.ports[0]?.onMessage.fire(report('top-frame', true, {}));
    at.onMessage.fire({ type: 'found' }, { id: 'ours', tab: { id: 8 } });
    at.onMessage.fire({ type: 'found' }, { id: 'another', tab: { id: 7 } });
    expect(at.ports).toHaveLength(1);
    at.onMessage.fire({ type: 'found' }, { id: 'ours', tab: { id: 7 } });
    at.ports[1]?.onMessage.fire(report('top-frame', true, { a: 1 }));
    expect(at.seen.at(-1)).toEqual({ state: 'read', entities: [{ entity: 'a', count: 1 }] });
  });

  test('a frame’s newer report takes the place of its older one', () => {
    at.link();
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 3 }));
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 1 }));
    expect(at.seen.at(-1)).toEqual({ state: 'read', entities: [{ entity: 'a', count: 1 }] });
  });

  test('nobody there means unreadable', () => {
    at.link();
    at.ports[0]?.onDisconnect.fire();
    expect(at.seen.at(-1)).toEqual({ state: 'unreadable' });
  });

  test.each([
    null,
    { type: 'mentions' },
    { ...report('top-frame', true, {}), entities: [{ entity: 'a', count: -1 }] },
    { ...report('top-frame', true, {}), frame: 'x' },
  ])('what is no report changes nothing: %j', (message) => {
    at.link();
    at.ports[0]?.onMessage.fire(message);
    expect(at.seen).toEqual([{ state: 'reading' }]);
  });

  test('a jump names the frame and the place in it; past the last mention there is none', () => {
    const link = at.link();
    at.ports[0]?.onMessage.fire(report('inner-frame', false, { a: 2 }));
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 3 }));
    for (const index of [0, 2, 3, 4, 5]) link.jump('a', index);
    expect(at.ports[0]?.posted).toEqual([
      { type: 'jump', frame: 'top-frame', entity: 'a', index: 0 },
      { type: 'jump', frame: 'top-frame', entity: 'a', index: 2 },
      { type: 'jump', frame: 'inner-frame', entity: 'a', index: 0 },
      { type: 'jump', frame: 'inner-frame', entity: 'a', index: 1 },
    ]);
  });

  test('another page in the tab is read afresh, late words of the old one are not heard', () => {
    at.link();
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 3 }));
    at.onUpdated.fire(8, { status: 'complete' });
    expect(at.ports).toHaveLength(1);
    at.onUpdated.fire(7, { status: 'complete' });
    expect(at.seen.at(-1)).toEqual({ state: 'reading' });
    at.ports[0]?.onDisconnect.fire();
    at.ports[0]?.onMessage.fire(report('top-frame', true, { a: 3 }));
    expect(at.seen.at(-1)).toEqual({ state: 'reading' });
    at.ports[1]?.onMessage.fire(report('new-frame', true, { b: 1 }));
    expect(at.seen.at(-1)).toEqual({ state: 'read', entities: [{ entity: 'b', count: 1 }] });
  });
});

test('every mention that is counted can be jumped to, once', () => {
  const reports = fc.array(
    fc.record({
      top: fc.boolean(),
      counts: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 4 })),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(reports, (given) => {
      const all = given.map(({ top, counts }, i) => report(`frame-${i}`, top, counts));
      for (const { entity, count } of mergeReports(all)) {
        const places = Array.from({ length: count }, (_, i) => JSON.stringify(locate(all, entity, i)));
        expect(new Set(places).size).toBe(count);
        expect(places).not.toContain('null');
        expect(locate(all, entity, count)).toBeNull();
      }
    }),
  );
});

describe('the tab', () => {
  test('is the one in the address, otherwise the active one', async () => {
    const { api, tabs } = setUp();
    tabs.get.mockResolvedValue({ id: 5, windowId: 2, url: 'https://news.example.org/a' });
    tabs.query.mockResolvedValue([{ id: 7, windowId: 2, url: 'file:///a.html' }]);
    expect(await findTab(api, '5')).toEqual({ id: 5, windowId: 2, site: 'news.example.org' });
    expect(tabs.get).toHaveBeenCalledWith(5);
    expect(await findTab(api, null)).toEqual({ id: 7, windowId: 2, site: '' });
  });

  test('a browser page is no site, a tab that has gone is no tab', async () => {
    const { api, tabs } = setUp();
    tabs.query.mockResolvedValue([{ id: 7, windowId: 2, url: 'chrome://extensions/' }]);
    tabs.get.mockRejectedValue(new Error('No tab with id: 5'));
    expect(await findTab(api, null)).toEqual({ id: 7, windowId: 2, site: null });
    expect(await findTab(api, '5')).toBeNull();
  });
});
