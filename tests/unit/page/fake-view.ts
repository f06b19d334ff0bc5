/** A stand-in for what happy-dom lacks: the highlight registry and an intersection observer that a test drives. */
export interface FakeView {
  view: Window & typeof globalThis;
  registry: Map<string, Set<AbstractRange>>;
  /** Tells the page layer that these elements have come into view, or gone out of it. */
  intersect(elements: Element[], isIntersecting: boolean): void;
  observed: Set<Element>;
}

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

export function createFakeView(): FakeView {
  const registry = new Map<string, Set<AbstractRange>>();
  const observed = new Set<Element>();
  const callbacks: ((entries: object[]) => void)[] = [];
  class FakeObserver {
    constructor(callback: (entries: object[]) => void) {
      callbacks.push(callback);
    }
    observe = (element: Element) => observed.add(element);
    unobserve = (element: Element) => observed.delete(element);
    disconnect = () => observed.clear();
  }
  const replaced: Record<PropertyKey, unknown> = {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    IntersectionObserver: FakeObserver,
    requestIdleCallback: undefined,
    scheduler: undefined,
    requestAnimationFrame: (task: () => void) => setTimeout(task, 0),
    cancelAnimationFrame: clearTimeout,
  };
  const view = new Proxy(window, {
    get(target, key) {
      if (Object.hasOwn(replaced, key)) return replaced[key];
      const value: unknown = Reflect.get(target, key, target);
      // Methods of the window insist on the window; classes must stay what they are.
      return typeof value === 'function' && !/^[A-Z]/.test(String(key)) ? value.bind(target) : value;
    },
  }) as Window & typeof globalThis;
  return {
    view,
    registry,
    observed,
    intersect: (elements, isIntersecting) => {
      for (const callback of callbacks) callback(elements.map((target) => ({ target, isIntersecting })));
    },
  };
}

/** An event as the browser itself makes it; those that scripts make are not heard. */
export function fromBrowser(type: string, init?: EventInit): Event {
  return Object.defineProperty(new Event(type, init), 'isTrusted', { value: true });
}
