import type { Guard } from './guard.ts';
import { trusted } from './listeners.ts';

interface CardEnds {
  /** Whether the focus is in the card: then Escape is the card's alone. */
  focused: () => boolean;
  /** Escape, another page, fullscreen that begins or ends. */
  close: () => void;
  /** The page was scrolled or the window resized: the name may stand elsewhere now. */
  moved: () => void;
}

/**
 * Listens for what ends a card, until `signal` is aborted: the only time that a key is listened to is while there is
 * something that Escape can put away.
 */
export function listenForEnd(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  guard: Guard,
  ends: CardEnds,
): void {
  const listening = { signal, capture: true };
  const close = guard(trusted(() => ends.close()));
  const moved = guard(trusted(() => ends.moved()));
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (ends.focused()) {
      event.stopPropagation();
      event.preventDefault();
    }
    ends.close();
  };
  view.addEventListener('keydown', guard(trusted(pressed)), listening);
  view.addEventListener('scroll', moved, { ...listening, passive: true });
  view.addEventListener('resize', moved, listening);
  for (const type of ['pagehide', 'popstate', 'hashchange']) view.addEventListener(type, close, listening);
  view.document.addEventListener('fullscreenchange', close, listening);
}
