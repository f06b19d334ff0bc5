import { median, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { article, flat } from '../set-up/pages.ts';
import { withPair } from '../set-up/pair.ts';
import { type ScriptTimes, settled, traceScript } from '../set-up/script-trace.ts';

/** Bytes. Throttled, a page of 10 MB takes half a minute to lay out: of those, the two that cost most are. */
const LARGE = 5e6;
const MOST_ROUNDS = 2;

export default {
  about:
    'the longest task of the built script on small and large pages, also on a machine four times as slow',
  run: ({ rounds }) =>
    withPair(async (pair): Promise<Table[]> => {
      const plain = plainNames(ownNames());
      const pages = [
        { name: '10 kB, no names', body: article(1e4) },
        { name: '10 kB, names', body: article(1e4, plain) },
        { name: '1 MB, names', body: article(1e6, plain) },
        { name: '10 MB, no names', body: article(1e7), throttles: [1] },
        { name: '10 MB of rows', body: flat(1e7) },
        { name: '10 MB, names', body: article(1e7, plain) },
      ].map(({ name, body, throttles = [1, 4] }) => ({
        name,
        url: pair.site.add(body),
        throttles,
        times: body.length > LARGE ? 1 : Math.min(rounds, MOST_ROUNDS),
      }));
      const rows: Table['rows'] = [];
      for (const { name, url, throttles, times: most } of pages) {
        const times = new Map<number, ScriptTimes[]>();
        for (let i = 0; i < most; i++)
          for (const rate of throttles) {
            const one = await pair.withUs(async (page, cdp) => {
              await cdp.send('Emulation.setCPUThrottlingRate', { rate });
              return traceScript(page, async () => {
                await page.goto(url, { timeout: 120_000 });
                await settled(page);
              });
            });
            times.set(rate, [...(times.get(rate) ?? []), one]);
          }
        const columns = [...times].flatMap(([rate, all]) => [
          [`${rate}×: all work, ms`, rounded(median(all.map(({ work }) => work)))],
          [`${rate}×: longest task, ms`, rounded(median(all.map(({ longestOwn }) => longestOwn)))],
          [`${rate}×: collections in one`, rounded(median(all.map(({ longestCollection: gc }) => gc)))],
        ]);
        rows.push({ page: name, ...Object.fromEntries(columns) });
      }
      const note =
        'From the browser’s trace, in time of the processor; without the browser’s collections of garbage, the most of ' +
        'which in one task is told beside. "4×": with the processor throttled.';
      return [{ title: 'Tasks of the built script', note, rows }];
    }),
} satisfies Scenario;
