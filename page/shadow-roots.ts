import { isOwnName } from './element-kinds.ts';
import { meet } from './met-nodes.ts';
import { elementsIn, isConnected, isElement, nameOf, shadowRootOf } from './nodes.ts';
import type { Job } from './slices.ts';

/** The open shadow roots of a page, as far as they have been met. */
export interface ShadowRoots {
  /** Every root that is still in the page. */
  all(): ShadowRoot[];
  /** Takes note of an element's root and calls back where it is new, or of one that is likely to get a root late. */
  ask(element: Element): void;
  /**
   * Looks through a tree for hosts. Idle work: it costs about twice what the gate does. It ends early where the page has
   * taken its place out of the document, or `enough` holds.
   */
  search(top: Element | ShadowRoot, enough?: () => boolean): Job;
  /** Looks again at elements that are likely to get a root late; attaching one shows in no way of its own. */
  recheck(): void;
}

const STEP = 256;
/** Elements that the page has named itself and that have no root yet; more of them are not looked at again. */
const MOST_LIKELY = 2000;

/**
 * `textContent` and ranges stop at a host, and no selector tells hosts from other elements, so each element has to be
 * asked. That waits for idle time, after the text of the page itself has been through the gate.
 */
export function createShadowRoots(document: Document, isNew: (root: ShadowRoot) => void): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const likely = new Set<Element>();

  function add(root: ShadowRoot) {
    if (roots.has(root)) return;
    roots.add(root);
    isNew(root);
  }

  function ask(element: Element) {
    const root = shadowRootOf(element);
    if (root) add(root);
    if (!root && likely.size < MOST_LIKELY && isOwnName(nameOf(element))) likely.add(element);
  }

  return {
    all() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
    ask,
    *search(top, enough = () => false) {
      if (isElement(top)) ask(top);
      const walker = elementsIn(top, document);
      for (let step = 1; !enough() && walker.nextNode(); step++) {
        if (isElement(walker.currentNode)) ask(walker.currentNode);
        meet();
        if (step % STEP === 0) yield;
      }
    },
    recheck() {
      for (const element of [...likely]) {
        const root = shadowRootOf(element);
        if (root) add(root);
        if (root || !isConnected(element)) likely.delete(element);
      }
    },
  };
}
