import type { Page } from 'playwright';

/** What the built content script cost a page, in all its frames; ms. */
export interface ScriptTimes {
  /** Compiling and evaluating the script. */
  start: number;
  /** All that it did afterwards. */
  work: number;
  /** The longest of its tasks. */
  longest: number;
  /** The same in time of the processor, where the browser tells it: without what other programs took meanwhile. */
  longestOwn: number;
}

interface TraceEvent {
  name: string;
  /** µs. */
  dur?: number;
  /** µs of the processor. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Loads an address and says what the content script `file` costs it. */
export function traceScript(page: Page, url: string, file: string): Promise<ScriptTimes> {
  return traceWhile(page, file, async () => {
    await page.goto(url);
    await quiet(page);
  });
}

/** Adds up what the browser says of the script `file` while something is done with the page. */
export async function traceWhile(page: Page, file: string, act: () => Promise<void>): Promise<ScriptTimes> {
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
    if (!args?.data?.url?.endsWith(file)) continue;
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
async function quiet(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++)
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 20))));
}
