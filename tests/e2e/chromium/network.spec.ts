import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { launchWithSurfaces } from './browser-surfaces.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, results, searchField, tabId } from './popup.ts';

/** What the service worker's global scope offers; `dispatch` is what the browser itself calls. */
declare const chrome: {
  omnibox: Record<
    'onInputStarted' | 'onInputChanged' | 'onInputEntered',
    { dispatch(...args: unknown[]): void }
  >;
  contextMenus: { onClicked: { dispatch(clicked: object): void } };
  tabs: { get(id: number): Promise<object> };
};

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

test('a whole session makes no request in any surface, by the log of the browser itself', async ({
  site,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'net-log-'));
  const file = join(folder, 'log.json');
  const { running, surface, close } = await launchWithSurfaces([`--log-net-log=${file}`]);
  const { context, worker, id } = running;
  const address = site.add(html('<p style="margin: 150px">On Stepanakert and Nagorno-Karabakh.</p>'));
  const asked = site.requests.length;
  try {
    const page = await context.newPage();
    await page.goto(address);
    await expect.poll(() => highlighted(page, id)).toContain('Stepanakert');
    await hoverText(page, 'Stepanakert');
    await expect.poll(() => readCard(page, id)).not.toBeNull();
    const here = await tabId(running, page);
    const popup = await openPopup(running, page);
    await searchField(popup).fill('Khankendi');
    await expect(results(popup).first()).toBeVisible();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('article')).toBeVisible();
    await popup.getByRole('button', { name: 'Open in side panel' }).click();
    const panel = await surface('sidepanel.html');
    await searchField(panel).fill('Yevlakh');
    await expect(results(panel).first()).toBeVisible();
    const first = await context.newPage();
    await first.goto(`chrome-extension://${id}/welcome.html`);
    await expect.poll(() => first.evaluate('CSS.highlights.size')).toBeGreaterThan(0);
    const settings = await context.newPage();
    await settings.goto(`chrome-extension://${id}/options.html`);
    await settings.getByRole('radio', { name: 'Solid line' }).check();
    await expect.poll(() => page.evaluate('[...CSS.highlights.keys()]')).toContain('fact-card-underline');
    await worker.evaluate((tab) => {
      chrome.omnibox.onInputStarted.dispatch();
      chrome.omnibox.onInputChanged.dispatch('stepana', () => {});
      chrome.omnibox.onInputEntered.dispatch('Shusha', 'newForegroundTab');
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: 'Lachin' });
      return chrome.tabs.get(tab);
    }, here);
    await expect
      .poll(() => context.pages().filter((shown) => /popup.html\?(entity|query)/.test(shown.url())).length)
      .toBe(2);
  } finally {
    await close();
  }
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  await rm(folder, { recursive: true });
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = log.events.filter((e) => e.type === start && e.params?.url).map((e) => e.params ?? {});
  expect(
    requests.some(({ url }) => url === address),
    'the log holds the page itself',
  ).toBe(true);
  expect(requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:'))).toEqual([]);
  const strangers = requests.filter(
    ({ url, initiator }) => /^(https?|wss?):/.test(url ?? '') && !url?.startsWith(site.origin) && initiator,
  );
  expect(strangers.filter(({ initiator }) => initiator !== 'not an origin')).toEqual([]);
  const paths = site.requests.slice(asked).filter((path) => path !== '/favicon.ico');
  expect(paths).toEqual([new URL(address).pathname]);
});

test('an extension page could not reach the network if it tried', async ({ page, site, running }) => {
  await page.goto(`chrome-extension://${running.id}/popup.html`);
  const asked = site.requests.length;
  const outcome = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    `${site.origin}/ping`,
  );
  expect(outcome).toBe('refused');
  expect(site.requests.length).toBe(asked);
});

test('cards and search work without a network', async ({ page, site, running, context, openCard }) => {
  await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
  await context.setOffline(true);
  try {
    await openCard('Stepanakert');
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${running.id}/popup.html`);
    await searchField(popup).fill('Yevlakh');
    await expect(results(popup).first()).toContainText('Yevlakh');
    await popup.close();
  } finally {
    await context.setOffline(false);
  }
});
