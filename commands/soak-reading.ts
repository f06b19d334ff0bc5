import type { CDPSession, Page } from '@playwright/test';
import { ownNames, plainNames } from '../bench/set-up/names.ts';
import { metric, settled } from '../bench/set-up/script-trace.ts';
import { readCard } from '../tests/e2e/chromium/card.ts';
import { inContentWorld, PAINTED_BOXES } from '../tests/e2e/chromium/content-world.ts';
import { launchChromium, type Running } from '../tests/e2e/chromium/launch.ts';
import { html } from '../tests/e2e/documents.ts';
import { type Site, serveSite } from '../tests/e2e/site.ts';
import type { Sample } from './soak-heap.ts';
import { until } from './until.ts';

declare global {
  interface Window {
    /** Changes the page that many times, a few in each frame, and scrolls to its end. */
    readOn(mutations: number): Promise<void>;
  }
}

export interface Reading {
  mutations: number;
  hovers: number;
  /** Whether the browser compiles what runs often, which goes on for hours and is in the heap too. */
  compiled: boolean;
}

/** All is interpreted, so that the heap is what scripts hold. */
const INTERPRET = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-regexp-tier-up --regexp-interpret-all';

const SAMPLES = 10;

/**
 * Reads one long page in Chromium with the built extension: paragraphs come at the end and the oldest go, texts
 * change, and between the changes cards are opened and closed.
 * @param sampled told of every tenth of the way
 */
export async function soakReading(reading: Reading, sampled: (sample: Sample) => void): Promise<void> {
  const site = await serveSite();
  try {
    const running = await launchChromium({ args: reading.compiled ? [] : [INTERPRET] });
    try {
      await read(running, site, reading, sampled);
    } finally {
      await running.close();
    }
  } finally {
    await site.close();
  }
}

async function read(running: Running, site: Site, reading: Reading, sampled: (sample: Sample) => void) {
  const page = await running.context.newPage();
  await page.goto(site.add(endless(plainNames(ownNames()))));
  const cdp = await running.context.newCDPSession(page);
  await cdp.send('Performance.enable');
  let mutations = 0;
  let hovers = 0;
  for (let part = 1; part <= SAMPLES; part++) {
    const end = { mutations: share(reading.mutations, part), hovers: share(reading.hovers, part) };
    while (hovers < end.hovers) {
      const some = Math.round((end.mutations - mutations) / (end.hovers - hovers));
      await page.evaluate((count) => window.readOn(count), some);
      mutations += some;
      await openAndClose(page, running.id, hovers++);
    }
    await page.evaluate((count) => window.readOn(count), end.mutations - mutations);
    mutations = end.mutations;
    sampled({ mutations, hovers, ...(await memory(page, cdp)) });
  }
}

const share = (whole: number, part: number) => Math.round((whole * part) / SAMPLES);

/** Opens the card of one of the names in view, another each time, and closes it. */
async function openAndClose(page: Page, extensionId: string, turn: number): Promise<void> {
  const place = await until('a painted name in view', async () => {
    const places = await inContentWorld<{ x: number; y: number }[]>(page, extensionId, IN_VIEW);
    return places[turn % places.length];
  });
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await until('the card', () => readCard(page, extensionId));
  await page.keyboard.press('Escape');
  await until('the card’s end', async () => (await readCard(page, extensionId)) === null);
  await page.mouse.move(3, 3);
}

/** The middles of the painted names in view. */
const IN_VIEW = `${PAINTED_BOXES}
  .filter((box) => box.top > 0 && box.bottom < innerHeight)
  .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))`;

async function memory(page: Page, cdp: CDPSession): Promise<Pick<Sample, 'heap' | 'nodes' | 'listeners'>> {
  await settled(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = metric(await cdp.send('Performance.getMetrics'), 'JSHeapUsedSize');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap, nodes, listeners: jsEventListeners };
}

/** A page that holds 300 paragraphs at any time, and whose script knows how to go on. */
function endless(names: readonly string[]): string {
  return html(`<main></main><script>
    const names = ${JSON.stringify(names)};
    const main = document.querySelector('main');
    let written = 0;
    let changes = 0;
    const sentence = () => 'They spoke of ' + names[written++ % names.length] + ' again while rain fell on the quay.';
    const add = () => main.append(Object.assign(document.createElement('p'), { textContent: sentence() }));
    const change = [
      add,
      () => main.firstChild.remove(),
      () => { main.children[(changes * 7) % main.children.length].firstChild.data = sentence(); },
    ];
    for (let i = 0; i < 300; i++) add();
    window.readOn = async (mutations) => {
      for (let left = mutations; left > 0; left--) {
        change[changes++ % change.length]();
        if (left % 6 !== 0) continue;
        await toTheEnd();
      }
      // The browser keeps what is in view where it was, a frame after what stood before it has gone.
      await toTheEnd();
      await toTheEnd();
    };
    const toTheEnd = () => {
      scrollTo(0, document.documentElement.scrollHeight);
      return new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    };
  </script>`);
}
