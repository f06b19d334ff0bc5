import { test as base, expect, type Page } from '@playwright/test';
import { SITE_FIXTURE, type Site } from '../site.ts';
import { hoverText } from '../text-place.ts';
import { readCard, type SeenCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { launchChromium, type Running } from './launch.ts';

interface OfTest {
  /** Uncaught errors of pages and content scripts, and what the extension's scripts log; a test that leaves any fails. */
  errors: string[];
  /** Texts under the highlights of the page's top frame, sorted. */
  painted: () => Promise<string[]>;
  /** The open card of the page's top frame, or null. */
  card: () => Promise<SeenCard | null>;
  /** Points at a text, waits for the card and gives it back. */
  openCard: (text: string, nth?: number) => Promise<SeenCard>;
}

interface OfWorker {
  running: Running;
  site: Site;
  /** A second origin. */
  otherSite: Site;
}

export const test = base.extend<OfTest, OfWorker>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const running = await launchChromium();
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  site: SITE_FIXTURE,
  otherSite: SITE_FIXTURE,
  context: async ({ running }, use) => {
    await use(running.context);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        const ours =
          message.type() === 'error' &&
          /^chrome-extension:.*\.js/.test(message.location().url) &&
          !/^Failed to load/.test(message.text());
        if (ours || /extension context/i.test(message.text())) errors.push(message.text());
      });
      await use(errors);
      expect(errors, 'uncaught errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  painted: async ({ page, running }, use) => {
    await use(() => highlighted(page, running.id));
  },
  card: async ({ page, running }, use) => {
    await use(() => readCard(page, running.id));
  },
  openCard: async ({ page, running, painted }, use) => {
    await use(async (text, nth) => {
      await expect.poll(painted).toContain(text);
      await hoverText(page, text, nth);
      return shownCard(page, running.id);
    });
  },
});

async function shownCard(page: Page, extensionId: string): Promise<SeenCard> {
  let seen: SeenCard | null = null;
  await expect
    .poll(
      async () => {
        seen = await readCard(page, extensionId);
        return seen;
      },
      { message: 'a card opens' },
    )
    .not.toBeNull();
  if (seen === null) throw new Error('no card');
  return seen;
}

export { expect };
