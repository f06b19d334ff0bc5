import { launchChromium } from '../../tests/e2e/chromium/launch.ts';
import { serveSite } from '../../tests/e2e/site.ts';
import { median, quantile, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames } from '../set-up/names.ts';
import { readPages, type Sample } from '../set-up/pages.ts';
import { NOTE, ratios } from '../set-up/ratios.ts';
import { quiet, type ScriptTimes, traceScript } from '../set-up/script-trace.ts';
import { HEADERS, measureWays } from '../set-up/ways.ts';

type Row = Record<string, string | number>;

export default {
  about: 'each page of a folder (--pages DIR), all ways; with --trace also the built script on each',
  async run({ pages, rounds, trace }) {
    const samples = await readPages(pages);
    const rows = (await measureWays(samples, ownNames(), rounds)).map(ratios);
    if (trace) {
      const scripts = await traceAll(samples, rounds);
      for (const [i, row] of rows.entries()) Object.assign(row, scriptColumns(scripts[i] ?? []));
    }
    const without = rows.filter((row) => row.names === 0);
    const tables: Table[] = [{ title: 'Pages', note: NOTE, rows }];
    const totals = [...total(without, 'without names'), ...total(rows, 'all')];
    return [...tables, { title: 'All pages together', note: NOTE, rows: totals }];
  },
} satisfies Scenario;

/** The median and the 90th percentile of every column, over some of the rows. */
function total(rows: readonly Row[], which: string): Row[] {
  if (rows.length === 0) return [];
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'page');
  const over = (share: number) =>
    columns.map((column) => [
      column,
      rounded(
        quantile(
          rows.map((row) => Number.parseFloat(String(row[column]))).filter((n) => !Number.isNaN(n)),
          share,
        ),
      ),
    ]);
  return [
    { page: `median of ${rows.length}, ${which}`, ...Object.fromEntries(over(0.5)) },
    { page: `90th percentile, ${which}`, ...Object.fromEntries(over(0.9)) },
  ];
}

/** The built extension itself on the same pages, page after page. */
async function traceAll(samples: readonly Sample[], rounds: number): Promise<ScriptTimes[][]> {
  const running = await launchChromium();
  const site = await serveSite();
  try {
    const urls = samples.map(({ body }) => site.add(body, { headers: HEADERS }));
    const times: ScriptTimes[][] = urls.map(() => []);
    for (let i = 0; i < rounds; i++)
      for (const [at, url] of urls.entries()) {
        const page = await running.context.newPage();
        times[at]?.push(
          await traceScript(page, async () => {
            await page.goto(url);
            await quiet(page);
          }),
        );
        await page.close();
      }
    return times;
  } finally {
    await running.close();
    await site.close();
  }
}

function scriptColumns(times: readonly ScriptTimes[]): Row {
  return {
    'script start, ms': rounded(median(times.map(({ start }) => start))),
    'script work, ms': rounded(median(times.map(({ work }) => work))),
    'script longest, ms': rounded(median(times.map(({ longest }) => longest))),
  };
}
