import type { Page } from '@playwright/test';
import { readTopic, topicFolders } from '../corpus/topic-folder.ts';
import { readCard } from '../tests/e2e/chromium/card.ts';
import { firstPainted } from '../tests/e2e/chromium/content-world.ts';
import type { Running } from '../tests/e2e/chromium/launch.ts';
import type { Site } from '../tests/e2e/site.ts';
import { until } from './until.ts';

/** The address of a page to read: the project's own, or the sample of the topic that is asked for. */
export function samplePage(site: Site, topic: string | undefined): string {
  if (!topic) return site.file('sample.html');
  const { title, paragraphs } = readTopic(topicFolders(topic)).sample;
  return site.add(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      '<style>body { font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em }</style>' +
      `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
}

/** Points at the page's first name and waits for its card. Throws after 10 s. */
export async function openFirstCard(running: Running, page: Page): Promise<void> {
  const name = await until('a highlight', () => firstPainted(page, running.id));
  await page.mouse.move(3, 3);
  await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 5 });
  await until('a card', () => readCard(page, running.id));
}
