// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../page/guard.ts';
import { createListeners, type Listeners } from '../../../page/listeners.ts';
import { createSlices, type Job, type Slices } from '../../../page/slices.ts';
import { createFakeView, fromBrowser } from './fake-view.ts';

let tasks: (() => void)[];
let slices: Slices;
let log: string[];
let stopping: AbortController;
let listeners: Listeners;
/** What hears the window's events, until `document.open()` takes all that do away. */
let ears: EventTarget;

beforeEach(() => {
  tasks = [];
  log = [];
  stopping = new AbortController();
  const { view } = createFakeView();
  ears = new EventTarget();
  const replaced: Record<PropertyKey, unknown> = {
    requestIdleCallback: (task: () => void) => tasks.push(task),
    addEventListener: (...what: Parameters<EventTarget['addEventListener']>) =>
      ears.addEventListener(...what),
  };
  const queued = new Proxy(view, {
    get: (target, key) => (Object.hasOwn(replaced, key) ? replaced[key] : Reflect.get(target, key)),
  });
  const { signal } = stopping;
  listeners = createListeners(queued, signal);
  slices = createSlices({ view: queued, signal, guard: createGuard(() => {}), listeners });
});
afterEach(() => {
  stopping.abort();
  vi.restoreAllMocks();
});

function* job(name: string, steps: number): Job {
  for (let step = 1; step <= steps; step++) {
    log.push(`${name}${step}`);
    yield;
  }
}

/** Lets everything happen that waits for its turn. */
async function pass() {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    task();
    await Promise.resolve();
  }
}

function hide(is: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is ? 'hidden' : 'visible');
  ears.dispatchEvent(fromBrowser('visibilitychange'));
}

describe('work in slices', () => {
  it('is done in the order in which it came, what can wait last', async () => {
    slices.run(job('idle', 2), 'idle');
    slices.run(job('a', 2), 'soon');
    slices.run(job('b', 1), 'soon');
    await pass();
    expect(log).toEqual(['a1', 'a2', 'b1', 'idle1', 'idle2']);
  });

  it('stops between two steps when its time is over, and goes on in another task', () => {
    const now = vi.spyOn(performance, 'now').mockImplementation(() => log.length * 100);
    slices.run(job('a', 2), 'idle');
    tasks.shift()?.();
    expect(log).toEqual(['a1']);
    expect(tasks).toHaveLength(1);
    now.mockReturnValue(0);
    tasks.shift()?.();
    expect(log).toEqual(['a1', 'a2']);
  });

  it('goes on with the other jobs when one throws, and never meets that one again', async () => {
    const broken: Job = {
      next() {
        log.push('broken');
        throw new Error('no');
      },
    };
    slices.run(broken, 'idle');
    slices.run(job('a', 1), 'idle');
    await pass();
    expect(log).toEqual(['broken', 'a1']);
  });

  it('does nothing in a hidden tab until it is shown', async () => {
    hide(true);
    slices.run(job('a', 1), 'idle');
    await pass();
    expect(log).toEqual([]);
    hide(false);
    await pass();
    expect(log).toEqual(['a1']);
  });

  it('goes on in a tab that is shown again, though its document was opened anew meanwhile', async () => {
    hide(true);
    slices.run(job('a', 1), 'idle');
    ears = new EventTarget();
    listeners.renew();
    hide(false);
    await pass();
    expect(log).toEqual(['a1']);
  });

  it('ends with the page', async () => {
    slices.run(job('a', 1), 'idle');
    stopping.abort();
    await pass();
    expect(log).toEqual([]);
  });
});
