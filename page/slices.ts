import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';

/**
 * Work in steps: each `next()` is short, and between two of them the browser may do something else.
 */
export type Job = Iterator<unknown, void>;

/** Runs jobs one after the other in slices of a few milliseconds. */
export interface Slices {
  /** `soon` is for what the reader may be looking at; `idle` for what can wait until nothing else happens. */
  run(job: Job, when: 'soon' | 'idle'): void;
}

/** In ms. A slice ends with the first step that goes past it, so that budget and one step stay below 8 ms. */
const BUDGET = 3;

/** Nothing runs while the tab is hidden, and nothing after the signal has been aborted. A job that throws is dropped. */
export function createSlices(options: {
  view: Window & typeof globalThis;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
}): Slices {
  const { view, signal, guard, listeners } = options;
  const queues: Record<'soon' | 'idle', Job[]> = { soon: [], idle: [] };
  let waiting = false;
  let started = false;

  const slice = guard(() => {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + BUDGET;
    try {
      while (performance.now() < end) {
        const queue = queues.soon.length > 0 ? queues.soon : queues.idle;
        const job = queue[0];
        if (!job) return;
        // Taken out first: a job that throws must not be met again.
        queue.shift();
        if (!job.next().done) queue.unshift(job);
      }
    } finally {
      wait();
    }
  });

  listeners.add(['visibilitychange'], guard(wait));

  function wait() {
    const idle = queues.soon.length === 0;
    if (waiting || signal.aborted || (idle && queues.idle.length === 0)) return;
    if (view.document.visibilityState === 'hidden') return;
    waiting = true;
    atTurn(view, idle || !started, slice);
    started = true;
  }

  return {
    run(job, when) {
      queues[when].push(job);
      wait();
    },
  };
}

/** Not in every browser, nor in the compiler's library. */
interface MaybeScheduler {
  scheduler?: { postTask?(task: () => void): Promise<void> };
}

/** Calls back in a task of its own: in idle time, or as soon as what the page itself has queued has had its turn. */
function atTurn(view: Window & typeof globalThis & MaybeScheduler, idle: boolean, task: () => void): void {
  if (idle && typeof view.requestIdleCallback === 'function')
    view.requestIdleCallback(task, { timeout: 500 });
  else if (typeof view.scheduler?.postTask === 'function') view.scheduler.postTask(task).catch(() => {});
  else {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  }
}
