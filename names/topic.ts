import type { Mention, NameTable } from './types.ts';

/**
 * How much a page speaks of the topic: the sum, over the distinct entities with certain mentions so far, of the
 * greatest weight among each one's forms. Grows as more of the page is read.
 */
export class TopicScore {
  private readonly weights = new Map<string, number>();
  private sum = 0;

  constructor(private readonly table: Pick<NameTable, 'threshold'>) {}

  add(mentions: Iterable<Mention>): void {
    for (const { entity, certainty, weight = 0 } of mentions) {
      const before = this.weights.get(entity) ?? 0;
      if (certainty !== 'certain' || weight <= before) continue;
      this.weights.set(entity, weight);
      this.sum += weight - before;
    }
  }

  get total(): number {
    return this.sum;
  }

  /** Whether contextual mentions count. */
  get onTopic(): boolean {
    return this.sum >= this.table.threshold;
  }
}

/** The mentions that count when these are all of a page's: contextual ones only on a page about the topic. */
export function judge(mentions: readonly Mention[], table: Pick<NameTable, 'threshold'>): Mention[] {
  const score = new TopicScore(table);
  score.add(mentions);
  return mentions.filter((mention) => mention.certainty === 'certain' || score.onTopic);
}
