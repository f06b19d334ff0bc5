import type { TopicScore } from '../names/topic.ts';
import type { Mention } from '../names/types.ts';

/** Whether a page is about the topic, kept up with what is found on it. */
export interface PageTopic {
  score(): TopicScore;
  /** Mentions that came and went. What has gone cannot be taken off a score: then all are counted anew. */
  follow(came: readonly Mention[], went: readonly Mention[]): void;
}

/** `begin` gives an empty score; names in the document's title weigh as in a heading. */
export function createPageTopic(
  begin: () => TopicScore,
  titled: () => readonly Mention[],
  found: () => Iterable<Mention>,
): PageTopic {
  let score: TopicScore | null = null;
  return {
    score() {
      if (!score) {
        score = begin();
        score.add(titled().map((mention) => ({ ...mention, heading: true })));
        score.add(found());
      }
      return score;
    },
    follow(came, went) {
      if (went.length > 0) score = null;
      else score?.add(came);
    },
  };
}
