import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';

/** A pointer's place, in CSS px of the viewport, and what the browser says is under it. */
export interface PointerPlace {
  x: number;
  y: number;
  target: EventTarget | null;
  /** Alt was held. */
  alt: boolean;
  /** A button is held: something is being selected or dragged. */
  pressing: boolean;
}

export interface PointerHandlers {
  /** A mouse, or a pen in the air, moved; at most once a frame, with the newest place. */
  moved(place: PointerPlace, fast: boolean): void;
  /** The mouse has left the document. */
  left(): void;
  /** Something was pressed, with whichever pointer. */
  pressed(place: PointerPlace): void;
  /** A finger or a pen tapped. */
  tapped(place: PointerPlace): void;
  /** A finger or a pen has stayed where it is. True: no click and no menu come of it. */
  held(place: PointerPlace): boolean;
  /** A mouse clicked. */
  clicked(place: PointerPlace): void;
}

/** px per ms: a pointer that crosses a word faster than this is on its way elsewhere. */
const FAST = 0.5;
/** Moves further apart than this, in ms, say nothing about speed. */
const PAUSE = 100;
/** How long a finger stays before that is no tap any more, in ms: as browsers have it. */
const HOLD = 500;
/** px that a finger that stays may move all the same. */
const STILL = 10;

/** Listens to pointers; a page's own handling is not held up, and links stay links. */
export function listenToPointers(
  view: Window,
  signal: AbortSignal,
  guard: Guard,
  listeners: Listeners,
  handlers: PointerHandlers,
): void {
  let newest: PointerEvent | null = null;
  let handled: { x: number; y: number; at: number } | null = null;
  let frame = 0;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let down: PointerPlace | null = null;
  let held = false;

  const handle = guard(() => {
    frame = 0;
    const event = newest;
    newest = null;
    if (!event) return;
    const place = placeOf(event);
    // Browsers repeat the last move when the page has moved under a pointer that lies still.
    if (handled?.x === place.x && handled.y === place.y) return;
    const passed = handled ? event.timeStamp - handled.at : Number.POSITIVE_INFINITY;
    const way = handled ? Math.hypot(place.x - handled.x, place.y - handled.y) : 0;
    handled = { x: place.x, y: place.y, at: event.timeStamp };
    handlers.moved(place, passed < PAUSE && way / Math.max(passed, 1) > FAST);
  });

  const moved = guard((event: PointerEvent) => {
    if (down && Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL) released();
    if (event.pointerType === 'touch') return;
    // The newest move of the frame counts, not the first.
    newest = event;
    frame ||= view.requestAnimationFrame(handle);
  });
  const left = guard((event: PointerEvent) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') {
      newest = null;
      handlers.left();
    }
  });
  const pressed = guard((event: PointerEvent) => {
    handlers.pressed(placeOf(event));
    released();
    held = false;
    if (event.pointerType === 'mouse' || event.button !== 0 || !event.isPrimary) return;
    down = placeOf(event);
    holding = setTimeout(
      guard(() => {
        if (down) held = handlers.held(down);
      }),
      HOLD,
    );
  });
  const released = () => {
    clearTimeout(holding);
    down = null;
  };
  // Browsers ask for it while the finger stays or when it goes.
  const menu = guard((event: MouseEvent) => {
    if (held) event.preventDefault();
  });
  const clicked = guard((event: MouseEvent) => {
    // Some browsers make a click of a press however long.
    if (held) return event.preventDefault();
    // Older browsers make no difference between a click and a tap.
    const type = 'pointerType' in event ? event.pointerType : 'mouse';
    if (type === 'touch' || type === 'pen') handlers.tapped(placeOf(event));
    else handlers.clicked(placeOf(event));
  });

  listeners.add(['pointermove'], moved);
  listeners.add(['pointerout'], left);
  listeners.add(['pointerdown'], pressed);
  listeners.add(['click'], clicked);
  listeners.add(['contextmenu'], menu);
  listeners.add(['pointerup', 'pointercancel'], released);
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(holding);
  });
}

function placeOf(event: MouseEvent): PointerPlace {
  return {
    x: event.clientX,
    y: event.clientY,
    target: event.target,
    alt: event.altKey,
    pressing: event.buttons !== 0,
  };
}
