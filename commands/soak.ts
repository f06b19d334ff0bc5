import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadNameData } from '../corpus/load-data.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { type Site, serveSite } from '../tests/e2e/site.ts';
import { readArguments } from './arguments.ts';
import { ensureBrowsers } from './browsers.ts';
import { soakChromium } from './soak-chromium.ts';
import { soakFirefox } from './soak-firefox.ts';
import { growth, type Sample, staysFlat } from './soak-heap.ts';
import { type Reading, soakReading } from './soak-reading.ts';
import type { Stop, Visit } from './soak-visit.ts';

const USAGE = `npm run soak -- --pages DIR [--browser chromium|firefox]
Opens every .html file of a folder with the built extension (run "npm run build" first): puts a name in, opens and
closes its card, scrolls, and looks whether the page is as it was. The pages' own scripts do not run, so that whatever
changes is the extension's doing. Exits with 1 where it did what it must not.

npm run soak -- --reading [--mutations N] [--hovers N] [--compiled]
Reads one endless page in Chromium for as long as 20,000 changes and 500 opened cards take, and tells at every tenth of
the way what the page holds in memory. Exits with 1 where heap, nodes or listeners are over
5 % more in the end than after the first fifth. All scripts are interpreted, so that the heap is what they hold;
--compiled lets the browser compile them as it does for readers, and counts its machine code, which comes bit by bit.`;

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src data:",
};
/** Rules that a page brings along for itself would take it elsewhere. */
const OWN_RULES = /<meta[^>]+http-equiv=["']?(?:content-security-policy|refresh)[^>]*>/gi;

async function servePages(site: Site, folder: string): Promise<Stop[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  if (files.length === 0) throw new Error(`${folder} holds no .html file: name a folder of saved pages.`);
  return Promise.all(
    files.map(async (name) => {
      const body = (await readFile(join(folder, name), 'utf8')).replace(OWN_RULES, '');
      return { name, url: site.add(body, { headers: HEADERS }) };
    }),
  );
}

/** A name that counts on any page: the longest that is one word, which no page's own text is likely to hold. */
function sureName(): string {
  const problems: Problem[] = [];
  const data = loadNameData('data', problems);
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  const { name } = data.topic;
  const sure = data.forms.find((form) => form.certainty === 'certain' && /^[A-Z][a-z]{7,}$/.test(form.text));
  if (!sure) throw new Error(`data/ has no name of one word that is certain (${name}).`);
  return sure.text;
}

function print(visit: Visit): void {
  const { browser, page, names, longest, problems } = visit;
  const task = longest === null ? '' : `${longest.toFixed(1)} ms`;
  const said = problems.length > 0 ? `✗ ${problems.join('; ')}` : '✓';
  console.log(
    `${browser.padEnd(9)} ${page.padEnd(44)} ${String(names).padStart(5)} ${task.padStart(9)}  ${said}`,
  );
}

async function visitPages(folder: string, browser: string | undefined): Promise<boolean> {
  const site = await serveSite();
  const visits: Visit[] = [];
  const visited = (visit: Visit) => {
    visits.push(visit);
    print(visit);
  };
  try {
    const stops = await servePages(site, folder);
    const name = sureName();
    console.log(`${'browser'.padEnd(9)} ${'page'.padEnd(44)} names   longest`);
    if (browser !== 'firefox') await soakChromium(stops, name, visited);
    if (browser !== 'chromium') await soakFirefox(stops, name, visited);
  } finally {
    await site.close();
  }
  const bad = visits.filter((visit) => visit.problems.length > 0).length;
  console.log(`\n${visits.length} visits, ${bad} with a problem`);
  return bad === 0;
}

async function readOn(reading: Reading): Promise<boolean> {
  const samples: Sample[] = [];
  console.log('mutations  hovers  heap, MB   nodes  listeners');
  await soakReading(reading, (sample) => {
    samples.push(sample);
    const { mutations, hovers, heap, nodes, listeners } = sample;
    const cells = [mutations, hovers, (heap / 1e6).toFixed(2), nodes, listeners];
    console.log(cells.map((cell, at) => String(cell).padStart([9, 7, 9, 7, 10][at] ?? 0)).join(' '));
  });
  const flat = staysFlat(samples);
  const percent = (growth(samples) * 100).toFixed(1);
  console.log(`\n${flat ? '✓' : '✗'} ${percent} % more in the end than after the first fifth`);
  return flat;
}

function count(option: string, given: string): number {
  if (!/^[1-9]\d*$/.test(given) || Number(given) < 10)
    throw new Error(`--${option} ${given}: give a whole number from 10 up.\n\n${USAGE}`);
  return Number(given);
}

try {
  const { values } = readArguments(USAGE, {
    options: {
      pages: { type: 'string' },
      browser: { type: 'string' },
      reading: { type: 'boolean' },
      mutations: { type: 'string', default: '20000' },
      hovers: { type: 'string', default: '500' },
      compiled: { type: 'boolean', default: false },
    },
  });
  if (!values.pages === !values.reading) throw new Error(USAGE);
  ensureBrowsers(values.reading ? ['chromium'] : ['chromium', 'firefox']);
  const good = values.pages
    ? await visitPages(resolve(values.pages), values.browser)
    : await readOn({
        mutations: count('mutations', values.mutations),
        hovers: count('hovers', values.hovers),
        compiled: values.compiled,
      });
  process.exitCode = good ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
