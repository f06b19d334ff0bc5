import type { browser } from 'wxt/browser';
import { html } from '../documents.ts';
import { launchWithSurfaces } from './browser-surfaces.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { pageRow, results, searchField } from './popup.ts';

declare const chrome: typeof browser;

test('the real popup under the toolbar button', async ({ site }) => {
  const { running, surface, close } = await launchWithSurfaces();
  try {
    const page = await running.context.newPage();
    await page.goto(site.add(html('<p>Stepanakert, and Stepanakert again.</p>')));
    await page.bringToFront();
    await expect.poll(() => highlighted(page, running.id)).toEqual(['Stepanakert', 'Stepanakert']);
    await running.worker.evaluate(() => chrome.action.openPopup());
    const popup = await surface('popup.html');
    await expect(pageRow(popup, 'Stepanakert')).toContainText('2 mentions');
    const field = searchField(popup);
    await expect(field).toBeFocused();
    await field.fill('Yevlakh');
    await expect(results(popup).first()).toContainText('Yevlakh');
    const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(size.width).toBeGreaterThanOrEqual(320);
    expect(size.width).toBeLessThanOrEqual(800);
    expect(size.height).toBeLessThanOrEqual(600);
  } finally {
    await close();
  }
});
