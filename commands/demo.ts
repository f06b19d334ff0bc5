import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outputFolder, readTopic, topicFolders } from '../corpus/topic-folder.ts';
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

function build(topic: string[]): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', 'chrome', ...topic], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed: see its message above (is "npm ci" done?).');
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

/** The address of a page to read: the project's own, or the sample of the topic that is asked for. */
function samplePage(site: Site, topic: string | undefined): string {
  if (!topic) return site.file('sample.html');
  const { title, paragraphs } = readTopic(topicFolders(topic)).sample;
  return site.add(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      '<style>body { font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em }</style>' +
      `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
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
  const { values } = parseArgs({
    options: { topic: { type: 'string' }, headless: { type: 'boolean' } },
  });
  build(values.topic ? ['--topic', values.topic] : []);
  const display = hasDisplay();
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
