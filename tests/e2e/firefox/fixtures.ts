import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { SITE_FIXTURE, type Site } from '../site.ts';
import type { Box } from '../text-place.ts';
import { launchFirefox, type Marionette } from './marionette.ts';
import { CARD, CENTRE, ERRORS, PAINTED } from './scripts.ts';

export const EXTENSION = resolve('.output/firefox-mv2');

/** The add-on id in the built manifest. Throws when there is no build. */
export async function addOnId(): Promise<string> {
  const text = await readFile(join(EXTENSION, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`No extension in ${EXTENSION}: run "npm run build" first.`);
  });
  return JSON.parse(text).browser_specific_settings.gecko.id;
}

interface OfTest {
  /** A test in which the extension's scripts log an error fails. */
  noErrors: undefined;
  /** Texts under the page's highlights, sorted. */
  painted: () => Promise<string[]>;
  /** Moves the mouse onto the middle of the first line of a text. */
  hover: (text: string) => Promise<void>;
  /** The open card as a reader sees it, or null. */
  card: () => Promise<SeenCard | null>;
  /** Points at a painted text, waits for the card and gives it back. */
  openCard: (text: string) => Promise<SeenCard>;
}

interface SeenCard {
  text: string;
  label: string;
  box: Box;
}

interface OfWorker {
  firefox: Marionette;
  /** Where the extension's pages are: `moz-extension://…/`. */
  extensionOrigin: string;
  site: Site;
}

export const test = base.extend<OfTest, OfWorker>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const firefox = await launchFirefox();
      await firefox.install(EXTENSION);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  extensionOrigin: [
    async ({ firefox }, use) => {
      const host = await firefox.run<string>(
        'browser',
        'return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname',
        [await addOnId()],
      );
      await use(`moz-extension://${host}/`);
    },
    { scope: 'worker' },
  ],
  site: SITE_FIXTURE,
  noErrors: [
    async ({ firefox }, use) => {
      await firefox.run('browser', 'Services.console.reset()');
      await use(undefined);
      expect(await firefox.run<string[]>('browser', ERRORS)).toEqual([]);
    },
    { auto: true },
  ],
  painted: async ({ firefox }, use) => {
    await use(() => firefox.run<string[]>('page', PAINTED));
  },
  hover: async ({ firefox }, use) => {
    await use(async (text) => {
      const { x, y } = await firefox.run<{ x: number; y: number }>('page', CENTRE, [text]);
      await firefox.moveMouse(x, y);
    });
  },
  card: async ({ firefox }, use) => {
    await use(() => firefox.run('privileged', CARD));
  },
  openCard: async ({ painted, hover, card }, use) => {
    await use(async (text) => {
      await expect.poll(painted).toContain(text);
      await hover(text);
      let seen: SeenCard | null = null;
      await expect
        .poll(async () => {
          seen = await card();
          return seen;
        })
        .not.toBeNull();
      if (seen === null) throw new Error('no card');
      return seen;
    });
  },
});

export { expect };
