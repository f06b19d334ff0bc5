import { listIn, packList } from './packed-lists.ts';
import { packPhrase } from './packed-rules.ts';
import { Phrases } from './phrases.ts';
import type { NameTable, TopicRule } from './types.ts';
import { startOfWordsBefore, Words } from './words.ts';

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

  constructor({ within, words }: NameTable['topicWords']) {
    this.phrases = new Phrases(listIn(words));
    this.within = within;
  }

  /** Whether one begins within so many words before `start`, where a name's first word begins, or behind `end`. */
  near(text: string, start: number, end: number): boolean {
    if (this.within === 0) return false;
    const before = new Words(text, startOfWordsBefore(text, start, this.within, 0));
    for (let index = 0; ; index++) {
      const word = before.at(index);
      if (!word || word.start >= start) break;
      if (this.beginsAt(before, index)) return true;
    }
    const behind = new Words(text, end);
    for (let index = 0; index < this.within; index++) {
      if (!behind.at(index)) return false;
      if (this.beginsAt(behind, index)) return true;
    }
    return false;
  }

  /** Reads on past the word: where words are not parted, each character is one. */
  private beginsAt(words: Words, index: number): boolean {
    const word = words.at(index);
    if (!word || !this.phrases.mayBegin(word)) return false;
    const following = Array.from({ length: this.phrases.longest }, (_, more) => words.at(index + more));
    return this.phrases.at(following, 0).length > 0;
  }
}
