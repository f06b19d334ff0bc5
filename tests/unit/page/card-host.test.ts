// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardHost } from '../../../page/card-host.ts';
import type { CardRequest, CardSurface } from '../../../page/card-surface.ts';
import { fromBrowser } from './fake-view.ts';

// Nothing is laid out here.
vi.mock('../../../page/card-position.ts', () => ({ keepPlaced: () => () => {} }));

let surface: CardSurface<string>;
let drawn: string[];
let onLost: ReturnType<typeof vi.fn<() => void>>;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hosts = () => [...document.documentElement.children].slice(2) as HTMLElement[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Name</p><input>';
  // happy-dom has no popovers.
  HTMLElement.prototype.showPopover = () => {};
  drawn = [];
  onLost = vi.fn(() => surface.hide());
  surface = createCardHost<string>({
    css: '',
    draw(mount, { card, pinned }) {
      drawn.push(pinned ? `${card} pinned` : card);
      mount.innerHTML = '<div tabindex="-1"></div>';
    },
    clear: (mount) => mount.replaceChildren(),
  });
});
afterEach(() => {
  surface.hide();
  vi.useRealTimers();
});

function show(card = 'card') {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  const request: CardRequest<string> = {
    card,
    mention: 'Name',
    pinned: false,
    anchor: { line: box, name: box },
    beside: document.querySelector('p') as Element,
    onClose() {},
    onPin() {},
    onLost,
  };
  surface.show(request);
}

describe('the host of the card', () => {
  it('is there as long as a card is, with nothing that the page can look into', () => {
    expect(hosts()).toEqual([]);
    show();
    show('next');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.innerHTML).toBe('');
    surface.hide();
    expect(hosts()).toEqual([]);
    expect(drawn).toEqual(['card', 'next']);
  });

  it('draws the card anew when it is pinned', () => {
    show();
    surface.pin(true);
    expect(drawn).toEqual(['card', 'card pinned']);
  });

  it('keeps what happens in it from the page', () => {
    show();
    const heard = vi.fn();
    document.addEventListener('click', heard);
    hosts()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.removeEventListener('click', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('obeys no click that a script has made where pages can reach into it', () => {
    const pressed = vi.fn();
    let inside: Element | null = null;
    surface = createCardHost<string>({
      css: '',
      reachable: true,
      draw(mount) {
        inside = mount.appendChild(document.createElement('button'));
        inside.addEventListener('click', pressed);
      },
      clear: (mount) => mount.replaceChildren(),
    });
    show();
    const press = (event: Event) => (inside as Element | null)?.dispatchEvent(event);
    press(new Event('click', { bubbles: true }));
    expect(pressed).not.toHaveBeenCalled();
    press(fromBrowser('click', { bubbles: true }));
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('comes back where the page takes it away, some time later', async () => {
    show();
    hosts()[0]?.remove();
    await pass(50);
    expect(hosts()).toEqual([]);
    await pass(1000);
    expect(hosts()).toHaveLength(1);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('gives in to a page that takes it away again and again', async () => {
    let came = 0;
    const page = new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        came += 1;
        (node as Element).remove();
      }
    });
    page.observe(document.documentElement, { childList: true });
    show();
    await pass(10_000);
    expect(onLost).toHaveBeenCalledOnce();
    for (let i = 0; i < 5; i++) {
      show();
      await pass(5000);
    }
    page.disconnect();
    expect(came).toBeGreaterThan(1);
    expect(came).toBeLessThan(6);
  });

  it('bears no grudge once a card was closed in peace', async () => {
    for (let i = 0; i < 6; i++) {
      show();
      hosts()[0]?.remove();
      await pass(1000);
      expect(hosts(), `time ${i}`).toHaveLength(1);
      surface.hide();
    }
  });

  it('goes with the document', async () => {
    show();
    const before = document.documentElement;
    before.remove();
    await pass(10);
    document.append(before);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('takes the focus and gives it back', () => {
    const input = document.querySelector('input') as HTMLElement;
    input.focus();
    show();
    expect(surface.focused()).toBe(false);
    surface.focus();
    expect(surface.focused()).toBe(true);
    surface.hide();
    expect(document.activeElement).toBe(input);
  });
});
