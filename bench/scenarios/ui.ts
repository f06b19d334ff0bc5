import type { Page } from 'playwright';
import { launchChromium, type Running } from '../../tests/e2e/chromium/launch.ts';
import { gap, html } from '../../tests/e2e/documents.ts';
import { type Site, serveSite } from '../../tests/e2e/site.ts';
import { type Felt, watchPaint } from '../in-page/painted.ts';
import { median, quantile, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { MANY, manyArticles } from '../set-up/articles.ts';
import { ownNames, plainNames } from '../set-up/names.ts';

/** How long a pointer rests on a name before its card opens, unless the reader chooses otherwise; ms. */
const REST = 180;

export default {
  about: 'a card with a cold and a warm background, the popup’s start, keystrokes in its search',
  async run({ rounds }) {
    const own = await withExtension('.output/chrome-mv3', async (running, site) => [
      await cards(running, site, rounds),
      await popup(running, rounds, 'the project’s articles'),
    ]);
    const many = manyArticles();
    return [
      ...own,
      await withExtension(many, (running) => popup(running, Math.min(rounds, 2), `${MANY} articles more`)),
    ];
  },
} satisfies Scenario;

async function withExtension<T>(
  extension: string,
  act: (running: Running, site: Site) => Promise<T>,
): Promise<T> {
  const site = await serveSite();
  const running = await launchChromium({ extension });
  try {
    return await act(running, site);
  } finally {
    await running.close();
    await site.close();
  }
}

async function cards(running: Running, site: Site, rounds: number): Promise<Table> {
  const [first = '', second = ''] = plainNames(ownNames());
  const url = site.add(html(`<p>On <b>${first}</b>.</p>${gap(400)}<p>On <b>${second}</b>.</p>`));
  const times: Record<string, { goal: number; seen: number[] }> = {
    'first in a page, background stopped': { goal: 50, seen: [] },
    'first in a page, background running': { goal: 50, seen: [] },
    'later, background stopped': { goal: 50, seen: [] },
    'later, background running': { goal: 16, seen: [] },
  };
  for (let i = 0; i < rounds; i++)
    for (const stopped of [true, false]) {
      const state = stopped ? 'background stopped' : 'background running';
      const page = await running.context.newPage();
      await page.addInitScript(watchPaint);
      await page.goto(url);
      await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 1));
      for (const [name, which] of [
        [first, 'first in a page'],
        [second, 'later'],
      ] as const) {
        if (stopped) await stopBackground(page);
        times[`${which}, ${state}`]?.seen.push(await hover(page, name));
      }
      await page.close();
    }
  return {
    title: `A card on screen, after the ${REST} ms for which the pointer rests`,
    note: 'From the frame in which the pointer’s last move was handled; with the wait for the next frame (up to 17 ms).',
    rows: Object.entries(times).map(([card, { goal, seen }]) => ({
      card,
      'median, ms': rounded(median(seen)),
      'goal, ms': goal,
    })),
  };
}

async function hover(page: Page, name: string): Promise<number> {
  await page.mouse.move(900, 600, { steps: 3 });
  await page.waitForFunction(() => document.querySelector('html > [popover]') === null);
  await page.evaluate(() => {
    Reflect.get(window, 'felt').card = Number.NaN;
  });
  const box = await page.getByText(name, { exact: true }).boundingBox();
  if (box) await page.mouse.move(box.x + 8, box.y + 8);
  const { card, rest } = await until(page, (seen) => !Number.isNaN(seen.card));
  return card - rest - REST;
}

async function stopBackground(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await cdp.detach();
}

/** What a reader may type. */
const QUERIES = ['people', '120000', 'sep 21', 'minister said', 'peacekeepers'];

async function popup(running: Running, rounds: number, corpus: string): Promise<Table> {
  const starts: number[] = [];
  const keys: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const page = await running.context.newPage();
    await page.addInitScript(watchPaint);
    await page.goto(`chrome-extension://${running.id}/popup.html`);
    starts.push((await until(page, ({ field }) => !Number.isNaN(field))).field);
    const field = page.getByRole('combobox');
    for (const query of QUERIES) {
      // Emptied by the first letter: a deletion would be one key more.
      await field.selectText();
      await page.evaluate(() => {
        Reflect.get(window, 'felt').keys.length = 0;
      });
      for (let typed = 1; typed <= query.length; typed++) {
        await page.keyboard.type(query.charAt(typed - 1));
        await until(page, ({ keys }) => keys.length === typed);
      }
      keys.push(...(await felt(page)).keys);
    }
    await page.close();
  }
  return {
    title: `The popup, ${corpus}`,
    note: 'From the start of its page to its field on screen with the focus; from a key to the results on screen, with the wait for the next frame.',
    rows: [
      {
        what: 'usable',
        'median, ms': rounded(median(starts)),
        'slowest of ten, ms': rounded(quantile(starts, 0.9)),
      },
      {
        what: 'keystroke',
        'median, ms': rounded(median(keys)),
        'slowest of ten, ms': rounded(quantile(keys, 0.9)),
      },
    ],
  };
}

/** The page is asked again and again from here: its own policy forbids what would ask it from inside. */
async function until(page: Page, there: (seen: Felt) => boolean): Promise<Felt> {
  for (;;) {
    const seen = await felt(page);
    if (there(seen)) return seen;
  }
}

const felt = (page: Page) => page.evaluate<Felt>(() => Reflect.get(window, 'felt'));
