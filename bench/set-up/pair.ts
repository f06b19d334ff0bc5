import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { requireBrowser } from '../../commands/browsers.ts';
import { launchChromium, SWITCHES } from '../../tests/e2e/chromium/launch.ts';
import { type Site, serveSite } from '../../tests/e2e/site.ts';

/** A browser with the built extension and one without, to be asked in turn. */
export interface Pair {
  site: Site;
  /** Opens an address in a fresh page of each, one after the other, and closes it when `act` is done. */
  each<T>(url: string, act: (page: Page, cdp: CDPSession) => Promise<T>): Promise<{ with: T; without: T }>;
  /** Only in the browser with the extension. */
  withUs<T>(act: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T>;
}

/** Throws where there is no build. */
export async function withPair<T>(act: (pair: Pair) => Promise<T>): Promise<T> {
  // First: where there is no build, nothing else is open yet that would keep the process alive.
  const ours = await launchChromium();
  const site = await serveSite();
  // In a profile, as extensions need it: pages without one answer a click up to a frame faster, whoever runs in them.
  const without = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: false,
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
    args: [...SWITCHES],
  });
  try {
    const open = async <T>(context: BrowserContext, act: (page: Page, cdp: CDPSession) => Promise<T>) => {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      try {
        return await act(page, cdp);
      } finally {
        await page.close();
      }
    };
    return await act({
      site,
      async each(url, act) {
        const visit = (context: BrowserContext) =>
          open(context, async (page, cdp) => {
            await page.goto(url);
            return act(page, cdp);
          });
        return { with: await visit(ours.context), without: await visit(without) };
      },
      withUs: (act) => open(ours.context, act),
    });
  } finally {
    await without.close();
    await ours.close();
    await site.close();
  }
}
