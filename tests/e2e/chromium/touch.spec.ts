import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { linesOf } from '../text-place.ts';
import { expect, test } from './fixtures.ts';

/** A finger on the middle of a text's first line: down at once, up when told. */
async function touch(page: Page, text: string): Promise<() => Promise<void>> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`"${text}" takes no room on the page`);
  const cdp = await page.context().newCDPSession(page);
  const point = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  return async () => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.detach();
  };
}
/** Down and up, neither waiting for the other: a tap is short on a slow machine too. */
async function tap(page: Page, text: string): Promise<void> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`"${text}" takes no room on the page`);
  const cdp = await page.context().newCDPSession(page);
  const point = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  await Promise.all([
    cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] }),
    cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
  await cdp.detach();
}

const BODY = `<p style="margin: 120px">On Stepanakert.</p>
  <p style="margin: 120px"><a href="#station">Trains to Yevlakh</a></p>
  <p style="position: absolute; right: 0; bottom: 0">Nothing here.</p>`;

test.beforeEach(async ({ page, site, painted }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.goto(site.add(html(BODY)));
  await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
  // What the browser would do after a long press, as a page sees it.
  await page.evaluate(() => {
    const menus: boolean[] = [];
    Object.assign(window, { menus });
    addEventListener('contextmenu', (event) => menus.push(!event.defaultPrevented));
  });
});
/** For each menu that was asked for, whether the browser shows it; only a browser with a window asks for any by touch. */
const menus = (page: Page) => () => page.evaluate<boolean[]>('menus');

test('a tap on a name opens its card, a tap elsewhere closes it', async ({ page, card }) => {
  await tap(page, 'Stepanakert');
  await expect.poll(async () => (await card())?.text).toMatch(/^Stepanakert/);
  await tap(page, 'Nothing here');
  await expect.poll(card).toBeNull();
});

test('a link with a name in it is followed by the first tap, and no card comes in between', async ({
  page,
  card,
}) => {
  await tap(page, 'Yevlakh');
  await expect(page).toHaveURL(/#station$/);
  // Longer than a card takes to come, told by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  expect(await card()).toBeNull();
});

test('a long press on a name in a link opens the card, and neither the link nor a menu', async ({
  page,
  card,
}) => {
  const release = await touch(page, 'Yevlakh');
  await expect.poll(async () => (await card())?.text).toMatch(/^Yevlakh/);
  await release();
  expect(await menus(page)()).not.toContain(true);
  expect(await card()).not.toBeNull();
  expect(page.url()).not.toContain('#station');
  await tap(page, 'Nothing here');
  await expect.poll(card).toBeNull();
});

test('a long press elsewhere, in the link’s other words too, is the browser’s', async ({ page, card }) => {
  for (const place of ['Trains', 'Nothing here']) {
    const release = await touch(page, place);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    await release();
    expect(await card(), place).toBeNull();
  }
});

test('a finger that moves on is no long press', async ({ page, card }) => {
  const [line] = await linesOf(page, 'Yevlakh');
  if (!line) throw new Error('no line');
  const cdp = await page.context().newCDPSession(page);
  const at = (dx: number) => [{ x: line.x + 5 + dx, y: line.y + 5 }];
  await expect(async () => {
    await page.keyboard.press('Escape');
    const began = performance.now();
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(30) });
    const took = performance.now() - began;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(took, 'ms: on a slow machine the finger may have stayed too long').toBeLessThan(400);
    expect(await card()).toBeNull();
  }).toPass();
  await cdp.detach();
});

test('a right click on a name in a link is the browser’s', async ({ page, card }) => {
  const [line] = await linesOf(page, 'Yevlakh');
  if (!line) throw new Error('no line');
  await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2, { button: 'right' });
  await expect.poll(menus(page)).toEqual([true]);
  expect(page.url()).not.toContain('#station');
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
});
