import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { html } from '../documents.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { pageRow, results, searchField } from './popup.ts';

declare const chrome: typeof browser;

// The popup under the button is no page to Playwright; over the debugging port it is.
test('the real popup under the toolbar button', async ({ site }) => {
  const port = await freePort();
  const running = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
  try {
    const page = await running.context.newPage();
    await page.goto(site.add(html('<p>Stepanakert, and Stepanakert again.</p>')));
    await page.bringToFront();
    await expect.poll(() => highlighted(page, running.id)).toEqual(['Stepanakert', 'Stepanakert']);
    await running.worker.evaluate(() => chrome.action.openPopup());
    const other = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const find = () =>
      other
        .contexts()
        .flatMap((context) => context.pages())
        .find((candidate) => candidate.url().endsWith('/popup.html'));
    await expect.poll(() => find() !== undefined).toBe(true);
    const popup = find();
    if (!popup) throw new Error('the popup has gone');
    await expect(pageRow(popup, 'Stepanakert')).toContainText('2 mentions');
    const field = searchField(popup);
    await expect(field).toBeFocused();
    await field.fill('Yevlakh');
    await expect(results(popup).first()).toContainText('Yevlakh');
    const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(size.width).toBeGreaterThanOrEqual(320);
    expect(size.width).toBeLessThanOrEqual(800);
    expect(size.height).toBeLessThanOrEqual(600);
    await other.close();
  } finally {
    await running.close();
  }
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') done(address.port);
        else fail(new Error('no port is free'));
      });
    });
  });
}
