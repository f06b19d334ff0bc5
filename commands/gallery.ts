import { resolve } from 'node:path';
import { buildTables } from '../corpus/tables.ts';
import { topicFolders } from '../corpus/topic-folder.ts';
import { launchChromium } from '../tests/e2e/chromium/launch.ts';
import { serveSite } from '../tests/e2e/site.ts';
import { readArguments } from './arguments.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { openAlbum } from './gallery/album.ts';
import { cardStates } from './gallery/card-states.ts';
import { takeCards } from './gallery/cards.ts';
import { takeFirefox } from './gallery/firefox.ts';
import { takeOwnPages } from './gallery/own-pages.ts';
import { takePopups } from './gallery/popups.ts';
import { chooseSubjects } from './gallery/subjects.ts';

const USAGE = `npm run gallery -- [--only WORDS] [--out DIR] [--no-build]
Takes pictures of every state of the card, the popup, the side panel, the settings and the first page, in both browsers,
and gathers them on one page. --only "popup: " takes those whose names hold these words.`;

const { values } = readArguments(USAGE, {
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.output/gallery' },
    'no-build': { type: 'boolean', default: false },
  },
});

try {
  ensureBrowsers(['chromium', 'firefox']);
  if (!values['no-build']) for (const browser of ['chrome', 'firefox'] as const) buildExtension(browser);
  const { tables } = buildTables(topicFolders());
  if (!tables) throw new Error('The corpus has errors: "npm run corpus" tells them.');
  const subjects = chooseSubjects(Object.values(tables.cards));
  const states = cardStates(subjects);
  const album = await openAlbum(resolve(values.out), values.only);
  const site = await serveSite();
  try {
    const running = await launchChromium({ viewport: null });
    try {
      await takeCards(album, running, site, states);
      await takePopups(album, running, site, subjects);
      await takeOwnPages(album, running);
    } finally {
      await running.close();
    }
    await takeFirefox(album, site, states);
  } finally {
    await site.close();
  }
  const { page, missing } = await album.finish(`${tables.topic.name}: every state`);
  console.log(`Open ${page}`);
  for (const picture of missing) console.error(`Not taken: ${picture}`);
  if (missing.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
