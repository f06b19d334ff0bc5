import type { AttachedWords } from './attached.ts';
import { listIn, packList } from './packed-lists.ts';
import { packPhrase } from './packed-rules.ts';
import { Phrases } from './phrases.ts';
import type { NameTable, TopicRule } from './types.ts';
import type { Words } from './words.ts';

/** The topic's words as the table has them; `keyOf` gives one's key. */
export function packTopicWords(
  { nearby }: TopicRule,
  keyOf: (word: string) => string,
): NameTable['topicWords'] {
  const words = [...new Set(nearby?.words.map((word) => packPhrase(word, keyOf)))];
  return { within: nearby?.within ?? 0, words: packList(words) };
}

/** Words of the topic: looked for beside names that were found, and nowhere else. */
export class TopicWords {
  readonly phrases: Phrases;
  private readonly within: number;

  constructor({ within, words }: NameTable['topicWords'], attached: AttachedWords) {
    this.phrases = new Phrases(listIn(words), attached);
    this.within = within;
  }

  /** Whether one begins within so many words before or behind a name, which takes number 0 to number `last` of some. */
  near(words: Words, last: number): boolean {
    for (let away = 1; away <= this.within; away++) {
      if (this.phrases.at(words, -away).length > 0 || this.phrases.at(words, last + away).length > 0)
        return true;
    }
    return false;
  }
}
