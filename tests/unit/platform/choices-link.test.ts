// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { FrameChoices } from '../../../platform/frame-choices.ts';
import { eventually } from '../../eventually.ts';
import { fakeEvent } from './fake-browser.ts';

const runtime = vi.hoisted(() => ({ id: 'ours' as string | undefined, sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { followChoices } = await import('../../../platform/choices-link.ts');

const onMessage = fakeEvent<[message: unknown, sender: object]>();
Object.assign(runtime, { onMessage });
const notice = { type: 'choices-changed' };
const background = { id: 'ours' };
const choices = (style: FrameChoices['style']) => ({ style, hidden: [] });

test('nothing but choices is taken for them, and an extension that has gone has none', async () => {
  const { now, stop } = followChoices(() => {});
  runtime.sendMessage.mockResolvedValueOnce(choices('tint'));
  expect(await now()).toEqual(choices('tint'));
  for (const answer of [null, undefined, 'tint', { style: 'tint' }]) {
    runtime.sendMessage.mockResolvedValueOnce(answer);
    expect(await now()).toBeNull();
  }
  runtime.sendMessage.mockImplementationOnce(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await now()).toBeNull();
  stop();
});

test('asked again at the background’s notice and when a page comes back, until the watch ends', async () => {
  const changed = vi.fn();
  const { stop } = followChoices(changed);
  runtime.sendMessage.mockResolvedValue(choices('tint'));
  onMessage.fire(notice, background);
  await eventually(() => expect(changed).toHaveBeenCalledExactlyOnceWith(choices('tint')));
  onMessage.fire(notice, { id: 'theirs' });
  onMessage.fire(notice, { ...background, tab: { id: 7 } });
  onMessage.fire({ type: 'command' }, background);
  const forged = Object.assign(new Event('pageshow'), { persisted: true });
  window.dispatchEvent(forged);
  const shown = new Event('pageshow');
  Object.defineProperties(shown, { persisted: { value: true }, isTrusted: { value: true } });
  window.dispatchEvent(shown);
  await eventually(() => expect(changed).toHaveBeenCalledTimes(2));
  const asked = runtime.sendMessage.mock.calls.length;
  stop();
  onMessage.fire(notice, background);
  window.dispatchEvent(shown);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(asked);
});

test('of two answers the newer question’s counts, and none after the end', async () => {
  const changed = vi.fn();
  const answers: ((of: unknown) => void)[] = [];
  runtime.sendMessage.mockImplementation(() => new Promise((answer) => answers.push(answer)));
  const { stop } = followChoices(changed);
  for (let i = 0; i < 3; i++) onMessage.fire(notice, background);
  answers[1]?.(choices('underline'));
  answers[0]?.(choices('dotted'));
  // Whatever would follow the answer has been done by then.
  await new Promise(setImmediate);
  expect(changed).not.toHaveBeenCalled();
  stop();
  answers[2]?.(choices('tint'));
  await new Promise(setImmediate);
  expect(changed).not.toHaveBeenCalled();
});

test('asked for the first time while they change, they are what the newest question is answered with', async () => {
  const changed = vi.fn();
  const answers: ((of: unknown) => void)[] = [];
  runtime.sendMessage.mockImplementation(() => new Promise((answer) => answers.push(answer)));
  const { now, stop } = followChoices(changed);
  const first = now();
  onMessage.fire(notice, background);
  onMessage.fire(notice, background);
  answers[2]?.(choices('tint'));
  answers[1]?.(choices('underline'));
  answers[0]?.(choices('dotted'));
  expect(await first).toEqual(choices('tint'));
  expect(changed).toHaveBeenCalledExactlyOnceWith(choices('tint'));
  stop();
});
