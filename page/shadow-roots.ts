import { isConnected, isElement, matches, queryAll, shadowRootOf } from './nodes.ts';
import type { Job } from './slices.ts';

/** The open shadow roots of a page, as far as they have been met. */
export interface ShadowRoots {
  /** Every root that is still in the page. */
  all(): ShadowRoot[];
  /** Takes note of a root; calls back where it is new. */
  add(root: ShadowRoot): void;
  /** Looks through a tree for hosts. Idle work: it costs about twice what the gate does. */
  search(top: Element | ShadowRoot): Job;
  /** Looks again at elements that the page had not defined when they were met; attaching a root shows in no other way. */
  recheck(): void;
}

const STEP = 256;

/**
 * `textContent` and ranges stop at a host, and no selector tells hosts from other elements, so each element has to be
 * asked. That waits for idle time, after the text of the page itself has been through the gate.
 */
export function createShadowRoots(isNew: (root: ShadowRoot) => void): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  let undefinedYet: Element[] = [];

  function add(root: ShadowRoot) {
    if (roots.has(root)) return;
    roots.add(root);
    isNew(root);
  }

  return {
    all() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
    add,
    *search(top) {
      const elements = queryAll(top, '*');
      const own = isElement(top) && shadowRootOf(top);
      if (own) add(own);
      for (let i = 0; i < elements.length; i++) {
        const element = elements[i];
        const root = element && shadowRootOf(element);
        if (root) add(root);
        if (i % STEP === STEP - 1) yield;
      }
      undefinedYet.push(...queryAll(top, ':not(:defined)'));
    },
    recheck() {
      undefinedYet = undefinedYet.filter((element) => {
        const root = shadowRootOf(element);
        if (root) add(root);
        return !root && isConnected(element) && matches(element, ':not(:defined)');
      });
    },
  };
}
