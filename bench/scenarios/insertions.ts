import type { CDPSession, Page } from 'playwright';
import { html } from '../../tests/e2e/documents.ts';
import { median, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { withPair } from '../set-up/pair.ts';
import { metric, settled, traceScript } from '../set-up/script-trace.ts';

const SECONDS = 6;
const EACH_SECOND = 1_000;
/** In rows: the oldest ones go. */
const MOST = 2_000;

export default {
  about: `${EACH_SECOND} rows a second come in and as many go, with the extension and without`,
  run: ({ rounds }) =>
    withPair(async (pair): Promise<Table[]> => {
      const plain = plainNames(ownNames());
      const rows: Table['rows'] = [];
      for (const [page, names] of [
        ['no names', []],
        ['a name in each 50th row', plain],
      ] as const) {
        const url = pair.site.add(html(names[0] ? `<p>${names[0]}</p>` : '<p>None.</p>'));
        const seen: { with: number[]; without: number[]; ours: number[] } = {
          with: [],
          without: [],
          ours: [],
        };
        for (let i = 0; i < rounds; i++) {
          const both = await pair.each(url, (page, cdp) => stream(page, cdp, names));
          seen.with.push(both.with.main);
          seen.without.push(both.without.main);
          seen.ours.push(both.with.ours);
        }
        rows.push({
          page,
          'main thread without, %': rounded(median(seen.without)),
          'with, %': rounded(median(seen.with)),
          'the script alone, %': rounded(median(seen.ours)),
        });
      }
      return [{ title: `${EACH_SECOND} insertions a second`, note: 'Shares of one core.', rows }];
    }),
} satisfies Scenario;

/** What the main thread and the script did while rows came in; % of the time. */
async function stream(
  page: Page,
  cdp: CDPSession,
  names: readonly string[],
): Promise<{ main: number; ours: number }> {
  await settled(page);
  await cdp.send('Performance.enable');
  const before = metric(await cdp.send('Performance.getMetrics'), 'TaskDuration');
  const { start, work } = await traceScript(page, async () => {
    await page.evaluate(insert, { names: [...names], seconds: SECONDS, each: EACH_SECOND, most: MOST });
    await settled(page);
  });
  const after = metric(await cdp.send('Performance.getMetrics'), 'TaskDuration');
  return { main: ((after - before) / SECONDS) * 100, ours: (start + work) / SECONDS / 10 };
}

/** In the page. */
function insert(options: { names: string[]; seconds: number; each: number; most: number }): Promise<void> {
  const { names, seconds, each, most } = options;
  const list = document.createElement('div');
  list.style.cssText = 'height: 500px; overflow: hidden';
  document.body.append(list);
  const began = performance.now();
  let count = 0;
  return new Promise((done) => {
    const timer = setInterval(() => {
      const now = performance.now() - began;
      for (; count < (Math.min(now, seconds * 1000) / 1000) * each; count++) {
        const row = document.createElement('div');
        const name = count % 50 === 0 ? names[(count / 50) % names.length] : undefined;
        row.textContent = `${count}: a boat came in${name ? ` from ${name}` : ''}`;
        list.append(row);
        if (list.childElementCount > most) list.firstElementChild?.remove();
      }
      if (now < seconds * 1000) return;
      clearInterval(timer);
      done();
    }, 10);
  });
}
