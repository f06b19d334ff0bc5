import { type PageMention, rangeOf } from './mention-store.ts';

/** An element with no more mentions than this is drawn whole. */
export const CROWD = 40;

/**
 * Those of an element's mentions that are near the viewport. Where there are many, they are taken to follow one
 * another down the page, and the first one near is found by halving; each look forces the browser to lay out.
 * @param mentions in reading order
 * @param margin how far above and below counts as near, as a share of the viewport's height
 */
export function nearView(mentions: readonly PageMention[], view: Window, margin: number): PageMention[] {
  if (mentions.length <= CROWD) return [...mentions];
  const top = -margin * view.innerHeight;
  const bottom = (1 + margin) * view.innerHeight;
  const first = lowest(mentions.length, (i) => rectAt(mentions, i).bottom >= top);
  const last = lowest(mentions.length, (i) => rectAt(mentions, i).top > bottom);
  return mentions.slice(first, Math.max(first, last));
}

function rectAt(mentions: readonly PageMention[], i: number): { top: number; bottom: number } {
  const mention = mentions[i];
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
