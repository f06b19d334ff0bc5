import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outputFolder } from '../corpus/topic-folder.ts';
import { launchChromium, type Running } from '../tests/e2e/chromium/launch.ts';
import { openPopup } from '../tests/e2e/chromium/popup.ts';
import { serveSite } from '../tests/e2e/site.ts';
import { readArguments } from './arguments.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { openFirstCard, samplePage } from './sample-page.ts';

const USAGE = `npm run demo -- [--topic DIR] [--headless]
Builds the extension and opens it on a sample page; without a display, or with --headless, it writes two pictures of it
to .output/demo/ instead.`;

const PICTURES = resolve('.output/demo');

/** A window can be opened; automated runs have no use for one. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the sample page in a window and stays until the window is closed. */
async function show({ context }: Running, sample: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(sample);
  console.log('Point at an underlined name; press the button in the toolbar. Close the window to end.');
  await new Promise((done) => context.once('close', done));
}

/** Points at the sample page's first name and takes pictures of the card over the page and of the popup. */
async function picture(running: Running, sample: string): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(sample);
  await openFirstCard(running, page);
  await mkdir(PICTURES, { recursive: true });
  const card = join(PICTURES, 'card.png');
  await page.screenshot({ path: card });
  const popup = await openPopup(running, page);
  await popup.getByRole('listitem').first().waitFor();
  const list = join(PICTURES, 'popup.png');
  await popup.screenshot({ path: list });
  console.log(`Pictures were taken:\n  ${card}\n  ${list}`);
}

const { values } = readArguments(USAGE, {
  options: { topic: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
try {
  ensureBrowsers(['chromium']);
  buildExtension('chrome', values.topic ? ['--topic', values.topic] : []);
  const display = !values.headless && hasDisplay();
  const site = await serveSite();
  const running = await launchChromium({
    extension: join(outputFolder(values.topic), 'chrome-mv3'),
    headless: !display,
    viewport: display ? null : { width: 1100, height: 760 },
  });
  try {
    await (display ? show : picture)(running, samplePage(site, values.topic));
  } finally {
    await running.close();
    await site.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
