import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Site, serveSite } from '../site.ts';
import type { Box } from '../text-place.ts';
import { launchFirefox, type Marionette } from './marionette.ts';

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
  card: () => Promise<{ text: string; label: string; box: Box } | null>;
}

interface OfWorker {
  firefox: Marionette;
  /** Where the extension's pages are: `moz-extension://…/`. */
  extensionOrigin: string;
  site: Site;
}

const PAINTED = `return [...CSS.highlights]
  .filter(([key]) => key.startsWith('fact-card'))
  .flatMap(([, highlight]) => [...highlight])
  .map((painted) => {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range.toString();
  })
  .sort()`;

const CENTRE = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(args[0]);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + args[0].length);
    const [line] = range.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error('no such text')`;

const CARD = `for (const host of document.documentElement.children) {
    const card = host.openOrClosedShadowRoot?.querySelector('[role=dialog], dialog');
    if (!card || !card.checkVisibility()) continue;
    const { x, y, width, height } = card.getBoundingClientRect();
    const labelled = card.getAttribute('aria-labelledby')?.split(' ').map((id) => card.getRootNode().getElementById(id));
    const label = labelled ? labelled.map((e) => e.textContent).join(' ') : card.getAttribute('aria-label');
    if (width * height > 0) return { text: card.innerText, label, box: { x, y, width, height } };
  }
  return null`;

const ERRORS = `return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && m.sourceName.startsWith('moz-extension:'))
  .filter((m) => !(m.flags & Ci.nsIScriptError.warningFlag))
  .map((m) => m.message)`;

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
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
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
});

export { expect };
