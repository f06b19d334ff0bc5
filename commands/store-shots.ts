import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { outputFolder, readTopic, topicFolders } from '../corpus/topic-folder.ts';
import { launchChromium, type Running } from '../tests/e2e/chromium/launch.ts';
import { openPopup, searchField } from '../tests/e2e/chromium/popup.ts';
import { serveSite } from '../tests/e2e/site.ts';
import { readArguments } from './arguments.ts';
import { ensureBrowsers } from './browsers.ts';
import { openFirstCard, samplePage } from './sample-page.ts';

const USAGE = `npm run store-shots -- [--topic DIR]
Takes the stores' pictures of the extension as it is built (run "npm run build" first): five of 1280×800 for Chrome,
Edge and Firefox, Chrome's tile of 440×280, Edge's logo of 300×300.`;

const { values } = readArguments(USAGE, { options: { topic: { type: 'string' } } });
const topic = readTopic(topicFolders(values.topic));
const output = resolve(outputFolder(values.topic), 'store');
const SIZE = { width: 1280, height: 800 };

try {
  ensureBrowsers(['chromium']);
  await mkdir(output, { recursive: true });
  const site = await serveSite();
  const extension = join(outputFolder(values.topic), 'chrome-mv3');
  const running = await launchChromium({ extension, viewport: SIZE });
  try {
    await takeAll(running, samplePage(site, values.topic));
  } finally {
    await running.close();
    await site.close();
  }
  console.log(`Seven pictures are in ${output}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function takeAll(running: Running, sample: string): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(sample);
  await openFirstCard(running, page);
  await page.screenshot({ path: join(output, '1-card.png') });

  const popup = await openPopup(running, page);
  await popup.getByRole('listitem').first().waitFor();
  await framed(running, popup, '2-popup');
  await searchField(popup).fill(topic.keyword);
  await popup.getByRole('option').first().waitFor();
  await framed(running, popup, '3-search');
  await popup.close();

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(SIZE);
  const wide = await openPopup(running, page);
  await wide.emulateMedia({ colorScheme: 'dark' });
  await wide.getByRole('tab').nth(1).click();
  await framed(running, wide, '4-timeline-dark', '#26242b');
  await wide.close();

  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`chrome-extension://${running.id}/options.html`);
  await page.screenshot({ path: join(output, '5-settings.png') });

  const icon = (await readFile('modules/icons/icon.svg', 'utf8')).replace(
    /color="#\w+"/,
    `color="${topic.colour}"`,
  );
  await draw(running, { width: 300, height: 300 }, 'logo-300', `<main style="width:300px">${icon}</main>`);
  await draw(
    running,
    { width: 440, height: 280 },
    'tile-440x280',
    `<style>body { background: #f3f1f6; display: grid; place-content: center; justify-items: center; gap: 20px;
      font: 600 30px system-ui, sans-serif; color: ${topic.colour} } svg { width: 110px }</style>${icon}${topic.name}`,
  );
  await page.close();
}

/** The popup at its own size in the middle of a picture of the stores' size. */
async function framed(running: Running, popup: Page, name: string, ground = '#e9e6ee'): Promise<void> {
  const shot = (await popup.screenshot()).toString('base64');
  await draw(
    running,
    SIZE,
    name,
    `<style>body { background: ${ground}; display: grid; place-content: center }
      img { border-radius: 8px; box-shadow: 0 12px 48px #0006 }</style>
      <img src="data:image/png;base64,${shot}">`,
  );
}

async function draw(
  running: Running,
  size: { width: number; height: number },
  name: string,
  body: string,
): Promise<void> {
  const page = await running.context.newPage();
  await page.setViewportSize(size);
  await page.setContent(
    `<style>html, body { margin: 0; height: 100% } svg { display: block }</style>${body}`,
  );
  await writeFile(join(output, `${name}.png`), await page.screenshot());
  await page.close();
}
