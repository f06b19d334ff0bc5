// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packedNames } from '../../../tables/names.ts';
import { eventually } from '../../eventually.ts';
import { createFakeView, type FakeView } from '../page/fake-view.ts';
import { fakeEvent } from '../platform/fake-browser.ts';

const runtime = vi.hoisted(() => ({ id: 'ours', sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { default: script } = await import('../../../entrypoints/page.ts');

const onMessage = fakeEvent<[message: unknown, sender: object]>();
Object.assign(runtime, { onMessage, onConnect: fakeEvent() });
const choices = (style: string) => ({ mentions: 'every', style, openBy: 'hover', delay: 180, hidden: [] });

/** What the scripts have asked the background for, and how to answer each. */
let asked: { type: string; answer: (with_: unknown) => void }[];
let fake: FakeView;
const questions = (type: string) => asked.filter((question) => question.type === type);

beforeEach(() => {
  asked = [];
  runtime.sendMessage.mockImplementation(
    ({ type }: { type: string }) => new Promise((answer) => asked.push({ type, answer })),
  );
  fake = createFakeView();
  for (const name of ['CSS', 'Highlight', 'IntersectionObserver'] as const)
    vi.stubGlobal(name, fake.view[name]);
});
afterEach(() => {
  Reflect.get(globalThis, Symbol.for('fact-card.page'))();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a run that a newer one has ended before its names came leaves nothing behind', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  script.main();
  script.main();
  questions('names')[0]?.answer(packedNames);
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('choices that change while they are first asked for are the newest, in whatever order answers come', async () => {
  document.body.innerHTML = '<p>On Stepanakert.</p>';
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  script.main();
  questions('names')[0]?.answer(packedNames);
  await eventually(() => expect(questions('choices')).toHaveLength(1));
  onMessage.fire({ type: 'choices-changed' }, { id: 'ours' });
  await eventually(() => expect(questions('choices')).toHaveLength(2));
  const [first, second] = questions('choices');
  second?.answer(choices('tint'));
  first?.answer(choices('underline'));
  await eventually(() => {
    fake.intersect([...fake.observed], true);
    expect([...fake.registry.keys()]).toEqual(['fact-card-tint']);
  });
});
