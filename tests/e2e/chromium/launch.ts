import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from '@playwright/test';
import { requireBrowser } from '../../../commands/browsers.ts';

export interface Running {
  context: BrowserContext;
  /** The extension's service worker. */
  worker: Worker;
  /** The extension's id. */
  id: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  headless?: boolean;
  /** Loads it as a reader does by hand, so that it can also be removed and updated. */
  byHand?: boolean;
  /** Further switches for the browser. */
  args?: string[];
  /** Switches that the test library gives of its own and that are to be left out. */
  without?: string[];
  /** The languages that the reader prefers, best first; the browser's own where it has none of them is English. */
  languages?: string;
  viewport?: { width: number; height: number } | null;
}

/** What every Chromium is started with. */
export const SWITCHES: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium in a profile of its own with the built extension loaded. Throws when the build is missing. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Running> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  await stat(join(extension, 'manifest.json')).catch(() => {
    throw new Error(`No extension in ${extension}: run "npm run build" first.`);
  });
  const profile = await mkdtemp(join(tmpdir(), 'chromium-profile-'));
  if (options.languages) await preferLanguages(profile, options.languages);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1000, height: 700 } : options.viewport,
    reducedMotion: 'reduce',
    // What drives the browser gives pages English otherwise.
    ...(options.languages ? { locale: options.languages.split(',')[0] } : {}),
    ignoreDefaultArgs: [...(options.byHand ? ['--disable-extensions'] : []), ...(options.without ?? [])],
    args: [
      ...SWITCHES,
      ...(options.byHand
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(options.args ?? []),
    ],
  });
  if (options.byHand) await loadByHand(context, extension);
  const worker = context.serviceWorkers()[0] ?? (await workerOf(context));
  await closeWelcome(context);
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Loads an unpacked extension, over an older version of it where there is one. */
export async function loadByHand(context: BrowserContext, extension: string): Promise<void> {
  await (await browserSession(context)).send('Extensions.loadUnpacked', { path: extension });
}

/** Removes an extension that was loaded by hand. */
export async function removeExtension(context: BrowserContext, id: string): Promise<void> {
  await (await browserSession(context)).send('Extensions.uninstall', { id });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The context belongs to no browser.');
  return browser.newBrowserCDPSession();
}

/** As the browser's settings store it; its own `--accept-lang` is taken by what drives it. */
async function preferLanguages(profile: string, languages: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const intl = { accept_languages: languages, selected_languages: languages };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ intl }));
}

/** Every profile is new here, so the page that greets new readers opens each time; what it does has a test of its own. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const pages = [...context.pages(), context.waitForEvent('page')];
  const welcome = await Promise.any(
    pages.map(async (opened) => {
      const page = await opened;
      await page.waitForURL('**/welcome.html', { timeout: 60_000 });
      return page;
    }),
  );
  await welcome.close();
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  try {
    return await context.waitForEvent('serviceworker', { timeout: 60_000 });
  } catch {
    await context.close();
    throw new Error('The extension’s service worker did not start within a minute: is the build whole?');
  }
}
