import type { CDPSession, Page } from 'playwright';
import { html } from '../../tests/e2e/documents.ts';
import { median, rounded } from '../numbers.ts';
import type { Scenario, Table } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { article } from '../set-up/pages.ts';
import { withPair } from '../set-up/pair.ts';
import { metric, settled } from '../set-up/script-trace.ts';

export default {
  about: 'the heap of idle pages, and after text full of names has gone, with the extension and without',
  run: ({ rounds }) =>
    withPair(async (pair): Promise<Table[]> => {
      const plain = plainNames(ownNames());
      const pages = {
        'nearly empty': html('<p>Nothing.</p>'),
        '100 kB, no names': article(1e5),
        '100 kB, names': article(1e5, plain),
        '2 MB, names': article(2e6, plain),
      };
      const rows: Table['rows'] = [];
      for (const [page, body] of Object.entries(pages)) {
        const url = pair.site.add(body);
        const seen: { with: Heap[]; without: Heap[] } = { with: [], without: [] };
        for (let i = 0; i < rounds; i++) {
          const both = await pair.each(url, comeAndGo);
          seen.with.push(both.with);
          seen.without.push(both.without);
        }
        const more = (pick: (heap: Heap) => number) =>
          rounded(median(seen.with.map(pick)) - median(seen.without.map(pick)));
        rows.push({
          page,
          'just read, kB more': more(({ read }) => read / 1000),
          'idle, kB more': more(({ idle }) => idle / 1000),
          'text gone, kB more': more(({ gone }) => gone / 1000),
          'nodes more': more(({ nodes }) => nodes),
          'detached nodes': median(seen.with.map(({ detached }) => detached)),
        });
      }
      const note = 'JavaScript heap after a collection, over the same page without the extension.';
      return [{ title: 'Memory', note, rows }];
    }),
} satisfies Scenario;

/** Bytes and nodes. */
interface Heap {
  read: number;
  idle: number;
  gone: number;
  nodes: number;
  detached: number;
}

async function comeAndGo(page: Page, cdp: CDPSession): Promise<Heap> {
  await settled(page);
  const read = await heap(cdp);
  await afterAWhile(page);
  const idle = await heap(cdp);
  await page.evaluate(() => document.body.replaceChildren());
  await settled(page);
  const gone = await heap(cdp);
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await cdp.send('DOM.enable');
  const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
  return { read, idle, gone, nodes, detached: detachedNodes.length };
}

/** In ms: longer than the names are kept that nobody looks for. */
const WHILE = 21_000;

/** Where names were found, waits until those to look for have been let go. */
async function afterAWhile(page: Page): Promise<void> {
  await page.evaluate(
    (ms) => new Promise((done) => setTimeout(done, CSS.highlights.size > 0 ? ms : 0)),
    WHILE,
  );
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  return metric(await cdp.send('Performance.getMetrics'), 'JSHeapUsedSize');
}
