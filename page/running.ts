/** Where what runs in a frame leaves what ends it. Scripts of one extension share the registry of symbols, with no page. */
const KEY = Symbol.for('fact-card.page');

/** Ends what ran in this frame, an earlier version of the extension's script included, and starts something else. */
export function takeOver(start: () => () => void): void {
  const end: (() => void) | undefined = Reflect.get(globalThis, KEY);
  end?.();
  Reflect.set(globalThis, KEY, start());
}
