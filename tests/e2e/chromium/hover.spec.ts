import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { gap, html } from '../documents.ts';
import { linesOf } from '../text-place.ts';
import { countHosts } from './card.ts';
import { expect, test } from './fixtures.ts';
import type { Running } from './launch.ts';
import { forgetSettings } from './popup.ts';

/** What the worker's global scope offers. */
declare const chrome: typeof browser;

test.afterEach(({ running }) => forgetSettings(running));

const NAMES =
  '<p style="margin: 200px 200px 0">A train from Stepanakert to Yevlakh.</p><p style="margin: 150px 200px">Nothing here.</p>';

/** From now on, what comes to the page's root and what goes. */
async function watchHosts(page: Page): Promise<() => Promise<{ came: number; went: number }>> {
  await page.evaluate(() => {
    const seen = { came: 0, went: 0 };
    Reflect.set(window, 'rootChanges', seen);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        seen.came += addedNodes.length;
        seen.went += removedNodes.length;
      }
    }).observe(document.documentElement, { childList: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'rootChanges'));
}

/** The longest delay that there is: a hand moves faster, on however slow a machine. */
const DELAY = 2_000;
const restLong = (running: Running) =>
  running.worker.evaluate((delay) => chrome.storage.local.set({ settings: { delay } }), DELAY);
/** Longer than that, told by the page's own clock. */
const later = (page: Page) =>
  page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), DELAY + 1_000);

async function middle(page: Page, text: string): Promise<[x: number, y: number]> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`"${text}" takes no room`);
  return [line.x + line.width / 2, line.y + line.height / 2];
}

test('passing over names opens nothing', async ({ page, site, running, painted }) => {
  await restLong(running);
  await page.goto(site.add(html(NAMES)));
  await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
  const [x, y] = await middle(page, 'Stepanakert');
  const seen = await watchHosts(page);
  for (const way of [1, -1]) await page.mouse.move(x + way * 300, y, { steps: 8 });
  await page.mouse.move(x, y + 300);
  await later(page);
  expect(await seen()).toEqual({ came: 0, went: 0 });
});

test('a second name nearby moves the card, which does not go in between; there are never two', async ({
  page,
  site,
  running,
  openCard,
  card,
}) => {
  await page.goto(site.add(html(NAMES)));
  await openCard('Stepanakert');
  const seen = await watchHosts(page);
  const [x, y] = await middle(page, 'Yevlakh');
  // In one go: a slow machine would take longer over it than a card stays behind.
  await page.mouse.move(x, y);
  await expect.poll(async () => (await card())?.text).toMatch(/^Yevlakh/);
  expect(await seen()).toEqual({ came: 0, went: 0 });
  expect(await countHosts(page, running.id)).toBe(1);
});

test('the card goes when its name is scrolled away, and when the page goes elsewhere in itself', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(html(NAMES + gap(2_000))));
  await openCard('Stepanakert');
  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  await expect.poll(card).toBeNull();
  await openCard('Yevlakh');
  await page.evaluate(() => {
    location.hash = 'elsewhere';
  });
  await expect.poll(card).toBeNull();
});

test('selecting over names selects them, and no card comes in the way', async ({
  page,
  site,
  running,
  painted,
}) => {
  await restLong(running);
  await page.goto(site.add(html(NAMES)));
  await expect.poll(painted).toContain('Yevlakh');
  const [from] = await linesOf(page, 'Stepanakert');
  const [to] = await linesOf(page, 'Yevlakh');
  if (!from || !to) throw new Error('the names take no room');
  const seen = await watchHosts(page);
  await page.mouse.move(from.x + 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 2, to.y + to.height / 2, { steps: 6 });
  await later(page);
  expect(await seen()).toEqual({ came: 0, went: 0 });
  expect(await page.evaluate(() => String(getSelection()))).toBe('Stepanakert to Yevlakh');
  await page.mouse.up();
});

test('a right click keeps the page’s own menu, and no card comes over it', async ({
  page,
  site,
  running,
  painted,
}) => {
  await restLong(running);
  await page.goto(site.add(html(NAMES)));
  await expect.poll(painted).toContain('Yevlakh');
  const menu = page.evaluate(
    () => new Promise((done) => addEventListener('contextmenu', (event) => done(event.defaultPrevented))),
  );
  const seen = await watchHosts(page);
  await page.mouse.move(...(await middle(page, 'Yevlakh')));
  await page.mouse.click(...(await middle(page, 'Yevlakh')), { button: 'right' });
  expect(await menu).toBe(false);
  await later(page);
  expect(await seen()).toEqual({ came: 0, went: 0 });
});

test('while a card is open, every key is still the page’s', async ({ page, site, openCard }) => {
  await page.goto(site.add(html(NAMES)));
  await openCard('Stepanakert');
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    addEventListener('keydown', (event) => heard.push(`${event.key} ${event.defaultPrevented}`));
  });
  const keys = ['j', '/', 'ArrowDown', 'Enter', 'Escape'];
  for (const key of keys) await page.keyboard.press(key);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(keys.map((key) => `${key} false`));
});
