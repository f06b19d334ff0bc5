// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleCard } from '../components/sample-card.ts';
import { fakeEvent, fakePort } from './fake-browser.ts';

const api = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  connect: { current: null as unknown },
  message: { current: null as unknown },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      sendMessage: api.sendMessage,
      get onConnect() {
        return api.connect.current;
      },
      get onMessage() {
        return api.message.current;
      },
    },
  },
}));
const { onCommand, onPopupConnect, requestCard, requestPopup } = await import(
  '../../../platform/page-link.ts'
);

const onConnect = fakeEvent<[port: ReturnType<typeof fakePort>]>();
const onMessage = fakeEvent<[message: unknown, sender: object]>();
api.connect.current = onConnect;
api.message.current = onMessage;
beforeEach(() => {
  api.sendMessage.mockReset();
});

describe('asking for a card', () => {
  const spoken = { card: sampleCard, texts: { copy: 'Kopyala' } };

  test('the card that was asked for', async () => {
    api.sendMessage.mockResolvedValue(spoken);
    expect(await requestCard('stepanakert', true, 'az')).toEqual(spoken);
    expect(api.sendMessage).toHaveBeenCalledWith({
      ...{ type: 'card', entity: 'stepanakert' },
      ...{ needScript: true, language: 'az' },
    });
  });

  test.each([null, undefined, { ...spoken, card: { ...sampleCard, entity: 'another' } }])(
    'null for any other answer',
    async (answer) => {
      api.sendMessage.mockResolvedValue(answer);
      expect(await requestCard('stepanakert', false, 'en')).toBeNull();
    },
  );

  test('it never throws into the page, also after the extension was updated', async () => {
    api.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await requestCard('stepanakert', false, 'en')).toBeNull();
    await expect(requestPopup('stepanakert')).resolves.toBeUndefined();
  });
});

describe('a popup that connects', () => {
  const counts = [{ entity: 'a', count: 2 }];
  function setUp() {
    const watchers = new Set<() => void>();
    const jump = vi.fn();
    const stop = onPopupConnect({
      counts: () => counts,
      watch(changed) {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
      jump,
    });
    const port = fakePort('fact-card-popup', 'ours');
    return { watchers, jump, stop, port };
  }

  test('hears this frame’s mentions at once and on each change, until it goes', () => {
    const { watchers, port, stop } = setUp();
    onConnect.fire(port);
    expect(port.posted).toEqual([
      { type: 'mentions', frame: expect.any(String), top: true, entities: counts },
    ]);
    for (const changed of watchers) changed();
    expect(port.posted).toHaveLength(2);
    port.onDisconnect.fire();
    expect(watchers.size).toBe(0);
    stop();
  });

  test('is obeyed by the frame that it names, and only when it makes sense', () => {
    const { jump, port, stop } = setUp();
    onConnect.fire(port);
    const { frame } = port.posted[0] as { frame: string };
    const order = { type: 'jump', frame, entity: 'a', index: 1 };
    for (const bad of [
      null,
      'jump',
      { ...order, frame: 'another' },
      { ...order, index: -1 },
      { ...order, index: '1' },
    ])
      port.onMessage.fire(bad);
    expect(jump).not.toHaveBeenCalled();
    port.onMessage.fire(order);
    expect(jump).toHaveBeenCalledExactlyOnceWith('a', 1);
    stop();
  });

  test('is not heard when it is not ours', () => {
    const { watchers, stop } = setUp();
    for (const stranger of [fakePort('fact-card-popup', 'theirs'), fakePort('another', 'ours')]) {
      onConnect.fire(stranger);
      expect(stranger.posted).toEqual([]);
    }
    expect(watchers.size).toBe(0);
    stop();
  });

  test('nothing is left when the page layer stops', () => {
    const { watchers, port, stop } = setUp();
    onConnect.fire(port);
    stop();
    expect(watchers.size).toBe(0);
    expect(onConnect.hasListeners()).toBe(false);
  });
});

describe('a command', () => {
  const order = { type: 'command', name: 'next' };
  const background = { id: 'ours' };
  function setUp() {
    const handler = vi.fn();
    return { handler, stop: onCommand(handler) };
  }

  test('is obeyed by the top frame while no frame has the focus', () => {
    const { handler, stop } = setUp();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onMessage.fire(order, background);
    expect(handler).toHaveBeenCalledExactlyOnceWith('next');
    stop();
  });

  test('is left to the frame that has the focus', () => {
    const { handler, stop } = setUp();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const active = vi.spyOn(document, 'activeElement', 'get');
    active.mockReturnValue(document.createElement('iframe'));
    onMessage.fire(order, background);
    expect(handler).not.toHaveBeenCalled();
    active.mockReturnValue(document.createElement('input'));
    onMessage.fire(order, background);
    expect(handler).toHaveBeenCalledOnce();
    active.mockRestore();
    stop();
  });

  test('is one only when it comes from the background and is known', () => {
    const { handler, stop } = setUp();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onMessage.fire(order, { id: 'theirs' });
    onMessage.fire(order, { id: 'ours', tab: { id: 1 } });
    for (const bad of [null, 'next', { type: 'command', name: 'close' }, { type: 'jump', name: 'next' }])
      onMessage.fire(bad, background);
    expect(handler).not.toHaveBeenCalled();
    stop();
    onMessage.fire(order, background);
    expect(handler).not.toHaveBeenCalled();
  });
});
