import type { Page } from 'playwright';

/** What the extension's scripts cost a page, in all its frames; ms. */
export interface ScriptTimes {
  /** Compiling and evaluating them. */
  start: number;
  /** All that they did afterwards. */
  work: number;
  /** The longest of their tasks. */
  longest: number;
  /** The same in time of the processor, where the browser tells it: without what other programs took meanwhile. */
  longestOwn: number;
}

/** The built scripts that run in pages: the one in every page, and what it sends for. */
const SCRIPTS = ['/gate.js', '/page.js', '/card.js'];

interface TraceEvent {
  name: string;
  /** µs. */
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
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const times = { start: 0, work: 0, longest: 0, longestOwn: 0 };
  for (const { name, dur = 0, tdur = dur, args } of events) {
    const url = args?.data?.url ?? '';
    if (!SCRIPTS.some((script) => url.endsWith(script))) continue;
    const ms = dur / 1000;
    if (name === 'EvaluateScript') times.start += ms;
    else if (name === 'FunctionCall') times.work += ms;
    else continue;
    times.longest = Math.max(times.longest, ms);
    times.longestOwn = Math.max(times.longestOwn, tdur / 1000);
  }
  return times;
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
