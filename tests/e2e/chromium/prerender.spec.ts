import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { requireBrowser } from '../../../commands/browsers.ts';
import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

const ICON = '<link rel="icon" href="data:,">';

/** Leaves behind what it sees of the extension while it is prepared; tells the site of that once it is painted. */
const WITNESS = `<script>
  addEventListener('load', () => setTimeout(() => {
    if (document.prerendering) localStorage.prepared = CSS.highlights.size;
  }, 1000));
  document.addEventListener('prerenderingchange', () => {
    const look = () => {
      if (CSS.highlights.size > 0) fetch('/painted-after-' + localStorage.prepared);
      else requestAnimationFrame(look);
    };
    look();
  });
</script>`;

test('a page that the browser prepares before it is asked for is painted when it is shown, and not before', async ({
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
  const extension = resolve('.output/chrome-mv3');
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
      .poll(() => site.requests.filter((path) => path.startsWith('/painted')), { timeout: 40_000 })
      .toEqual(['/painted-after-0']);
  } finally {
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
