import type { PageMention } from './mention-store.ts';
import { byReadingOrder } from './reading-order.ts';
import type { Job } from './slices.ts';

/** How often a page mentions an entity. */
export interface MentionCount {
  entity: string;
  count: number;
}

/** What a page was last counted to mention. */
export interface MentionCounts {
  /** The entities in the order of their first mention; counts anew afterwards. */
  now(): MentionCount[];
  /** Counts anew, and calls back even where nothing has changed. */
  again(): void;
}

/** Mentions for one step: for each the browser is asked for the element's style. */
const STEP = 32;

/**
 * Counts in short steps, since a page may have tens of thousands of mentions.
 * @param mentions those that a reader can see, in no particular order; each step of it is short, null where there is none
 * @param changed called when there is something else to say
 */
export function createMentionCounts(
  mentions: () => Iterable<PageMention | null>,
  run: (job: Job) => void,
  changed: () => void,
): MentionCounts {
  let last: readonly MentionCount[] = [];
  let latest: Job | null = null;

  function count(always: boolean) {
    const job: Job = counting(always, () => latest === job);
    latest = job;
    run(job);
  }

  function* counting(always: boolean, goesOn: () => boolean): Generator<void, void> {
    const seen = new Map<string, { first: PageMention; count: number }>();
    let furthest: PageMention | null = null;
    let looked = 0;
    for (const mention of mentions()) {
      if (++looked % STEP === 0) yield;
      if (!goesOn()) return;
      if (!mention) continue;
      const isFurthest: boolean = !furthest || byReadingOrder(mention, furthest) > 0;
      if (isFurthest) furthest = mention;
      const known = seen.get(mention.entity);
      if (!known) seen.set(mention.entity, { first: mention, count: 1 });
      else {
        known.count += 1;
        // Mostly they are in order, and asking this of all of them takes long among many siblings.
        if (!isFurthest && byReadingOrder(mention, known.first) < 0) known.first = mention;
      }
    }
    const counts = [...seen]
      .sort(([, a], [, b]) => byReadingOrder(a.first, b.first))
      .map(([entity, { count }]) => ({ entity, count }));
    const same = JSON.stringify(counts) === JSON.stringify(last);
    last = counts;
    if (always || !same) changed();
  }

  return {
    now() {
      count(false);
      return [...last];
    },
    again: () => count(true),
  };
}
