import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { requireBrowser } from '../commands/browsers.ts';
import { loadNameData } from '../corpus/load-data.ts';
import { compileNameTable } from '../corpus/name-table.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { filler, html } from '../tests/e2e/documents.ts';
import { serveSite } from '../tests/e2e/site.ts';
import type { Measured, measure, Way } from './in-page.ts';
import { type PageTimes, printTable, summarise } from './table.ts';

const USAGE = `npm run bench -- [--pages DIR] [--rounds N] [--json]
  --pages   a folder of .html files; tests/pages unless told otherwise
  --rounds  loads of each page for each way; 5 unless told otherwise
  --json    print JSON instead of a table`;

const WAYS: Way[] = ['walker', 'text', 'ours', 'mark.js'];

/** Nothing from outside; cross-origin isolated, so that the page's clock ticks every 5 µs instead of 100. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

interface Names {
  table: string;
  forms: string[];
}

function readNames(): Names {
  const problems: Problem[] = [];
  const data = loadNameData('data', problems);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!data || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return {
    table: JSON.stringify(compileNameTable(data)),
    forms: [...new Set(data.forms.map((form) => form.text))],
  };
}

/** The code that runs in the page, as one script that leaves `bench.measure` behind. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve('bench/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script of bench/in-page.ts.');
  return chunk.code;
}

declare const bench: { measure: typeof measure };

/** One way on a freshly loaded page, so that no way finds what another has warmed up. */
async function once(
  browser: Browser,
  url: string,
  script: string,
  way: Way,
  names: Names,
): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.evaluate(`${script}\nglobalThis.bench = bench;`);
    return await page.evaluate(([way, { table, forms }]) => bench.measure(way, table, forms), [
      way,
      names,
    ] as const);
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: 'tests/pages' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const files = (await readdir(values.pages)).filter((file) => file.endsWith('.html')).sort();
  const pages = await Promise.all(
    files.map(async (name) => ({ name, body: await readFile(join(values.pages, name), 'utf8') })),
  );
  pages.push({ name: '(1 MB, no name in it)', body: html(filler(1e6)) });

  const names = readNames();
  const script = await bundle();
  const site = await serveSite();
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: false,
  });
  try {
    const times: PageTimes[] = [];
    for (const { name, body } of pages) {
      const url = site.add(body, { headers: HEADERS });
      const measured: PageTimes = {
        name,
        bytes: Buffer.byteLength(body),
        walker: [],
        text: [],
        ours: [],
        'mark.js': [],
      };
      for (let round = 0; round < rounds; round++)
        for (let i = 0; i < WAYS.length; i++) {
          // Interleaved, and each round begins with another way.
          const way = WAYS[(i + round) % WAYS.length];
          if (way) measured[way].push(await once(browser, url, script, way, names));
        }
      times.push(measured);
    }
    const summary = summarise(times);
    if (values.json) console.log(JSON.stringify(summary, null, 2));
    else printTable(summary, names.forms.length);
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
