import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../corpus/card-model.ts';
import { answerRequests } from '../../../platform/answer-requests.ts';
import { sampleCard } from '../components/sample-card.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const onMessage = fakeEvent<[message: unknown, sender: object]>();
const api = {
  runtime: { id: 'ours', onMessage, getURL: (path: string) => `extension://ours/${path}` },
  scripting: { executeScript: vi.fn() },
  action: { setPopup: vi.fn(), openPopup: vi.fn() },
  tabs: { create: vi.fn() },
  i18n: { getUILanguage: () => 'ru' },
  storage: { local: { get: async () => stored, set: vi.fn() } },
};
const stored = { settings: { style: 'tint', offSites: ['b.org'] } };
const page = {
  id: 'ours',
  tab: { id: 7, active: true, url: 'https://a.org/news' },
  frameId: 3,
  url: 'https://ads.net/',
};
const spoken = (card: Card, language: string) => ({
  card: { ...card, name: `${card.name} (${language})` },
  texts: { language },
});
const ask = (message: unknown, sender: object = page) => onMessage.fire(message, sender)[0];

vi.useFakeTimers();
vi.stubGlobal('navigator', { languages: ['en'] });
beforeEach(() => {
  vi.advanceTimersByTime(10_000);
  vi.resetAllMocks();
  if (!onMessage.hasListeners())
    answerRequests(
      fakeBrowser(api),
      { cards: { stepanakert: sampleCard }, kinds: { stepanakert: 'place' }, names: 'packed names' },
      spoken,
    );
});

test('the names are answered to pages of the extension’s own tabs only', async () => {
  expect(await ask({ type: 'names' })).toBe('packed names');
  expect(ask({ type: 'names' }, { ...page, id: 'another' })).toBeUndefined();
});

test('the page script goes into the frame that asks for it', async () => {
  expect(await ask({ type: 'page' })).toBeNull();
  expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/page.js'],
    injectImmediately: true,
  });
});

test('of the frames inside a page two get the script at a time, the page itself and cards wait for none', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const going: { frame: number; end: (fails?: Error) => void }[] = [];
  api.scripting.executeScript.mockImplementation(
    ({ target }) =>
      new Promise<void>((done, fail) => {
        going.push({ frame: target.frameIds[0], end: (fails) => (fails ? fail(fails) : done()) });
      }),
  );
  const begun = async () => {
    await vi.advanceTimersByTimeAsync(0);
    return going.map(({ frame }) => frame);
  };
  const answers = [1, 2, 3, 4].map((frameId) => ask({ type: 'page' }, { ...page, frameId }));
  expect(await begun()).toEqual([1, 2]);
  answers.push(ask({ type: 'page' }, { ...page, frameId: 0 }));
  answers.push(ask({ type: 'page' }, { ...page, frameId: 1, tab: { ...page.tab, id: 8 } }));
  ask({ type: 'card', entity: 'stepanakert', needScript: true, language: 'en' }, { ...page, frameId: 4 });
  expect(await begun()).toEqual([1, 2, 0, 1, 4]);
  going[1]?.end(new Error('No frame with id 2'));
  expect(await begun(), 'a frame that has gone holds up nobody').toEqual([1, 2, 0, 1, 4, 3]);
  for (let i = 0; i < 7; i++) {
    await begun();
    going[i]?.end();
  }
  expect(await begun()).toEqual([1, 2, 0, 1, 4, 3, 4]);
  expect(await Promise.all(answers)).toEqual(answers.map(() => null));
});

test('frames that hang hold up the others for a second, not for good', async () => {
  api.scripting.executeScript.mockImplementation(() => new Promise<void>(() => {}));
  for (const frameId of [1, 2, 3, 4, 5])
    ask({ type: 'page' }, { ...page, tab: { ...page.tab, id: 9 }, frameId });
  await vi.advanceTimersByTimeAsync(0);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(1000);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(5);
});

