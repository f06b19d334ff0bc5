import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { requireBrowser } from '../../commands/browsers.ts';
import { html } from '../../tests/e2e/documents.ts';
import { serveSite } from '../../tests/e2e/site.ts';
import type { measure, Way } from '../in-page/measure.ts';
import type { Measured } from '../in-page/measured.ts';
import { median } from '../numbers.ts';
import type { Names } from './names.ts';
import type { Sample } from './pages.ts';

/** What everything is measured by and against; measured in each round. */
export const BASELINES = ['walker', 'text', 'least', 'ours'] as const satisfies Way[];
/** Slower by far, so measured in the first rounds only. */
export const PEERS = [
  'alternation',
  'Aho–Corasick',
  'mark.js',
  'findAndReplaceDOMText',
  'word by word',
  'whole body',
] as const satisfies Way[];
const PEER_ROUNDS = 2;
/** Bytes. Larger pages take seconds to load, so they are measured twice, and without the peers. */
const LARGE = 5e6;

/**
 * Nothing from outside, no script but what this measures with; cross-origin isolated, so that the page's clock ticks
 * every 5 µs instead of 100.
 */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
export const HEADERS = {
  ...ISOLATED,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
};

/** Medians over the loads of one page. A way that failed is missing. */
export type PageTimes = Sample & { ways: Partial<Record<Way, Measured>> };

/** Measures ways of reading on each page, interleaved, each round beginning with another way. */
export async function measureWays(
  samples: readonly (Sample & { names?: Names })[],
  names: Names,
  rounds: number,
  ways: readonly Way[] = [...BASELINES, ...PEERS],
): Promise<PageTimes[]> {
  const site = await serveSite();
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: false,
  });
  try {
    const script = await bundle();
    const host = site.add(html(''), { headers: ISOLATED });
    const times: PageTimes[] = [];
    for (const sample of samples) {
      const url = site.add(sample.body, { headers: HEADERS });
      const measured = new Map<Way, Measured[]>();
      const large = sample.body.length > LARGE;
      for (let i = 0; i < (large ? Math.min(rounds, 2) : rounds); i++) {
        const peersToo = i < PEER_ROUNDS && !large;
        const now = ways.filter((way) => peersToo || BASELINES.some((baseline) => baseline === way));
        const turned = now.flatMap((_, at) => now[(at + i) % now.length] ?? []);
        const round = { host, url, script, ways: turned, names: sample.names ?? names };
        for (const [way, result] of await measureRound(browser, round))
          if (result) measured.set(way, [...(measured.get(way) ?? []), result]);
      }
      const entries = [...measured].map(([way, all]) => [way, medians(all)] as const);
      times.push({ ...sample, ways: Object.fromEntries(entries) });
    }
    return times;
  } finally {
    await browser.close();
    await site.close();
  }
}

function medians(all: readonly Measured[]): Measured {
  const of = (pick: (measured: Measured) => number | null) => median(all.map((one) => pick(one) ?? 0));
  const again = all[0]?.again === null ? null : of((one) => one.again);
  return {
    ms: of((one) => one.ms),
    again,
    found: of((one) => one.found),
    sum: of((one) => one.sum),
    longest: of((one) => one.longest),
  };
}

/** The code that runs in the page, as one script that leaves `bench.measure` behind. */
async function bundle(): Promise<string> {
  const entry = resolve('bench/in-page/measure.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${entry}.`);
  return chunk.code;
}

/**
 * All ways once, each in a frame of its own with the page freshly loaded in it, in a process of their own: no way
 * finds what another has warmed up, in this round or in an earlier one.
 */
async function measureRound(
  browser: Browser,
  round: { host: string; url: string; script: string; ways: readonly Way[]; names: Names },
): Promise<[Way, Measured | null][]> {
  const page = await browser.newPage();
  try {
    await page.goto(round.host);
    return await page.evaluate(async ({ url, script, ways, names: { table, forms } }) => {
      const measured: [Way, Measured | null][] = [];
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
    }, round);
  } finally {
    await page.close();
  }
}
