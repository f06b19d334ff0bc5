// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../page/guard.ts';
import { createListeners } from '../../../page/listeners.ts';
import type { PageMention } from '../../../page/mention-store.ts';
import { createNearView, type NearView } from '../../../page/near-view.ts';
import { createFakeView, type FakeView, fromBrowser } from './fake-view.ts';

/** px that a line takes; each holds one mention. */
const LINE = 20;

let fake: FakeView;
let stop: AbortController;
let near: NearView;
let outdated: ReturnType<typeof vi.fn<() => void>>;
let scrolled: number;

beforeEach(() => {
  scrolled = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const top = (this.startOffset / 2) * LINE - scrolled;
    return new DOMRect(0, top, 100, LINE);
  });
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrolled);
  fake = createFakeView();
  stop = new AbortController();
  outdated = vi.fn();
  near = createNearView({
    view: fake.view,
    signal: stop.signal,
    guard: createGuard(() => {}),
    listeners: createListeners(fake.view, stop.signal),
    shows: () => true,
    outdated,
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One element of so many lines, `x` in each. */
function fill(count: number): Element {
  document.body.innerHTML = `<pre>${'x\n'.repeat(count)}</pre>`;
  const element = document.body.firstElementChild as Element;
  const node = element.firstChild as Text;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, -scrolled, 100, count * LINE),
  );
  const all = Array.from({ length: count }, (_, line): PageMention => {
    const place = { startNode: node, start: line * 2, endNode: node, end: line * 2 + 1 };
    return { entity: 'x', certainty: 'certain', text: 'x', element, ...place };
  });
  near.follow(all, []);
  fake.intersect([element], true);
  return element;
}

function scrollTo(top: number) {
  scrolled = top;
  fake.view.dispatchEvent(fromBrowser('scroll'));
  vi.advanceTimersByTime(0);
}

/** The lines whose mentions are chosen, from the first to the last. */
function lines(): number[] {
  const all = [...near.choose()].map(({ start }) => start / 2).sort((a, b) => a - b);
  return [all[0] ?? -1, all.at(-1) ?? -1];
}

describe('of an element with many mentions', () => {
  it('those in view are chosen and some around, and no others until they come near', () => {
    fill(10_000);
    expect(outdated).toHaveBeenCalledOnce();
    lines();
    scrollTo(50_000);
    vi.advanceTimersByTime(1000);
    expect(outdated).toHaveBeenCalledTimes(2);
    const [first = 0, last = 0] = lines();
    const view = fake.view.innerHeight / LINE;
    const top = 50_000 / LINE;
    expect(first).toBeLessThan(top);
    expect(last).toBeGreaterThan(top + view);
    expect(last - first).toBeLessThan(6 * view);
    vi.advanceTimersByTime(1000);
    scrollTo(50_000 + LINE);
    expect(outdated, 'after a line').toHaveBeenCalledTimes(2);
    scrollTo(last * LINE - fake.view.innerHeight);
    expect(outdated, 'at the last that was chosen').toHaveBeenCalledTimes(3);
  });

  it('more are chosen the way that it is scrolled', () => {
    fill(10_000);
    lines();
    const beyond = (top: number) => {
      scrollTo(top);
      vi.advanceTimersByTime(1000);
      const [first = 0, last = 0] = lines();
      return { above: top - first * LINE, below: (last + 1) * LINE - top - fake.view.innerHeight };
    };
    const down = beyond(50_000);
    expect(down.below).toBeGreaterThan(2 * down.above);
    const up = beyond(40_000);
    expect(up.above).toBeGreaterThan(2 * up.below);
  });

  it('others are chosen a few times a second, however fast it is scrolled, and in the end', () => {
    fill(10_000);
    lines();
    outdated.mockImplementation(lines);
    for (let frame = 1; frame <= 60; frame++) {
      scrollTo(frame * 3000);
      vi.advanceTimersByTime(16);
    }
    expect(outdated.mock.calls.length).toBeLessThan(5);
    vi.advanceTimersByTime(1000);
    const [first = 0, last = 0] = lines();
    expect(first * LINE).toBeLessThanOrEqual(60 * 3000);
    expect(last * LINE).toBeGreaterThanOrEqual(60 * 3000 + fake.view.innerHeight - 2 * LINE);
    expect(outdated.mock.calls.length).toBeLessThan(6);
  });

  it('others are chosen when the window has got another size', () => {
    fill(10_000);
    lines();
    vi.advanceTimersByTime(1000);
    fake.view.dispatchEvent(fromBrowser('resize'));
    vi.advanceTimersByTime(0);
    expect(outdated).toHaveBeenCalledTimes(2);
  });
});

it('a name found a moment after others is drawn as soon as it is seen', () => {
  document.body.innerHTML = '<p>x</p><p>x</p>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, LINE));
  for (const [times, element] of [...document.querySelectorAll('p')].entries()) {
    const node = element.firstChild as Text;
    const place = { startNode: node, start: 0, endNode: node, end: 1 };
    near.follow([{ entity: 'x', certainty: 'certain', text: 'x', element, ...place }], []);
    fake.intersect([element], true);
    expect(outdated).toHaveBeenCalledTimes(times + 1);
    expect(near.choose().size).toBe(times + 1);
  }
});
