import type { PageMention } from './mention-store.ts';
import { byReadingOrder } from './reading-order.ts';

/** How often a page mentions an entity. */
export interface MentionCount {
  entity: string;
  count: number;
}

/** The entities among some mentions, in the order of their first mention. */
export function countMentions(mentions: Iterable<PageMention>): MentionCount[] {
  const byEntity = new Map<string, { first: PageMention; count: number }>();
  for (const mention of mentions) {
    const known = byEntity.get(mention.entity);
    if (!known) byEntity.set(mention.entity, { first: mention, count: 1 });
    else {
      known.count += 1;
      if (byReadingOrder(mention, known.first) < 0) known.first = mention;
    }
  }
  return [...byEntity.values()]
    .sort((a, b) => byReadingOrder(a.first, b.first))
    .map(({ first, count }) => ({ entity: first.entity, count }));
}
