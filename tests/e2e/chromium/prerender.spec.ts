import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../../commands/browsers.ts';
import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

const ICON = '<link rel="icon" href="data:,">';

/** Tells the site when the page has been ready for a while before anybody asked for it, and when it is painted. */
const WITNESS = `<script>
  addEventListener('load', () => setTimeout(() => {
    if (document.prerendering) localStorage.prepared = true;
  }, 1000));
  document.addEventListener('prerenderingchange', () => {
    const look = () => {
      if (CSS.highlights.size > 0) fetch('/painted');
      else requestAnimationFrame(look);
    };
    look();
  });
</script>`;

/** Added to the background: tells the site, by opening a page of it, what is asked for, and whether the asker is shown. */
const tellTale = (origin: string) => `
chrome.runtime.onMessage.addListener(({ type }, { documentLifecycle, url }) => {
  if (type === 'page' && !url.includes('/asked')) chrome.tabs.create({ url: '${origin}/asked-' + documentLifecycle, active: false });
});`;

test('a page that the browser prepares before it is asked for is read when it is shown, and not before', async ({
  site,
}) => {
  const prepared = site.add(html('<p>On Stepanakert.</p>', ICON + WITNESS));
  const rules = JSON.stringify({ prerender: [{ urls: [prepared], eagerness: 'immediate' }] });
  // Goes on once the other page has been ready for a while.
  const next = `<script>
    const wait = setInterval(() => {
      if (localStorage.prepared === undefined) return;
      clearInterval(wait);
      location.href = '${prepared}';
    }, 100);
  </script>`;
  const first = site.add(html(`<script type="speculationrules">${rules}</script>${next}`, ICON));
  // Pages are prepared for a tab in view alone: this one opens another as soon as the page that greets new readers has come.
  const start = site.add(
    html(
      `<script>
        const begin = () => document.hidden && open('${first}', '_blank', 'noopener');
        document.addEventListener('visibilitychange', begin);
        begin();
      </script>`,
      ICON,
    ),
  );
  // Driven from outside, the browser prepares no pages.
  const profile = await mkdtemp(join(tmpdir(), 'chromium-profile-'));
  const extension = join(profile, 'extension');
  await cp('.output/chrome-mv3', extension, { recursive: true });
  await appendFile(join(extension, 'background.js'), tellTale(site.origin));
  const browser = spawn(
    requireBrowser('chromium'),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-popup-blocking',
      start,
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise((done) => browser.once('exit', done));
  try {
    await expect
      .poll(() => site.requests.filter((path) => /^\/(asked|painted)/.test(path)).sort())
      .toEqual(['/asked-active', '/painted']);
  } finally {
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
