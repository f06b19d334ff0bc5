import type { CDPSession, Page } from 'playwright';
import { median, quantile, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { article } from '../set-up/pages.ts';
import { withPair } from '../set-up/pair.ts';
import { settled } from '../set-up/script-trace.ts';

const CLICKS = 20;
/** As the web's vitals have it: of a longer task, what is beyond this blocks; ms. */
const LONG = 50;

export default {
  about: 'Total Blocking Time and Interaction to Next Paint while a page loads and after, four times as slow',
  run: ({ rounds }) =>
    withPair(async (pair): Promise<Table[]> => {
      const plain = plainNames(ownNames());
      const rows: Table['rows'] = [];
      for (const [page, body] of [
        ['300 kB, no names', article(3e5)],
        ['300 kB, names', article(3e5, plain)],
      ] as const) {
        const url = pair.site.add(body.replace('<body>', '<body><button>Go</button>'));
        const blank = pair.site.add('');
        const seen: { with: Felt[]; without: Felt[] } = { with: [], without: [] };
        for (let i = 0; i < rounds; i++) {
          const both = await pair.each(blank, (page, cdp) => feel(page, cdp, url));
          seen.with.push(both.with);
          seen.without.push(both.without);
        }
        for (const who of ['without', 'with'] as const) {
          const over = (pick: (felt: Felt) => number) => rounded(median(seen[who].map(pick)));
          rows.push({
            page,
            extension: who,
            'Total Blocking Time, ms': over(({ blocking }) => blocking),
            'median interaction, ms': over(({ interactions }) => median(interactions)),
            'Interaction to Next Paint, ms': over(({ interactions }) => quantile(interactions, 0.98)),
          });
        }
      }
      return [{ title: 'What a reader feels, on a machine four times as slow', rows }];
    }),
} satisfies Scenario;

/** In ms. */
interface Felt {
  blocking: number;
  /** From each press to the next paint. */
  interactions: number[];
}

/** Presses a button again and again from the moment on at which the page is there. */
async function feel(page: Page, cdp: CDPSession, url: string): Promise<Felt> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(observe, LONG);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('button').waitFor();
  for (let i = 0; i < CLICKS; i++) await page.mouse.click(30, 20);
  await settled(page);
  return page.evaluate(() => Reflect.get(window, 'felt'));
}

/** In the page, before anything else. */
function observe(long: number) {
  const felt: Felt = { blocking: 0, interactions: [] };
  Reflect.set(window, 'felt', felt);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.blocking += Math.max(0, duration - long);
  }).observe({ type: 'longtask', buffered: true });
  const events = { type: 'event', buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') felt.interactions.push(duration);
  }).observe(events);
}
