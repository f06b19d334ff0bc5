// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../names/steps.ts';
import { createGuard } from '../../../page/guard.ts';
import { createListeners } from '../../../page/listeners.ts';
import { createMentionStore } from '../../../page/mention-store.ts';
import { ACTIVE_KEY, createPaint, KEY, type Paint } from '../../../page/paint.ts';
import { textRuns } from '../../../page/text-runs.ts';
import { createFakeView, type FakeView } from './fake-view.ts';

let fake: FakeView;
let stop: AbortController;
let paint: Paint;
let store: ReturnType<typeof createMentionStore>;
let hidden: Set<string>;
let errors: number;

beforeEach(() => {
  document.body.replaceChildren();
  fake = createFakeView();
  stop = new AbortController();
  hidden = new Set();
  errors = 0;
  store = createMentionStore((came, went) => paint.follow(came, went));
  paint = createPaint({
    view: fake.view,
    signal: stop.signal,
    guard: createGuard(() => {
      errors += 1;
    }, 1),
    listeners: createListeners(fake.view, stop.signal),
    store,
    shows: (mention) => !hidden.has(mention.entity),
    drawnIn: () => {},
    style: 'dotted',
  });
});

/** Fills the body with paragraphs, each a mention of the entity that it names. */
function fill(...entities: string[]): Element[] {
  document.body.innerHTML = entities.map((entity) => `<p>${entity}</p>`).join('');
  for (const run of textRuns(document.body.firstChild as Node, null, document.body, () => {}))
    store.replace(run, [{ start: 0, end: run.text.length, entity: run.text, certainty: 'certain' }]);
  return [...document.querySelectorAll('p')];
}
/** Until what waits for a frame has had its turn. */
const frame = () => new Promise((done) => fake.view.requestAnimationFrame(done));
const drawn = (key = KEY) => [...(fake.registry.get(key) ?? [])].map(String);

describe('painting', () => {
  it('draws what is near the view, and only that', async () => {
    const [a, b] = fill('a', 'b', 'c');
    expect(fake.observed.size).toBe(3);
    expect(fake.registry.size).toBe(0);
    fake.intersect([a, b] as Element[], true);
    expect(drawn()).toEqual(['a', 'b']);
    fake.intersect([a] as Element[], false);
    paint.refresh();
    await expect.poll(() => drawn()).toEqual(['b']);
  });

  it('draws no more than the cap', () => {
    fake.intersect(fill(...Array.from({ length: 700 }, (_, i) => `n${i}`)), true);
    expect(drawn()).toHaveLength(500);
  });

  it('leaves out what is not to be shown, until it is', async () => {
    hidden.add('b');
    fake.intersect(fill('a', 'b'), true);
    expect(drawn()).toEqual(['a']);
    hidden.clear();
    paint.refresh();
    await expect.poll(() => drawn()).toEqual(['a', 'b']);
  });

  it('lets go of what left the page', async () => {
    const [a, b] = fill('a', 'b');
    fake.intersect([a, b] as Element[], true);
    a?.remove();
    atOnce(store.sweep(false));
    await expect.poll(() => drawn()).toEqual(['b']);
    expect(fake.observed).toEqual(new Set([b]));
  });

  it('draws a marked mention once', () => {
    const paragraphs = fill('a', 'b');
    const [a, b] = store.all();
    fake.intersect(paragraphs, true);
    paint.mark(a ?? null);
    expect([drawn(), drawn(ACTIVE_KEY)]).toEqual([['b'], ['a']]);
    fake.intersect(paragraphs, true);
    expect([drawn(), drawn(ACTIVE_KEY)]).toEqual([['b'], ['a']]);
    paint.mark(b ?? null);
    expect([drawn(), drawn(ACTIVE_KEY)]).toEqual([['a'], ['b']]);
    paint.mark(null);
    expect([drawn().sort(), drawn(ACTIVE_KEY)]).toEqual([['a', 'b'], []]);
  });

  it('marks one mention, and forgets it when it goes', () => {
    const [a] = fill('a', 'b');
    const [mention] = store.all();
    paint.mark(mention ?? null);
    expect(drawn(ACTIVE_KEY)).toEqual(['a']);
    a?.remove();
    atOnce(store.sweep(false));
    expect(drawn(ACTIVE_KEY)).toEqual([]);
  });

  it('comes back a few times when the page takes it away, then gives in', async () => {
    const paragraphs = fill('a', 'b');
    fake.intersect(paragraphs, true);
    let returns = 0;
    for (let i = 0; i < 10; i++) {
      if (i % 2) fake.registry.delete(KEY);
      else fake.registry.get(KEY)?.clear();
      paint.refresh();
      await frame();
      if (drawn().length === 2) returns += 1;
    }
    expect(returns).toBe(3);
    expect(errors).toBe(0);
  });

  it('takes all of it back at the end', () => {
    fake.intersect(fill('a'), true);
    paint.mark([...store.all()][0] ?? null);
    stop.abort();
    expect(fake.registry.size).toBe(0);
    expect(fake.observed.size).toBe(0);
  });

  it('does not touch what the page registered under the same name', () => {
    fake.intersect(fill('a'), true);
    const theirs = new Set<AbstractRange>();
    fake.registry.set(KEY, theirs);
    stop.abort();
    expect(fake.registry.get(KEY)).toBe(theirs);
  });
});
