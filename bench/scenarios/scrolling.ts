import type { CDPSession, Page } from 'playwright';
import { html } from '../../tests/e2e/documents.ts';
import { median, quantile, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { withPair } from '../set-up/pair.ts';
import { metric, settled } from '../set-up/script-trace.ts';

const MENTIONS = 10_000;
const FRAMES = 150;
/** In px each frame. */
const SPEED = 120;

export default {
  about: `scrolling through a page with ${MENTIONS} mentions, with the extension and without`,
  run: ({ rounds }) =>
    withPair(async (pair): Promise<Table[]> => {
      const plain = plainNames(ownNames());
      const sentence = (i: number) => `The day went by and they spoke of ${plain[i % plain.length]} again. `;
      const all = Array.from({ length: MENTIONS }, (_, i) => sentence(i));
      const pages = {
        'in paragraphs': html(all.map((one, i) => (i % 4 ? one : `<p>${one}`)).join('')),
        'in one element': html(`<div>${all.join('')}</div>`),
        'in its lines': html(`<div>${all.join('<br>')}</div>`),
      };
      const rows: Table['rows'] = [];
      for (const [page, body] of Object.entries(pages)) {
        const url = pair.site.add(body);
        const seen: { with: Scrolled[]; without: Scrolled[] } = { with: [], without: [] };
        for (let i = 0; i < rounds; i++) {
          const both = await pair.each(url, scroll);
          seen.with.push(both.with);
          seen.without.push(both.without);
        }
        for (const who of ['without', 'with'] as const)
          rows.push({ page, extension: who, ...columns(seen[who]) });
      }
      return [{ title: `Scrolling past ${MENTIONS} mentions`, rows }];
    }),
} satisfies Scenario;

interface Scrolled {
  /** Between frames, ms. */
  intervals: number[];
  /** What the main thread did a frame, ms. */
  busy: number;
}

async function scroll(page: Page, cdp: CDPSession): Promise<Scrolled> {
  await settled(page);
  await cdp.send('Performance.enable');
  const before = metric(await cdp.send('Performance.getMetrics'), 'TaskDuration');
  const intervals = await page.evaluate(
    async ({ frames, speed }) => {
      const times: number[] = [];
      while (times.length <= frames) {
        times.push(await new Promise<number>((done) => requestAnimationFrame(done)));
        window.scrollBy(0, speed);
      }
      return times.slice(1).map((time, i) => time - (times[i] ?? time));
    },
    { frames: FRAMES, speed: SPEED },
  );
  const after = metric(await cdp.send('Performance.getMetrics'), 'TaskDuration');
  return { intervals, busy: ((after - before) * 1000) / FRAMES };
}

function columns(all: readonly Scrolled[]) {
  const over = (pick: (one: Scrolled) => number) => rounded(median(all.map(pick)));
  const second = (one: Scrolled) => 1000 / (one.intervals.reduce((sum, ms) => sum + ms, 0) / FRAMES);
  return {
    'frames a second': over(second),
    'median frame, ms': over(({ intervals }) => median(intervals)),
    '99th percentile, ms': over(({ intervals }) => quantile(intervals, 0.99)),
    'main thread, ms a frame': over(({ busy }) => busy),
  };
}
