// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { packedNames } from '../../../tables/names.ts';
import { eventually } from '../../eventually.ts';
import { createFakeView, type FakeView } from '../page/fake-view.ts';
import { fakeEvent } from '../platform/fake-browser.ts';

const runtime: { id?: string; sendMessage: Mock } = vi.hoisted(() => ({ id: 'ours', sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { default: script } = await import('../../../entrypoints/page.ts');

const onMessage = fakeEvent<[message: unknown, sender: object]>();
const onConnect = fakeEvent();
Object.assign(runtime, { onMessage, onConnect });
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
  runtime.id = 'ours';
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

test('all that a page has begun ends when the page finds the extension gone', async () => {
  document.body.innerHTML = '<p>On Stepanakert.</p>';
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  script.main();
  questions('names')[0]?.answer(packedNames);
  await eventually(() => expect(questions('choices')).toHaveLength(1));
  questions('choices')[0]?.answer(choices('tint'));
  await eventually(() => expect(questions('found')).toHaveLength(1));
  expect([onMessage, onConnect].map((event) => event.hasListeners())).toEqual([true, true]);
  delete runtime.id;
  document.body.append('On Khankendi.');
  await eventually(() =>
    expect([onMessage, onConnect].map((event) => event.hasListeners())).toEqual([false, false]),
  );
});
