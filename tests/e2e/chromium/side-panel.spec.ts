import type { Page } from '@playwright/test';
import type { browser as api } from 'wxt/browser';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { launchWithSurfaces, type WithSurfaces } from './browser-surfaces.ts';
import { readCard } from './card.ts';
import { HOSTS, highlighted, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, pageRow, results, searchField, tabId } from './popup.ts';

/** What the service worker's global scope offers; `dispatch` is what the browser itself calls. */
declare const chrome: typeof api & {
  contextMenus: { onClicked: { dispatch(clicked: object, tab?: object): void } };
};

let browser: WithSurfaces;
test.beforeEach(async () => {
  browser = await launchWithSurfaces();
});
test.afterEach(() => browser.close());

async function open(url: string, name: string): Promise<Page> {
  const page = await browser.running.context.newPage();
  await page.goto(url);
  await expect.poll(() => highlighted(page, browser.running.id)).toContain(name);
  return page;
}

/** Presses a button of the open card where it stands, as a reader does. */
async function pressInCard(page: Page, label: string): Promise<void> {
  const { x, y } = await inContentWorld<{ x: number; y: number }>(
    page,
    browser.running.id,
    `(() => {
      const card = chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]);
      const { x, y, width, height } = card.querySelector('[aria-label="${label}"]').getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`,
  );
  // In one go: a slow machine would take longer over the way than a card stays behind.
  await page.mouse.click(x, y);
}

test('the popup’s button opens the side panel with the same; the panel goes where the reader goes', async ({
  site,
}) => {
  const { running, surface } = browser;
  const first = await open(site.add(html('<p>On Yevlakh.</p>')), 'Yevlakh');
  const second = await open(site.add(html('<p>On Stepanakert.</p>')), 'Stepanakert');
  const popup = await openPopup(running, second);
  await searchField(popup).fill('Kornidzor');
  await popup.getByRole('button', { name: 'Open in side panel' }).click();
  const panel = await surface('sidepanel.html');
  await expect(searchField(panel)).toHaveValue('Kornidzor');
  await searchField(panel).fill('');
  await second.bringToFront();
  await expect(pageRow(panel, 'Stepanakert')).toBeVisible();
  await first.bringToFront();
  await expect(pageRow(panel, 'Yevlakh')).toBeVisible();
  await expect(pageRow(panel, 'Stepanakert')).toHaveCount(0);
  await first.goto(site.add(html('<p>On Kornidzor.</p>')));
  await expect(pageRow(panel, 'Kornidzor')).toBeVisible();
});

test('a card opens in the side panel, and the next one takes its place there', async ({ site }) => {
  const { running, surface } = browser;
  const page = await open(
    site.add(html('<p style="margin: 99px">On Yevlakh.</p><p>On Stepanakert.</p>')),
    'Yevlakh',
  );
  for (const name of ['Yevlakh', 'Stepanakert']) {
    await hoverText(page, name);
    await expect.poll(async () => (await readCard(page, running.id))?.text).toContain(name);
    await pressInCard(page, 'Open in side panel');
    const panel = await surface('sidepanel.html');
    await expect(panel.getByRole('article', { name: new RegExp(`^${name}`) })).toBeVisible();
    await page.mouse.move(990, 690);
    await expect.poll(() => readCard(page, running.id)).toBeNull();
  }
});

// A dispatched event is no press of the reader's, after which alone the browser opens a panel.
test('selected words are looked up, their line breaks mended, in the popup where no panel may open', async ({
  site,
}) => {
  const { running, surface } = browser;
  const page = await open(site.add(html('<p>On Yevlakh.</p>')), 'Yevlakh');
  const id = await tabId(running, page);
  const tab = await running.worker.evaluate((id) => chrome.tabs.get(id), id);
  await running.worker.evaluate(
    ([tab, selectionText]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab),
    [tab, ' Lachin\n Corridor '] as const,
  );
  const popup = await surface('popup.html');
  await expect(searchField(popup)).toHaveValue('Lachin Corridor');
  await expect(results(popup).first()).toContainText(/Lachin corridor/i);
});
