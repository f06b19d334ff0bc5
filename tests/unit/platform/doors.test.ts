// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleCard } from '../components/sample-card.ts';
import { fakeBrowser, fakeEvent, fakePort } from './fake-browser.ts';

const inPage = vi.hoisted(() => ({ runtime: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: inPage }));
const { answerRequests } = await import('../../../platform/answer-requests.ts');
const { showCounts } = await import('../../../platform/badge.ts');
const { onCommand, onPopupConnect, requestCard, requestEntitiesOf, requestNames } = await import(
  '../../../platform/page-link.ts'
);
const { hearPanelRequests } = await import('../../../platform/panel.ts');
const { linkToPage } = await import('../../../platform/popup-link.ts');
const { parseRecent } = await import('../../../platform/recent.ts');
const { choices, defaultSettings, parseSettings } = await import('../../../platform/settings.ts');

/** With what the other two tests take: 100,000 in all. */
const RUNS = { numRuns: 20_000 };
vi.setConfig({ testTimeout: 30_000 });

// Words that mean something to some door, so that chance comes close to real messages.
const known = fc.constantFrom<unknown>(
  ...[
    'card',
    'page',
    'names',
    'found',
    'jump',
    'command',
    'mentions',
    'open-popup',
    'open-panel',
    'entities-of',
  ],
  ...['next', 'open', 'pin', 'stepanakert', 'constructor', '__proto__', 'en', 'place', 'dotted', 'every'],
  ...[
    'settings',
    'fact-card-popup',
    'ours',
    '12345678',
    7,
    0,
    1,
    -1,
    1e9,
    Number.NaN,
    true,
    false,
    null,
    undefined,
  ],
);
const keys = [
  ...[
    'type',
    'entity',
    'needScript',
    'language',
    'kinds',
    'frame',
    'top',
    'entities',
    'count',
    'name',
    'index',
  ],
  ...[
    'id',
    'tab',
    'frameId',
    'version',
    'shown',
    'windowId',
    'query',
    'searches',
    'cards',
    'toString',
    'constructor',
  ],
  ...Object.keys(defaultSettings),
];
/** What each door lets in; chance makes it wrong in one part or two. */
const valid = [
  { type: 'card', entity: 'stepanakert', needScript: true, language: 'en' },
  { type: 'page' },
  { type: 'found' },
  { type: 'open-popup', entity: 'stepanakert' },
  { type: 'entities-of', kinds: ['place'] },
  { type: 'command', name: 'next' },
  { type: 'jump', frame: '12345678', entity: 'stepanakert', index: 0 },
  { type: 'mentions', frame: '12345678', top: true, entities: [{ entity: 'stepanakert', count: 1 }] },
  { shown: { entity: 'stepanakert' }, windowId: 7 },
  { ...defaultSettings, offSites: ['example.org'], offKinds: ['place'] },
  { searches: ['a'], cards: ['stepanakert'] },
];
/** Anything at all: numbers and texts of every kind, lists, maps, dates, objects with and without the known parts. */
const loose = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
  },
  { weight: 1, arbitrary: known },
  {
    weight: 3,
    arbitrary: fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(known, known, fc.anything({ maxDepth: 1 }), fc.array(known, { maxLength: 3 })),
      { maxKeys: 6 },
    ),
  },
);

const part = fc.dictionary(fc.constantFrom(...keys), loose, { maxKeys: 2 });
const anything = fc.oneof(
  loose,
  fc.tuple(fc.constantFrom(...valid), part).map(([whole, wrong]): unknown => ({ ...whole, ...wrong })),
);
const page = { id: 'ours', tab: { id: 7, active: true }, frameId: 0 };
const background = { id: 'ours' };
const senders = fc.constantFrom<object>(page, background, { ...page, id: 'theirs' }, { tab: { id: 7 } }, {});

const scripting = { executeScript: vi.fn(async (_: { target: { tabId: number } }) => {}) };
const messages = fakeEvent<[message: unknown, sender: object]>();
const button = Object.fromEntries(
  ['setPopup', 'openPopup', 'setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'].map(
    (name) => [name, vi.fn()],
  ),
);
const reports = fakePort('fact-card-popup');
const stored = fakeEvent<[changes: Record<string, { newValue?: unknown }>, area: string]>();
const api = {
  runtime: { id: 'ours', onMessage: messages, getURL: (path: string) => path },
  scripting,
  action: button,
  tabs: { create: vi.fn(), connect: () => reports, onUpdated: fakeEvent() },
  storage: {
    onChanged: stored,
    local: { get: async () => ({}) },
    session: { get: async () => ({}), remove: vi.fn(async () => {}) },
  },
};
vi.useFakeTimers();
beforeEach(() => {
  vi.clearAllMocks();
});

