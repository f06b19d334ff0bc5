import type { PageMention } from './mention-store.ts';
import { inReadingOrder } from './reading-order.ts';

/** How often a page mentions an entity. */
export interface MentionCount {
  entity: string;
  count: number;
}

/** The entities among some mentions, in the order of their first mention. */
export function countMentions(mentions: Iterable<PageMention>): MentionCount[] {
  const counts = new Map<string, number>();
  for (const { entity } of inReadingOrder(mentions)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}
