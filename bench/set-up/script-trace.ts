import type { Page } from 'playwright';

/** What the extension's scripts cost a page, in all its frames; ms. */
export interface ScriptTimes {
  /** Compiling and evaluating them. */
  start: number;
  /** All that they did afterwards. */
  work: number;
  /** The longest of their tasks. */
  longest: number;
  /**
   * The longest without what is not theirs: in time of the processor, where the browser tells it, so without what other
   * programs took meanwhile, and without the browser's collections of garbage that fell into it.
   */
  longestOwn: number;
  /** The longest that such collections took of one of their tasks. */
  longestCollection: number;
}

/** The built scripts that run in pages: the one in every page, and what it sends for. */
const SCRIPTS = ['/gate.js', '/page.js', '/card.js'];

/** What the engine does for garbage while a script waits. */
const COLLECTION = /^(?:MinorGC|MajorGC|V8\.GC|CppGC\.|BlinkGC\.)/;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** µs; when it began, and how long it took. */
  ts: number;
  dur?: number;
  /** µs of the processor. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Does something with a trace running and adds up what the browser says of the extension's scripts meanwhile. */
export async function traceScript(page: Page, act: () => Promise<unknown>): Promise<ScriptTimes> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as object as TraceEvent);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'cppgc'] },
  });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const times = { start: 0, work: 0, longest: 0, longestOwn: 0, longestCollection: 0 };
  const collections = events.filter(({ name, dur = 0 }) => dur > 0 && COLLECTION.test(name));
  for (const event of events) {
    const { name, dur = 0, args } = event;
    const url = args?.data?.url ?? '';
    if (!SCRIPTS.some((script) => url.endsWith(script))) continue;
    const ms = dur / 1000;
    if (name === 'EvaluateScript') times.start += ms;
    else if (name === 'FunctionCall') times.work += ms;
    else continue;
    times.longest = Math.max(times.longest, ms);
    const collected = together(collections.filter((one) => isWithin(one, event)));
    times.longestCollection = Math.max(times.longestCollection, collected / 1000);
    times.longestOwn = Math.max(times.longestOwn, (processor(event) - collected) / 1000);
  }
  return times;
}

/** µs of the processor; the browser's clock for it sometimes tells more than there was. */
function processor({ dur = 0, tdur = dur }: TraceEvent): number {
  return Math.min(dur, tdur);
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const ends = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  const same = inner.pid === outer.pid && inner.tid === outer.tid;
  return same && inner.ts >= outer.ts && ends(inner) <= ends(outer);
}

/** µs of the processor that events of one thread took, each counted once that is part of another. */
function together(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    sum += processor(event);
    end = event.ts + (event.dur ?? 0);
  }
  return sum;
}

/** Until the main thread has been idle thrice for a while; idle callbacks come in order, so ours have run by then. */
export async function quiet(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++)
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 20))));
}

/** Until all reading has come to its end: no task of the page took any time for a while. */
export async function settled(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let still = 0, before = -1; still < 3; ) {
    await quiet(page);
    const now = await busy(cdp);
    still = now - before < 0.01 ? still + 1 : 0;
    before = now;
  }
  await cdp.detach();
}

async function busy(cdp: { send(method: 'Performance.getMetrics'): Promise<Metrics> }): Promise<number> {
  return metric(await cdp.send('Performance.getMetrics'), 'ScriptDuration');
}

interface Metrics {
  metrics: { name: string; value: number }[];
}

/** One of the numbers that the browser keeps of a page; times in s, sizes in bytes. */
export function metric({ metrics }: Metrics, name: string): number {
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
