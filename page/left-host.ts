import { hasAttribute, isElement, lastChildOf, previousSiblingOf } from './nodes.ts';

/** What the card's host element is known by: an attribute, and in `highlight.css` a property that goes with the sheet. */
export const HOST_MARK = 'data-fact-card';

/** Takes away the host of a card whose script was ended while it was open, so that no newer one brings it back to sight. */
export function removeLeftHost(document: Document): void {
  let at = lastChildOf(document.documentElement);
  while (at) {
    const before = previousSiblingOf(at);
    if (isElement(at) && hasAttribute(at, HOST_MARK)) at.remove();
    at = before;
  }
}
