import { keepPlaced } from './card-position.ts';
import type { CardRequest, CardSurface } from './card-surface.ts';
import { HOST_MARK } from './left-host.ts';
import { trusted } from './listeners.ts';
import { closest, hostOf, shadowRootOf } from './nodes.ts';
import { OVER } from './over.ts';

/** What draws into the host. */
export interface CardView<C> {
  /** The card's style sheet. */
  css: string;
  /**
   * Whether the browser leads pages into closed shadow roots, as Firefox does by `window.find()`: then the card's
   * buttons are deaf to all that a script does.
   */
  reachable?: boolean;
  /**
   * Whether the browser ends the extension's scripts in a page without a word, as Firefox does: then the host is only
   * shown as long as there is the extension's style sheet, which goes with it.
   */
  fleeting?: boolean;
  draw(mount: HTMLElement, request: CardRequest<C>): void;
  clear(mount: HTMLElement): void;
}

// Important, since a page's own important rules would win otherwise.
const HOST_STYLE = Object.entries({
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  width: 'max-content',
  overflow: 'visible',
})
  .map(([property, value]) => `${property}: ${value} !important`)
  .join('; ');

// The mount lets the card shrink to the room that there is between the name and the viewport's edge.
const MOUNT_CSS = '#mount { display: flex; flex-direction: column } #mount > * { min-height: 0 }';

/** What happens in the card is nobody's business: none of these goes on to the page's listeners up the tree. */
const PRIVATE = (
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup ' +
  'keypress focusin focusout copy wheel'
).split(' ');

function onlyTrusted(event: Event) {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** A page that takes the host away goes on without the card for so long, in ms, … */
const RETURN = 300;
/** … and for good after this many times in a row. */
const MOST_RETURNS = 3;

/**
 * The one element that is ever added to a page: it comes when a card opens and goes when it closes. Its shadow root is
 * closed, its place is the top layer.
 */
export function createCardHost<C>(view: CardView<C>): CardSurface<C> {
  let parts: { host: HTMLElement; root: ShadowRoot; mount: HTMLElement } | null = null;
  let open: { request: CardRequest<C>; stop: () => void } | null = null;
  let before: Element | null = null;
  /** How often the page has taken the host away since a card was last closed in peace. */
  let losses = 0;

  function make() {
    const host = document.createElement('div');
    host.popover = 'manual';
    host.style.cssText = HOST_STYLE;
    host.setAttribute(HOST_MARK, '');
    if (view.fleeting) host.style.setProperty('display', `var(--${HOST_MARK}, none)`, 'important');
    const root = host.attachShadow({ mode: 'closed' });
    const mount = document.createElement('div');
    mount.id = 'mount';
    root.append(mount);
    dress(root);
    for (const type of PRIVATE) {
      host.addEventListener(type, (event) => event.stopPropagation());
      if (view.reachable) root.addEventListener(type, onlyTrusted, true);
    }
    return { host, root, mount };
  }

  /** A constructed sheet, which no page's policy forbids, where content scripts may adopt one. */
  function dress(root: ShadowRoot) {
    const css = MOUNT_CSS + view.css;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch {
      const element = document.createElement('style');
      element.textContent = css;
      root.append(element);
    }
  }

  function attach(host: HTMLElement, request: CardRequest<C>): () => void {
    const parent = topLayerAround(request.beside) ?? document.documentElement;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function enter() {
      timer = undefined;
      if (signal.aborted || host.parentNode === parent) return;
      parent.append(host);
      host.showPopover();
    }
    function lost() {
      clearTimeout(timer);
      controller.abort(OVER);
      request.onLost();
    }

    const watcher = new MutationObserver(() => {
      if (!parent.isConnected) return lost();
      if (host.parentNode || timer !== undefined) return;
      losses += 1;
      if (losses > MOST_RETURNS) lost();
      else timer = setTimeout(enter, RETURN);
    });
    watcher.observe(parent, { childList: true });
    // A dialog may go as a whole, and with `document.open()` all there is.
    watcher.observe(document, { childList: true, subtree: parent !== document.documentElement });
    // A dialog that closes takes the card with it, without taking it out.
    parent.addEventListener(
      'close',
      trusted((event) => event.target === parent && lost()),
      { signal, capture: true },
    );
    enter();
    return () => {
      clearTimeout(timer);
      controller.abort(OVER);
      watcher.disconnect();
    };
  }

  return {
    show(request) {
      if (losses > MOST_RETURNS) return queueMicrotask(request.onLost);
      open?.stop();
      parts ??= make();
      const { host, mount } = parts;
      const stops: (() => void)[] = [];
      // Known to be open before the rest: whatever fails, it can be closed.
      open = {
        request,
        stop() {
          for (const stop of stops) stop();
        },
      };
      stops.push(attach(host, request));
      view.draw(mount, request);
      const unplace = keepPlaced(host, request.anchor, (x, y, room) => {
        host.style.setProperty('left', `${Math.round(x)}px`, 'important');
        host.style.setProperty('top', `${Math.round(y)}px`, 'important');
        mount.style.maxHeight = `${Math.floor(room)}px`;
      });
      stops.push(unplace);
    },
    hide() {
      if (!open || !parts) return;
      open.stop();
      open = null;
      const hadFocus = parts.root.activeElement !== null;
      if (parts.host.isConnected) losses = 0;
      view.clear(parts.mount);
      parts.host.remove();
      if (hadFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      before = null;
    },
    pin(pinned) {
      if (!open || !parts) return;
      open.request = { ...open.request, pinned };
      view.draw(parts.mount, open.request);
    },
    focus() {
      if (!open || !parts) return;
      if (!parts.root.activeElement) before = deepActive(document);
      const [card] = parts.mount.children;
      if (card instanceof HTMLElement) card.focus({ preventScroll: true });
    },
    focused: () => parts?.root.activeElement != null,
    holds: (target) => target !== null && target === parts?.host,
    box: () => (open && parts?.host.isConnected ? parts.host.getBoundingClientRect() : null),
  };
}

/** The nearest element of the top layer that makes everything outside it inert or unseen. */
function topLayerAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = closest(at, 'dialog:modal, :fullscreen');
    if (found && found !== document.documentElement) return found;
    at = hostOf(at);
  }
  return null;
}

function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined = active && shadowRootOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}
