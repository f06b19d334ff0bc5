import type { PageMention } from './mention-store.ts';
import { closest, hostOf, isVisible, parentElementOf } from './nodes.ts';

/**
 * The nearest element around a mention that has a box of its own: what the browser can say to be in view or not. An
 * element with `display: contents` has none, and of a picture only the whole has one that every browser knows.
 */
export function boxAround(mention: PageMention, view: Window): Element | null {
  let { element } = mention;
  while (element && view.getComputedStyle(element).display === 'contents') {
    element = parentElementOf(element) ?? hostOf(element);
  }
  return element && (closest(element, 'svg') ?? element);
}

/** Whether a reader can come to see the mention without the page changing: it may be out of view, but not hidden. */
export function isShown(mention: PageMention, view: Window): boolean {
  const box = boxAround(mention, view);
  return box !== null && isVisible(box);
}
