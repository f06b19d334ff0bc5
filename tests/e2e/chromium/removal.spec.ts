import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium, loadByHand, type Running, removeExtension } from './launch.ts';

/** What the browser's own page of extensions can do. */
declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    reload(id: string): Promise<void>;
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
  };
};

interface Stage extends Running {
  /** The browser's own page of extensions. */
  extensions: Page;
  /** Folder of the extension, a copy that may be changed. */
  folder: string;
}

/** How an extension may go, and how it comes back. */
const WAYS: Record<string, { go(stage: Stage): Promise<void>; back?(stage: Stage): Promise<void> }> = {
  'turned off': {
    go: ({ extensions, id }) => extensions.evaluate((id) => chrome.management.setEnabled(id, false), id),
    back: ({ extensions, id }) => extensions.evaluate((id) => chrome.management.setEnabled(id, true), id),
  },
  removed: {
    go: ({ context, id }) => removeExtension(context, id),
    back: ({ context, folder }) => loadByHand(context, folder),
  },
  reloaded: {
    async go({ extensions, id }) {
      // Otherwise the browser leaves what was loaded by hand switched off.
      await extensions.evaluate(() =>
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
      );
      await extensions.evaluate((id) => chrome.developerPrivate.reload(id), id);
    },
  },
  updated: {
    async go({ context, folder }) {
      const file = join(folder, 'manifest.json');
      await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version: '99.0' }));
      await loadByHand(context, folder);
    },
  },
};

for (const [way, { go, back }] of Object.entries(WAYS))
  test(`${way} under open pages and a card: nothing of the extension is left, and nothing of it runs`, async ({
    site,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'extension-'));
    await cp('.output/chrome-mv3', folder, { recursive: true });
    const running = await launchChromium({ extension: folder, byHand: true });
    const { context, id, close } = running;
    try {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      const open = async (body: string) => {
        const page = await context.newPage();
        page.on('console', (message) => errors.push(message.text()));
        await page.goto(site.add(html(body, '<link rel="icon" href="data:,">')));
        return page;
      };
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      const without = await open('<p style="margin: 150px">On Lisbon.</p>');
      const page = await open('<p style="margin: 150px">On Stepanakert.</p>');
      await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert']);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await hoverText(page, 'Stepanakert');
      await expect.poll(() => readCard(page, id)).not.toBeNull();
      const watched = [await watchRuns(page), await watchRuns(without)];
      for (const { page: each } of watched) await stir(each);

      await go({ ...running, extensions, folder });
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      // What a page without a name holds looks whether its extension is there when something comes to the page.
      for (const { page: each, ran } of watched) {
        expect(await ran(), 'something ran until here').not.toEqual([]);
        await each.bringToFront();
        const runs = async () => {
          await stir(each);
          return ran();
        };
        await expect.poll(runs, { message: 'it comes to rest', intervals: [1_000] }).toEqual([]);
        await hoverText(each, 'On ');
        await each.keyboard.press('Escape');
      }
      // Longer than any timer of the extension's.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 5_500)));
      for (const { ran } of watched) expect(await ran()).toEqual([]);
      expect(
        await page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length]),
      ).toEqual([0, 2]);
      expect(errors).toEqual([]);

      await back?.({ ...running, extensions, folder });
      await expect(async () => {
        await page.reload();
        await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(1);
      }, 'it begins anew').toPass();
    } finally {
      await close();
      await rm(folder, { recursive: true, force: true });
    }
  });

/** Changes a page, moves over it and lets it draw. */
async function stir(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const line = document.createElement('p');
    line.textContent = 'On Khankendi.';
    document.body.append(line);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    line.remove();
  });
}

/** With a page, what tells each time which functions of the extension have run in it since it told last. */
async function watchRuns(page: Page): Promise<{ page: Page; ran: () => Promise<string[]> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  async function ran() {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith('chrome-extension:'))
      .flatMap(({ url, functions }) =>
        functions
          .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
          .map(({ functionName }) => `${url.split('/').pop()}: ${functionName}`),
      );
  }
  return { page, ran };
}
