import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';

/** In ms. */
const INTERVAL = 2000;

/** What the reader does first on coming back to a page, or on beginning to write in it. */
const SIGNS = ['focus', 'focusin', 'pointerdown', 'pointerover', 'visibilitychange', 'pageshow'] as const;

/**
 * Has a look now and then at what no event tells: that the extension has been turned off or updated under the page, or
 * that the document has become an editor. At once when the reader turns to the page, otherwise every two seconds while
 * it can be seen; never in a tab that is hidden.
 */
export function watchPresence(options: {
  view: Window;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
  look: () => void;
}): void {
  const { view, signal, guard, listeners } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = guard(() => {
    clearTimeout(timer);
    if (!signal.aborted && view.document.visibilityState !== 'hidden') timer = setTimeout(look, INTERVAL);
    options.look();
  });

  listeners.add(SIGNS, look);
  look();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