describe('cards', () => {
  const request = { type: 'card', entity: 'stepanakert', needScript: false, language: 'hy' };

  test('a card comes in the language asked for with the texts around it, without its script where it is there', async () => {
    expect(await ask(request)).toEqual(spoken(sampleCard, 'hy'));
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('the script goes into the asking frame alone', async () => {
    expect(await ask({ ...request, needScript: true })).toEqual(spoken(sampleCard, 'hy'));
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/card.js'],
      injectImmediately: true,
    });
  });

  test('no card where the script could not be put in', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    api.scripting.executeScript.mockRejectedValue(new Error('No frame with id 3'));
    expect(await ask({ ...request, needScript: true })).toBeNull();
  });

  test.each(['nobody', 'constructor', '__proto__'])('no card for "%s"', async (entity) => {
    expect(await ask({ ...request, entity })).toBeNull();
  });
});

describe('who may ask', () => {
  const request = { type: 'card', entity: 'stepanakert', needScript: true, language: 'en' };
  test.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['no tab', { id: 'ours' }],
  ])('%s gets no answer', (_, sender) => {
    expect(ask(request, sender)).toBeUndefined();
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    null,
    'card',
    { type: 'card' },
    { ...request, entity: 'x'.repeat(201) },
    { ...request, needScript: 'yes' },
    { ...request, language: 'xx' },
    { type: 'settings', enabled: false },
  ])('anything else gets no answer: %j', (message) => expect(ask(message)).toBeUndefined());
});

describe('the reader’s choices', () => {
  const at = (url: string) => ({ ...page, tab: { ...page.tab, url } });

  test('go to a frame as far as they are about its page', async () => {
    const answer = await ask({ type: 'choices' });
    expect(answer).toMatchObject({ style: 'tint', hidden: [], language: 'ru' });
    expect(JSON.stringify(answer)).not.toContain('b.org');
    expect(await ask({ type: 'choices' }, at('https://b.org/'))).toBeNull();
  });

  test('change by a frame in one way: off on the site that its tab shows', async () => {
    await ask({ type: 'off-here', hostname: 'c.org', on: true });
    expect(api.storage.local.set.mock.calls).toEqual([
      [{ settings: expect.objectContaining({ offSites: ['b.org', 'a.org'], enabled: true }) }],
    ]);
    await ask({ type: 'off-here' }, at('https://b.org/'));
    expect(api.storage.local.set, 'is off already').toHaveBeenCalledOnce();
  });
});

describe('the popup', () => {
  const request = { type: 'open-popup', entity: 'a b' };

  test('opens on the entity and is itself again afterwards', async () => {
    await ask(request);
    expect(api.action.setPopup.mock.calls).toEqual([
      [{ tabId: 7, popup: 'extension://ours/popup.html?entity=a+b' }],
      [{ tabId: 7, popup: 'extension://ours/popup.html' }],
    ]);
    expect(api.action.openPopup).toHaveBeenCalledOnce();
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  test('opens in a tab where the browser does not let extensions open it', async () => {
    api.action.openPopup.mockRejectedValue(new Error('needs a click'));
    await ask(request);
    expect(api.tabs.create).toHaveBeenCalledWith({
      url: 'extension://ours/popup.html?entity=a+b&tab=7',
      openerTabId: 7,
    });
  });
});

describe('who asks without end', () => {
  test('opens one popup or panel, and the next one when a reader could have pressed again', async () => {
    for (let i = 0; i < 1000; i++) ask({ type: 'open-popup', entity: `e${i}` });
    await vi.runAllTicks();
    expect(api.action.openPopup).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    await ask({ type: 'open-popup', entity: 'e' });
    expect(api.action.openPopup).toHaveBeenCalledTimes(2);
  });

  test('opens nothing from a tab that the reader does not look at', async () => {
    await ask({ type: 'open-popup', entity: 'e' }, { ...page, tab: { id: 8, active: false } });
    expect(api.action.setPopup).not.toHaveBeenCalled();
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  test('has a script put in once at a time, and again when the frame needs it again', async () => {
    let done = () => {};
    api.scripting.executeScript.mockImplementation(() => new Promise<void>((now) => (done = now)));
    const all = Array.from({ length: 1000 }, () => ask({ type: 'page' }));
    expect(api.scripting.executeScript).toHaveBeenCalledOnce();
    done();
    await Promise.all(all.slice(0, 1));
    ask({ type: 'page' });
    expect(api.scripting.executeScript).toHaveBeenCalledTimes(2);
  });
});
