import type { Mention, ScoreRule } from './types.ts';

/**
 * How much a page speaks of the topic: the sum, over the distinct entities named so far, of the most that one of its
 * mentions gives. Certain mentions give their weight, more in a heading; contextual ones a share of it. A word of the
 * topic near a certain name adds to it, once, and so does the page's language. Nothing counts as long as there is no
 * certain mention. Grows as more of the page is read.
 */
export class TopicScore {
  private certain = false;
  private nearby = false;
  private readonly given = new Map<string, number>();
  private sum = 0;

  /** `language` is the page's own word on it (BCP 47), '' where it has none. */
  constructor(
    private readonly rule: ScoreRule,
    language = '',
  ) {
    const [primary = ''] = language.toLowerCase().split(/[-_]/);
    if (rule.language?.tags.includes(primary)) this.sum += rule.language.share;
  }

  add(mentions: Iterable<Mention>): void {
    for (const { entity, certainty, weight = 0, heading = false, nearby = false } of mentions) {
      if (nearby && !this.nearby) {
        this.nearby = true;
        this.sum += this.rule.nearby?.share ?? 0;
      }
      const isCertain = certainty === 'certain';
      this.certain ||= isCertain && weight > 0;
      const times = isCertain ? (heading ? this.rule.heading : 1) : this.rule.contextual;
      this.sum += this.raise(entity, weight * times);
    }
  }

  get total(): number {
    return this.certain ? this.sum : 0;
  }

  /** Whether contextual mentions count. */
  get onTopic(): boolean {
    return this.total >= this.rule.threshold;
  }

  /** Whether one of the page's mentions counts, after all that was added. */
  counts({ certainty }: Pick<Mention, 'certainty'>): boolean {
    return certainty === 'certain' || this.onTopic;
  }

  /** Raises what an entity gives to at least `to`, and says by how much. */
  private raise(entity: string, to: number): number {
    const before = this.given.get(entity) ?? 0;
    if (to <= before) return 0;
    this.given.set(entity, to);
    return to - before;
  }
}

/** The mentions that count when these are all of a page's. */
export function judge(mentions: readonly Mention[], rule: ScoreRule, language = ''): Mention[] {
  const score = new TopicScore(rule, language);
  score.add(mentions);
  return mentions.filter((mention) => score.counts(mention));
}
