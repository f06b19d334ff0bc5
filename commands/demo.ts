import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { readCard } from '../tests/e2e/chromium/card.ts';
import { firstPainted } from '../tests/e2e/chromium/content-world.ts';
import { launchChromium, type Running } from '../tests/e2e/chromium/launch.ts';
import { openPopup } from '../tests/e2e/chromium/popup.ts';
import { type Site, serveSite } from '../tests/e2e/site.ts';
import { ensureBrowsers } from './browsers.ts';

const PICTURES = resolve('.output/demo');

/** A window can be opened; automated runs have no use for one. */
function hasDisplay(): boolean {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync('wxt', ['build', '-b', 'chrome', '--mv3'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) throw new Error('The build failed: see its message above (is "npm ci" done?).');
}

/** Opens the sample page in a window and stays until the window is closed. */
async function show({ context }: Running, site: Site): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.file('sample.html'));
  console.log('Point at an underlined name; press the button in the toolbar. Close the window to end.');
  await new Promise((done) => context.once('close', done));
}

/** Points at the sample page's first name and takes pictures of the card over the page and of the popup. */
async function picture(running: Running, site: Site): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(site.file('sample.html'));
  const name = await until('a highlight', () => firstPainted(page, running.id));
  await page.mouse.move(3, 3);
  await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 5 });
  await until('a card', () => readCard(page, running.id));
  await mkdir(PICTURES, { recursive: true });
  const card = join(PICTURES, 'card.png');
  await page.screenshot({ path: card });
  const popup = await openPopup(running, page);
  await popup.getByRole('listitem').first().waitFor();
  const list = join(PICTURES, 'popup.png');
  await popup.screenshot({ path: list });
  console.log(`No display, so pictures were taken:\n  ${card}\n  ${list}`);
}

/** Asks again and again, for 10 s at most, until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The sample page showed no sign of ${what} within 10 s.`);
}

try {
  ensureBrowsers(['chromium']);
  build();
  const display = hasDisplay();
  const site = await serveSite();
  const running = await launchChromium({
    headless: !display,
    viewport: display ? null : { width: 1100, height: 760 },
  });
  try {
    await (display ? show : picture)(running, site);
  } finally {
    await running.close();
    await site.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
