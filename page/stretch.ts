import { type PageMention, rangeOf } from './mention-store.ts';
import { rectOf, scrollTopOf } from './nodes.ts';

/** What was chosen of an element's mentions, and how far that reaches, in px from where the element's text begins. */
export interface Stretch {
  mentions: readonly PageMention[];
  top: number;
  bottom: number;
}

/** An element with no more mentions than this is taken whole. */
export const CROWD = 40;

interface Edges {
  top: number;
  bottom: number;
}

/** How far above and below the viewport counts as near, as shares of its height. */
export interface Margin {
  above: number;
  below: number;
}

/**
 * Those of an element's mentions that are near the viewport; null where the element is not. Where there are many, they
 * are taken to follow one another down the page, and the first one near is found by halving; each look forces the
 * browser to lay out.
 * @param all in reading order where they are a crowd
 */
export function stretchOf(
  box: Element,
  all: readonly PageMention[],
  margin: Margin,
  view: Window,
): Stretch | null {
  if (all.length <= CROWD) return isNear(box, margin, view) ? { mentions: all, ...ENDLESS } : null;
  const { top, bottom } = edges(margin, view);
  const from = lowest(all.length, (i) => edgesOf(all[i]).bottom >= top);
  const to = lowest(all.length, (i) => edgesOf(all[i]).top > bottom);
  const place = placeOf(box);
  return {
    mentions: all.slice(from, Math.max(from, to)),
    top: from > 0 ? top - place : ENDLESS.top,
    bottom: to < all.length ? bottom - place : ENDLESS.bottom,
  };
}

const ENDLESS: Edges = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/** Whether a stretch of an element still goes on as far above and below the viewport. */
export function reaches(stretch: Stretch, box: Element, margin: Margin, view: Window): boolean {
  const { top, bottom } = edges(margin, view);
  const place = placeOf(box);
  return place + stretch.top <= top && place + stretch.bottom >= bottom;
}

/** Whether any of an element is that near the viewport. */
export function isNear(box: Element, margin: Margin, view: Window): boolean {
  const { top, bottom } = edges(margin, view);
  const rect = rectOf(box);
  return rect.bottom >= top && rect.top <= bottom;
}

function edges(margin: Margin, view: Window): Edges {
  return { top: -margin.above * view.innerHeight, bottom: (1 + margin.below) * view.innerHeight };
}

/** Where the text in an element begins, in px of the viewport. */
function placeOf(box: Element): number {
  return rectOf(box).top - scrollTopOf(box);
}

function edgesOf(mention: PageMention | undefined): Edges {
  return (mention && rangeOf(mention)?.getBoundingClientRect()) ?? { top: 0, bottom: 0 };
}

/** The lowest number below `count` for which `is` holds, given that it then holds for all that follow. */
export function lowest(count: number, is: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
