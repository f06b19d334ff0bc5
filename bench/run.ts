import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { requireBrowser } from '../commands/browsers.ts';
import { loadNameData } from '../corpus/load-data.ts';
import { compileNameTable } from '../corpus/name-table.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { type PackedTable, packTable } from '../names/lazy-table.ts';
import { launchChromium } from '../tests/e2e/chromium/launch.ts';
import { filler, html } from '../tests/e2e/documents.ts';
import { type Site, serveSite } from '../tests/e2e/site.ts';
import type { Measured, measure, Way } from './in-page.ts';
import { traceScript } from './script-trace.ts';
import { type PageTimes, printTable, summarise, WAYS } from './table.ts';

const USAGE = `npm run bench -- [--pages DIR] [--rounds N] [--growth] [--trace] [--json]
  --pages   a folder of .html files; tests/pages unless told otherwise
  --rounds  loads of each page for each way; 5 unless told otherwise
  --growth  pages of 10 kB to 10 MB without any name instead of a folder
  --trace   also what the built extension costs each page, from the browser's trace (run "npm run build" first)
  --json    print JSON instead of a table`;

/**
 * Nothing from outside, no script but what this measures with; cross-origin isolated, so that the page's clock ticks
 * every 5 µs instead of 100.
 */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const HEADERS = {
  ...ISOLATED,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
};

interface Names {
  table: PackedTable;
  forms: string[];
}

interface Sample {
  name: string;
  body: string;
}

function readNames(): Names {
  const problems: Problem[] = [];
  const data = loadNameData('data', problems);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!data || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return {
    table: packTable(compileNameTable(data)),
    forms: [...new Set(data.forms.map((form) => form.text))],
  };
}

/** Policies and redirects that a page brings along would keep this from measuring in it. */
const OWN_RULES = /<meta[^>]+http-equiv=["']?(?:content-security-policy|refresh)[^>]*>/gi;

async function readPages(folder: string): Promise<Sample[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (name) => {
      const body = await readFile(join(folder, name), 'utf8');
      return { name, body: body.replace(OWN_RULES, '') };
    }),
  );
}

function growingPages(): Sample[] {
  return [1e4, 1e5, 1e6, 1e7].map((bytes) => ({
    name: `(${bytes / 1000} kB, no name in it)`,
    body: html(filler(bytes)),
  }));
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

/**
 * All ways once, each in a frame of its own with the page freshly loaded in it, in a process of their own: no way
 * finds what another has warmed up, in this round or in an earlier one.
 */
async function round(
  browser: Browser,
  host: string,
  url: string,
  script: string,
  ways: readonly Way[],
  names: Names,
): Promise<[Way, Measured][]> {
  const page = await browser.newPage();
  try {
    await page.goto(host);
    return await page.evaluate(
      async ([url, script, ways, { table, forms }]) => {
        const measured: [Way, Measured][] = [];
        for (const way of ways) {
          const frame = document.createElement('iframe');
          frame.width = '1000';
          frame.height = '700';
          frame.src = url;
          const loaded = new Promise((done) => {
            frame.onload = done;
          });
          document.body.append(frame);
          await loaded;
          const inside = frame.contentWindow as (Window & { eval: typeof eval }) | null;
          if (!inside) throw new Error('the page has thrown its frame away');
          const run: typeof measure = inside.eval(`${script}\nbench.measure`);
          await new Promise<void>((done) => requestIdleCallback(() => done()));
          measured.push([way, run(way, table, forms)]);
          frame.remove();
        }
        return measured;
      },
      [url, script, ways, names] as const,
    );
  } finally {
    await page.close();
  }
}

async function measureWays(
  samples: readonly Sample[],
  site: Site,
  names: Names,
  rounds: number,
): Promise<PageTimes[]> {
  const script = await bundle();
  const host = site.add(html(''), { headers: ISOLATED });
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: false,
  });
  try {
    const times: PageTimes[] = [];
    for (const { name, body } of samples) {
      const url = site.add(body, { headers: HEADERS });
      const ways: PageTimes['ways'] = { walker: [], text: [], ours: [], alternation: [], 'mark.js': [] };
      for (let i = 0; i < rounds; i++) {
        // Interleaved, and each round begins with another way.
        const turned = WAYS.map((_, at) => WAYS[(at + i) % WAYS.length] ?? 'walker');
        for (const [way, measured] of await round(browser, host, url, script, turned, names))
          ways[way].push(measured);
      }
      times.push({ name, bytes: Buffer.byteLength(body), ways, script: [] });
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** The built extension itself on the same pages. */
async function measureScript(
  samples: readonly Sample[],
  times: readonly PageTimes[],
  site: Site,
  rounds: number,
): Promise<void> {
  const running = await launchChromium();
  try {
    for (let i = 0; i < rounds; i++)
      for (const [at, { body }] of samples.entries()) {
        const page = await running.context.newPage();
        const url = site.add(body, { headers: HEADERS });
        times[at]?.script.push(await traceScript(page, url, '/page.js'));
        await page.close();
      }
  } finally {
    await running.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: 'tests/pages' },
      rounds: { type: 'string', default: '5' },
      growth: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
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
  const samples = values.growth ? growingPages() : await readPages(values.pages);
  const names = readNames();
  const site = await serveSite();
  try {
    const times = await measureWays(samples, site, names, rounds);
    if (values.trace) await measureScript(samples, times, site, rounds);
    const summary = summarise(times);
    if (values.json) console.log(JSON.stringify(summary, null, 2));
    else printTable(summary, names.forms.length);
  } finally {
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
