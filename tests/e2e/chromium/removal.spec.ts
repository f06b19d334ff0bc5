import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';

/** What the browser's own page of extensions can do. */
declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

const WAYS = {
  'turned off': (id: string) => chrome.management.setEnabled(id, false),
};

for (const [way, act] of Object.entries(WAYS))
  test(`${way} under an open page and card, nothing of the extension is left in it`, async ({ site }) => {
    const { context, id, close } = await launchChromium();
    const errors: string[] = [];
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(
        site.add(html('<p style="margin: 150px">On Stepanakert.</p>', '<link rel="icon" href="data:,">')),
      );
      await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert']);
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      await page.bringToFront();
      await hoverText(page, 'Stepanakert');
      await expect.poll(() => readCard(page, id)).not.toBeNull();
      await extensions.evaluate(act, id);
      const left = () => page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length]);
      await expect.poll(left).toEqual([0, 2]);
      await page.evaluate(() => document.body.append('On Khankendi.'));
      await page.mouse.move(3, 3);
      await hoverText(page, 'Stepanakert');
      await page.keyboard.press('Escape');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
      expect(await left()).toEqual([0, 2]);
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  });
