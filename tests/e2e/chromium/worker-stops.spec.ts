import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { results, searchField } from './popup.ts';

test('the worker stopped between any two steps, nothing is lost', async ({ site }) => {
  const running = await launchChromium();
  const { context, id, close } = running;
  try {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    const cdp = await context.newCDPSession(own);
    // Counted, because the page may have woken the worker again before anyone looks.
    let stops = 0;
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) if (version.runningStatus === 'stopped') stops += 1;
    });
    await cdp.send('ServiceWorker.enable');
    const stop = async () => {
      const before = stops;
      await expect
        .poll(
          async () => {
            await cdp.send('ServiceWorker.stopAllWorkers');
            return stops;
          },
          { message: 'the worker stops' },
        )
        .toBeGreaterThan(before);
    };
    await stop();
    const page = await context.newPage();
    await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert and Yevlakh.</p>')));
    await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert', 'Yevlakh']);
    for (const name of ['Stepanakert', 'Yevlakh']) {
      await stop();
      await hoverText(page, name);
      await expect.poll(async () => (await readCard(page, id))?.text).toContain(name);
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page, id)).toBeNull();
    }
    await stop();
    await own.bringToFront();
    await own.getByRole('radio', { name: 'Solid line' }).check();
    await expect.poll(() => page.evaluate('[...CSS.highlights.keys()]')).toContain('fact-card-underline');
    await stop();
    await page.evaluate(() => document.body.append('On Shusha.'));
    await page.bringToFront();
    await expect.poll(() => highlighted(page, id)).toContain('Shusha');
    await stop();
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await searchField(popup).fill('Khankendi');
    await expect(results(popup).first()).toBeVisible();
    await own.reload();
    await expect(own.getByRole('radio', { name: 'Solid line' }), 'the choice is kept').toBeChecked();
  } finally {
    await close();
  }
});