const REQUESTS = ['card', 'page', 'names', 'open-popup', 'open-panel', 'entities-of'];

test('the background answers what is a request, and does nothing for whatever else comes', () => {
  answerRequests(
    fakeBrowser(api),
    { cards: { stepanakert: sampleCard }, kinds: {}, names: 'packed' },
    (card) => ({ card, texts: {} }),
  );
  showCounts(fakeBrowser(api), () => '');
  let answered = 0;
  fc.assert(
    fc.property(anything, senders, (message, from) => {
      const [answer] = messages.fire(message, from);
      const type = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : null;
      if (answer !== undefined) {
        answered += 1;
        expect(REQUESTS).toContain(type);
        expect(from).toBe(page);
      }
    }),
    RUNS,
  );
  expect(answered, 'some were requests by chance').toBeGreaterThan(0);
  for (const [call] of scripting.executeScript.mock.calls) expect(call.target.tabId).toBe(7);
});

test('a page script is moved by orders of the background and the popup alone', () => {
  const connected = fakeEvent<[port: ReturnType<typeof fakePort>]>();
  const heard = fakeEvent<[message: unknown, sender: object]>();
  Object.assign(inPage.runtime, { id: 'ours', onConnect: connected, onMessage: heard });
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const [command, jump] = [vi.fn(), vi.fn()];
  const ends = [onCommand(command), onPopupConnect({ counts: () => [], watch: () => () => {}, jump })];
  const popup = fakePort('fact-card-popup', 'ours');
  connected.fire(popup);
  fc.assert(
    fc.property(anything, senders, (message, sender) => {
      const before = command.mock.calls.length;
      heard.fire(message, sender);
      if (command.mock.calls.length > before) expect(sender).toBe(background);
      popup.onMessage.fire(message);
    }),
    RUNS,
  );
  for (const [name] of command.mock.calls) expect(['next', 'previous', 'open', 'pin']).toContain(name);
  // None knows the frame's own random name.
  expect(jump).not.toHaveBeenCalled();
  for (const end of ends) end();
});

test('a page script takes no answer for one that it is not', async () => {
  const sendMessage = vi.fn();
  Object.assign(inPage.runtime, { sendMessage });
  await fc.assert(
    fc.asyncProperty(anything, async (answer) => {
      sendMessage.mockImplementation(() => Promise.resolve(answer));
      const card = await requestCard('stepanakert', false, 'en');
      expect(card === null || card.card.entity === 'stepanakert').toBe(true);
      const names = await requestNames();
      expect(names === null || typeof names === 'string').toBe(true);
      expect((await requestEntitiesOf(['place'])).every((id) => typeof id === 'string')).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test('popup and panel show what a frame reports and what was asked for, and nothing else', () => {
  const [seen, asked] = [vi.fn(), vi.fn()];
  linkToPage(fakeBrowser(api), 7, seen);
  hearPanelRequests(fakeBrowser(api), 7, asked);
  seen.mockClear();
  fc.assert(
    fc.property(anything, (said) => {
      reports.onMessage.fire(said);
      stored.fire({ panel: { newValue: said } }, 'session');
    }),
    RUNS,
  );
  for (const [page] of seen.mock.calls)
    for (const { entity, count } of page.entities) {
      expect(typeof entity).toBe('string');
      expect(count).toBeGreaterThan(0);
    }
  for (const [shown] of asked.mock.calls) expect(typeof (shown.entity ?? shown.query)).toBe('string');
});

test('whatever is stored, whole and valid settings come out, and every valid part of it is kept', () => {
  fc.assert(
    fc.property(anything, (broken) => {
      const settings = parseSettings(broken);
      const was = (key: string) =>
        typeof broken === 'object' && broken !== null ? Reflect.get(broken, key) : undefined;
      const isKept = (['mentions', 'style', 'openBy', 'textSize', 'theme', 'language'] as const).every(
        (key) => {
          const isValid = choices[key].some((choice) => choice === was(key));
          return settings[key] === (isValid ? was(key) : defaultSettings[key]);
        },
      );
      const { searches, cards } = parseRecent(broken);
      // Plain comparisons: an `expect` for each would take most of the time.
      return (
        isKept &&
        Object.keys(settings).join() === Object.keys(defaultSettings).join() &&
        Number.isInteger(settings.delay) &&
        settings.delay >= 0 &&
        settings.delay <= 2000 &&
        settings.offSites.every((site) => site.length < 254) &&
        JSON.stringify(parseSettings(settings)) === JSON.stringify(settings) &&
        [...searches, ...cards].every((one) => typeof one === 'string')
      );
    }),
    { numRuns: 35_000 },
  );
});
