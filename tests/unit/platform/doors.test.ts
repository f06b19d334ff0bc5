// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleCard } from '../components/sample-card.ts';
import { anything, REQUESTS, STORED, spoiledSettings } from './anything.ts';
import { fakeBrowser, fakeEvent, fakePort } from './fake-browser.ts';

const inPage = vi.hoisted(() => ({ runtime: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: inPage }));
const { answerRequests } = await import('../../../platform/answer-requests.ts');
const { showCounts } = await import('../../../platform/badge.ts');
const { followChoices } = await import('../../../platform/choices-link.ts');
const { onCommand, onPopupConnect, requestCard, requestNames } = await import(
  '../../../platform/page-link.ts'
);
const { hearPanelRequests } = await import('../../../platform/panel.ts');
const { linkToPage } = await import('../../../platform/popup-link.ts');
const { parseRecent } = await import('../../../platform/recent.ts');
const { choices, defaultSettings, parseSettings, watchSettings } = await import(
  '../../../platform/settings.ts'
);

/** With what the other two tests take: 100,000 in all. */
const RUNS = { numRuns: 20_000 };
vi.setConfig({ testTimeout: 30_000 });

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
  i18n: { getUILanguage: () => 'en' },
  scripting,
  action: button,
  tabs: { create: vi.fn(), connect: () => reports, onUpdated: fakeEvent() },
  storage: {
    onChanged: stored,
    local: { get: async () => ({}), set: async () => {} },
    session: { get: async () => ({}), remove: vi.fn(async () => {}) },
  },
};
vi.useFakeTimers();
beforeEach(() => {
  vi.clearAllMocks();
});

test('the background answers what is a request, and does nothing for whatever else comes', () => {
  answerRequests(
    fakeBrowser(api),
    { cards: { stepanakert: sampleCard }, kinds: {}, names: 'packed' },
    (card) => ({ card, texts: {} }),
  );
  showCounts(fakeBrowser(api), () => '');
  const answered = new Set<unknown>();
  fc.assert(
    fc.property(anything, senders, (message, from) => {
      const [answer] = messages.fire(message, from);
      const type = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : null;
      if (answer !== undefined) {
        answered.add(type);
        expect(from).toBe(page);
      }
    }),
    RUNS,
  );
  expect([...answered].sort(), 'every request came by chance, and nothing else').toEqual(
    Object.keys(REQUESTS).sort(),
  );
  for (const [call] of scripting.executeScript.mock.calls) expect(call.target.tabId).toBe(7);
});

test('a page script is moved by orders of the background and the popup alone', () => {
  const connected = fakeEvent<[port: ReturnType<typeof fakePort>]>();
  const heard = fakeEvent<[message: unknown, sender: object]>();
  Object.assign(inPage.runtime, { id: 'ours', onConnect: connected, onMessage: heard });
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const [command, jump, sendMessage] = [vi.fn(), vi.fn(), vi.fn(async () => null)];
  Object.assign(inPage.runtime, { sendMessage });
  const ends = [
    onCommand(command),
    followChoices(() => {}).stop,
    onPopupConnect({ counts: () => [], watch: () => () => {}, jump }),
  ];
  const popup = fakePort('fact-card-popup', 'ours');
  connected.fire(popup);
  fc.assert(
    fc.property(anything, senders, (message, sender) => {
      const moves = () => command.mock.calls.length + sendMessage.mock.calls.length;
      const before = moves();
      heard.fire(message, sender);
      if (moves() > before) expect(sender).toBe(background);
      popup.onMessage.fire(message);
    }),
    RUNS,
  );
  expect(sendMessage, 'told by chance that the choices have changed').toHaveBeenCalledWith(REQUESTS.choices);
  for (const [name] of command.mock.calls) expect(['next', 'previous', 'open', 'pin']).toContain(name);
  // None knows the frame's own random name.
  expect(jump).not.toHaveBeenCalled();
  for (const end of ends) end();
});

test('a page script takes no answer for one that it is not', async () => {
  const sendMessage = vi.fn();
  Object.assign(inPage.runtime, { sendMessage, onMessage: fakeEvent() });
  const { now, stop } = followChoices(() => {});
  await fc.assert(
    fc.asyncProperty(anything, async (answer) => {
      sendMessage.mockImplementation(() => Promise.resolve(answer));
      const card = await requestCard('stepanakert', false, 'en');
      expect(card === null || card.card.entity === 'stepanakert').toBe(true);
      const names = await requestNames();
      expect(names === null || typeof names === 'string').toBe(true);
      const choices = await now();
      expect(choices === null || Array.isArray(choices.hidden)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
  stop();
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
  const told = vi.fn();
  watchSettings(fakeBrowser(api), told);
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
      told.mockClear();
      stored.fire({ settings: { newValue: broken } }, 'local');
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
        JSON.stringify(told.mock.calls) === JSON.stringify([[settings, defaultSettings]]) &&
        [...searches, ...cards].every((one) => typeof one === 'string')
      );
    }),
    RUNS,
  );
});

test('settings of which parts were lost or spoiled keep all the others', () => {
  fc.assert(
    fc.property(spoiledSettings, ({ stored, left }) => {
      const settings = Object.entries(parseSettings(stored));
      return settings.every(
        ([key, value]) => !(key in left) || JSON.stringify(value) === JSON.stringify(left[key]),
      );
    }),
    { numRuns: 15_000 },
  );
});

test('every key that is stored under is among those that were tried', () => {
  const keys = readdirSync('platform').flatMap((file) =>
    [...readFileSync(`platform/${file}`, 'utf8').matchAll(/^const KEY = '(\w+)'/gm)].map(([, key]) => key),
  );
  expect(keys.sort()).toEqual(Object.keys(STORED).sort());
});
