/** Wraps a listener, an observer's callback or a task so that nothing it throws gets out. */
export type Guard = <A extends unknown[]>(enter: (...args: A) => void) => (...args: A) => void;

/**
 * The one way from the browser into the page layer. Errors are swallowed, because an exception in a content script
 * shows up in the page's own error handling and helps nobody there; after `limit` of them `giveUp` is called once.
 */
export function createGuard(giveUp: () => void, limit = 5): Guard {
  let errors = 0;
  return (enter) =>
    (...args) => {
      try {
        enter(...args);
      } catch {
        errors += 1;
        if (errors === limit) giveUp();
      }
    };
}
