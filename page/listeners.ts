/** Some events of the document come by the window too. */
type Events = WindowEventMap & Pick<DocumentEventMap, 'visibilitychange'>;

/**
 * Listeners on a window, all of them in the capturing phase and most of them passive, until a signal is aborted. They
 * hear what the browser tells, and nothing that a page's script makes up.
 */
export interface Listeners {
  add<K extends keyof Events>(types: readonly K[], listener: (event: Events[K]) => void): void;
  /** Puts back what `document.open()` has taken away: it removes every listener of the window and the document. */
  renew(): void;
}

export function createListeners(view: Window, signal: AbortSignal): Listeners {
  const added: (() => void)[] = [];
  signal.addEventListener('abort', () => {
    added.length = 0;
  });
  return {
    add(types, listener) {
      const heard = trusted(listener) as EventListener;
      const listen = () => {
        // A listener that is still there is not added twice.
        for (const type of types)
          view.addEventListener(type, heard, {
            ...{ signal, capture: true },
            // What a long press would lead to is kept from happening; for nothing else may the page have to wait.
            passive: type !== 'contextmenu' && type !== 'click',
          });
      };
      added.push(listen);
      listen();
    },
    renew() {
      for (const listen of added) listen();
    },
  };
}

/** The listener, deaf to events that a script has made: no page may move, open or close a card in the reader's name. */
export function trusted<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}
