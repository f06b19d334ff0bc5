import type { Browser } from 'webextension-polyfill';

/** A browser event that tests can fire. */
export function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: A) => unknown) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: A) => [...listeners].map((listener) => listener(...args)),
  };
}

/** One end of a port; what it posts is in `posted`. */
export function fakePort(name: string, senderId?: string) {
  const posted: unknown[] = [];
  return {
    name,
    sender: { id: senderId },
    posted,
    onMessage: fakeEvent<[message: unknown]>(),
    onDisconnect: fakeEvent<[]>(),
    postMessage: (message: unknown) => void posted.push(structuredClone(message)),
    disconnect() {},
  };
}

/** The parts of the browser's API that a test needs; touching any other part throws. */
export function fakeBrowser(parts: object): Browser {
  return parts as Browser;
}
