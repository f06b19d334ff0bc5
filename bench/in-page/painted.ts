/** What is noted in a page, in ms of its own clock. */
export interface Felt {
  /** When the pointer's newest move was handled: from here on it rests. */
  rest: number;
  /** When the newest card was on screen. */
  card: number;
  /** When a field first had the focus, on screen. */
  field: number;
  /** From each key to what it led to on screen. */
  keys: number[];
}

/** In the page, before anything else: leaves a `Felt` behind as `felt`. */
export function watchPaint(): void {
  const felt: Felt = { rest: Number.NaN, card: Number.NaN, field: Number.NaN, keys: [] };
  Reflect.set(window, 'felt', felt);
  // A method: what runs this file gives named functions a helper that a page lacks.
  const after = {
    /** Calls back when the next frame has been drawn. */
    paint(then: (now: number) => void) {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => then(performance.now());
        channel.port2.postMessage(null);
      });
    },
  };
  addEventListener(
    'pointermove',
    // Moves are handled once a frame.
    () => requestAnimationFrame(() => (felt.rest = performance.now())),
    true,
  );
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.popover === 'manual')
          after.paint((now) => {
            felt.card = now;
          });
  }).observe(document, { childList: true, subtree: true });
  addEventListener('focusin', () => {
    if (Number.isNaN(felt.field))
      after.paint((now) => {
        felt.field = now;
      });
  });
  let pressed = 0;
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  addEventListener('input', () => {
    if (pressed === 0) return;
    const began = pressed;
    pressed = 0;
    after.paint((now) => felt.keys.push(now - began));
  });
}
