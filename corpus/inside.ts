import type { Stretch } from './reading.ts';

/**
 * The items that lie wholly inside a stretch, found by halving: reading an article stays linear in its length.
 * @param items in the order of their starts.
 */
export function inside<T extends Stretch>(items: readonly T[], { start, end }: Stretch): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}
