import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { HOSTS, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import type { Running } from './launch.ts';
import { forgetSettings, openPopup } from './popup.ts';

declare const chrome: typeof browser;

test.afterEach(({ running }) => forgetSettings(running));

const PAGE = '<p style="margin: 120px">On Stepanakert. Said <i>Vladimir Putin</i> in Nagorno-Karabakh.</p>';

async function openSettings(running: Running): Promise<Page> {
  const settings = await running.context.newPage();
  await settings.goto(`chrome-extension://${running.id}/options.html`);
  await settings.getByRole('heading', { level: 1 }).waitFor();
  return settings;
}
/** Makes one choice in the settings, and waits until it is kept. */
async function choose(running: Running, name: string): Promise<void> {
  const settings = await openSettings(running);
  await settings.getByRole('radio', { name }).check();
  await expect
    .poll(() => running.worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null))))
    .toContain('settings');
  await settings.close();
}
const keys = (page: Page, running: Running) => () =>
  inContentWorld<string[]>(page, running.id, `[...CSS.highlights.keys()]`);
/** Whether the open card's first child has a colour or a size, seen where the closed root is open. */
const styleOfCard = (page: Page, running: Running, property: string) => () =>
  inContentWorld<string>(
    page,
    running.id,
    `(() => {
      const [host] = ${HOSTS};
      const card = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[role=dialog]');
      return card ? getComputedStyle(card)[${JSON.stringify(property)}] : '';
    })()`,
  );

test('another style of highlight acts at once in an open page, and is kept', async ({
  page,
  site,
  running,
  painted,
}) => {
  await page.goto(site.add(html(PAGE)));
  await expect.poll(painted).toContain('Stepanakert');
  const settings = await openSettings(running);
  await settings.getByRole('radio', { name: 'Solid line' }).check();
  await expect.poll(keys(page, running)).toEqual(['fact-card-underline']);
  expect(await painted()).toContain('Stepanakert');
  await settings.reload();
  await expect(settings.getByRole('radio', { name: 'Solid line' })).toBeChecked();
  await settings.getByRole('radio', { name: 'Stronger tint' }).check();
  await expect.poll(keys(page, running)).toEqual(['fact-card-tint']);
  await settings.close();
});

test('the first mention on the page is enough for a reader who says so', async ({
  page,
  site,
  running,
  painted,
}) => {
  await page.goto(site.add(html('<p>On Stepanakert, and Stepanakert again, and Yevlakh.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert', 'Stepanakert', 'Yevlakh']);
  const settings = await openSettings(running);
  await settings.getByRole('radio', { name: 'The first on the page' }).check();
  await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
  await settings.getByRole('radio', { name: 'Every mention' }).check();
  await expect.poll(painted).toEqual(['Stepanakert', 'Stepanakert', 'Yevlakh']);
  await settings.close();
});

test('a kind of name can be left out, and comes back', async ({ page, site, running, painted }) => {
  await page.goto(site.add(html(PAGE)));
  await expect.poll(painted).toContain('Stepanakert');
  const settings = await openSettings(running);
  const places = settings.getByRole('checkbox', { name: 'Places' });
  await places.uncheck();
  await expect.poll(painted).not.toContain('Stepanakert');
  await expect.poll(painted).toContain('Vladimir Putin');
  await places.check();
  await expect.poll(painted).toContain('Stepanakert');
  await settings.close();
});

test('a card opens by a click where the reader wants that, and not by resting', async ({
  page,
  site,
  running,
  painted,
  card,
}) => {
  await choose(running, 'A click on a name');
  await page.goto(site.add(html(PAGE)));
  await expect.poll(painted).toContain('Stepanakert');
  await hoverText(page, 'Stepanakert');
  // Longer than any rest, told by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  expect(await card()).toBeNull();
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(card).not.toBeNull();
  await page.mouse.click(950, 650);
  await expect.poll(card).toBeNull();
});

test('a card opens by resting while Alt is held where the reader wants that', async ({
  page,
  site,
  running,
  painted,
  card,
}) => {
  await choose(running, 'while Alt is held');
  await page.goto(site.add(html(PAGE)));
  await expect.poll(painted).toContain('Stepanakert');
  await hoverText(page, 'Stepanakert');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  expect(await card()).toBeNull();
  await page.mouse.move(5, 5);
  await page.keyboard.down('Alt');
  await hoverText(page, 'Stepanakert');
  await expect.poll(card).not.toBeNull();
  await page.keyboard.up('Alt');
});

test('colours and size of text act at once in an open card and in the popup', async ({
  page,
  site,
  running,
  openCard,
}) => {
  await page.goto(site.add(html(PAGE)));
  await page.emulateMedia({ colorScheme: 'light' });
  await openCard('Stepanakert');
  const background = styleOfCard(page, running, 'backgroundColor');
  expect(await background()).toBe('rgb(255, 255, 255)');
  const before = Number.parseFloat(await styleOfCard(page, running, 'width')());
  await running.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 2, theme: 'dark', textSize: 'larger' } }),
  );
  await expect.poll(background).toBe('rgb(30, 32, 36)');
  expect(Number.parseFloat(await styleOfCard(page, running, 'width')())).toBeGreaterThan(before);
  const popup = await openPopup(running);
  await popup.emulateMedia({ colorScheme: 'light' });
  await expect(popup.locator('body')).toHaveCSS('background-color', 'rgb(30, 32, 36)');
  await popup.close();
});

test('a card can switch the extension off on its site; settings list it and switch it on again', async ({
  page,
  site,
  running,
  openCard,
  painted,
  card,
}) => {
  await page.goto(site.add(html(PAGE)));
  await openCard('Stepanakert');
  await inContentWorld(
    page,
    running.id,
    `chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]).querySelector('[aria-label="Switch off on this site"]').click()`,
  );
  await expect.poll(painted).toEqual([]);
  await expect.poll(card).toBeNull();
  const settings = await openSettings(running);
  await settings.getByRole('button', { name: /^Switch on again on/ }).click();
  await expect.poll(painted).toContain('Stepanakert');
  await settings.close();
});

test('the popup leads to the settings', async ({ running }) => {
  const popup = await openPopup(running);
  const opened = running.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Settings' }).click();
  const settings = await opened;
  await expect(settings.getByRole('heading', { level: 1 })).toContainText('Settings');
  await settings.close();
  await popup.close();
});
