// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../page/changes.ts';
import { createGuard } from '../../../page/guard.ts';
import { createListeners } from '../../../page/listeners.ts';
import { fromBrowser } from './fake-view.ts';

let told: (string[] | 'all')[];
let stop: AbortController;
let kinds: boolean[];
let begunAnew: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>one</p></main>';
  told = [];
  stop = new AbortController();
  kinds = [];
  begunAnew = 0;
  watchChanges({
    view: window,
    signal: stop.signal,
    guard: createGuard(() => {}),
    listeners: createListeners(window, stop.signal),
    changed(what) {
      kinds.push(what.kinds);
      told.push(what.nodes === 'all' ? 'all' : what.nodes.map((node) => node.textContent ?? ''));
    },
    renewed() {
      begunAnew += 1;
    },
  }).watch(document);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main') as HTMLElement;
function add(text: string, parent: Element = main()): Element {
  const p = parent.appendChild(document.createElement('p'));
  p.textContent = text;
  return p;
}
/** The observer reports in a microtask of its own, the rest is timers. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('changes of a page', () => {
  it('are collected, without what is inside another and without what has gone again', async () => {
    const section = main().appendChild(document.createElement('section'));
    add('inside', section);
    add('alone');
    add('gone').remove();
    await pass(1000);
    expect(told).toEqual([['inside', 'alone']]);
  });

  it('include text that was changed, and both sides of what was removed', async () => {
    const p = document.querySelector('p') as Element;
    p.innerHTML = 'a<i>b</i>c';
    await pass(1000);
    p.querySelector('i')?.remove();
    await pass(1000);
    (p.lastChild as Text).data = 'd';
    await pass(1000);
    expect(told.slice(1)).toEqual([['a'], ['d']]);
  });

  it('are one new reading, once it is calm, where there are too many', async () => {
    for (let i = 0; i < 400; i++) add(`p${i}`);
    await pass(300);
    add('one more');
    await pass(300);
    expect(told).toEqual([]);
    await pass(500);
    expect(told).toEqual(['all']);
  });

  it('are read at last when it never gets calm', async () => {
    for (let i = 0; i < 400; i++) add(`p${i}`);
    for (let t = 0; t < 4000; t += 200) {
      add('still going');
      await pass(200);
    }
    expect(told[0]).toBe('all');
  });

  it('tell when something may have become an editor, and what it is', async () => {
    const p = document.querySelector('p') as Element;
    p.setAttribute('class', 'bold');
    await pass(1000);
    expect(told).toEqual([]);
    p.setAttribute('contenteditable', '');
    await pass(1000);
    add('new');
    await pass(1000);
    expect(told).toEqual([['one'], ['new']]);
    expect(kinds).toEqual([true, false]);
  });

  it('wait while nobody can see the page', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    add('unseen');
    await pass(1000);
    for (let i = 0; i < 400; i++) add(`p${i}`);
    await pass(5000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(fromBrowser('visibilitychange', { bubbles: true }));
    await pass(0);
    expect(told).toEqual(['all']);
    visibility.mockRestore();
  });

  it('tell at once when the document begins anew', async () => {
    const old = document.documentElement;
    old.remove();
    await pass(0);
    expect(begunAnew).toBe(1);
    document.append(old);
    await pass(1000);
    expect(told).toEqual([['one']]);
  });

  it('are of no interest after the end', async () => {
    add('late');
    stop.abort();
    await pass(1000);
    expect(told).toEqual([]);
  });
});
