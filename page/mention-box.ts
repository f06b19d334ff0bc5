import type { Box } from './corridor.ts';
import { type PageMention, rangeOf } from './mention-store.ts';
import { meet } from './met-nodes.ts';
import { closest, hasBox, hostOf, isVisible, parentElementOf } from './nodes.ts';

/**
 * The nearest element around a mention that has a box of its own: what the browser can say to be in view or not. An
 * element with `display: contents` has none, and of a picture only the whole has one that every browser knows.
 */
export function boxAround(mention: PageMention, view: Window): Element | null {
  let { element } = mention;
  // Asked first: whoever asks for a style gets an object made for it.
  while (element && !hasBox(element)) {
    meet();
    if (view.getComputedStyle(element).display !== 'contents') break;
    element = parentElementOf(element) ?? hostOf(element);
  }
  return element && (closest(element, 'svg') ?? element);
}

/**
 * Says whether a reader can come to see a mention without the page changing: it may be out of view, but not hidden.
 * Asked of many one after the other, most of which stand beside others in the same element.
 */
export function shownIn(view: Window): (mention: PageMention) => boolean {
  let known: { element: Element | null; shown: boolean } | null = null;
  return (mention) => {
    if (known?.element !== mention.element) {
      const box = boxAround(mention, view);
      known = { element: mention.element, shown: box !== null && isVisible(box) };
    }
    return known.shown;
  };
}

/** All of the mention, over however many lines; null while it is not laid out. */
export function boxOf(mention: PageMention): Box | null {
  const box = rangeOf(mention)?.getBoundingClientRect();
  return box && box.width + box.height > 0 ? box : null;
}

/** The mention's first line alone. */
export function firstLine(mention: PageMention): Box | null {
  return rangeOf(mention)?.getClientRects()[0] ?? null;
}

const LINKS =
  'a[href], button, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"]';

/** The link, button or the like around an element: what a tap on it does already, which a card would be in the way of. */
export function linkAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const link = closest(at, LINKS);
    if (link) return link;
  }
  return null;
}
