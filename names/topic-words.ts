import { foldWord } from './fold.ts';
import { listIn, packList } from './packed-lists.ts';
import type { NameTable, TopicRule } from './types.ts';
import { startOfWordsBefore, Words } from './words.ts';

/** The topic's words as the table has them. */
export function packTopicWords({ nearby }: TopicRule): NameTable['topicWords'] {
  const words = [...new Set(nearby?.words.map((word) => foldWord(word)))];
  return { within: words.length > 0 ? (nearby?.within ?? 0) : 0, words: packList(words) };
}

/** Words of the topic, by their beginnings: looked for beside names that were found, and nowhere else. */
export class TopicWords {
  private readonly beginnings: ReadonlySet<string>;
  private readonly lengths: readonly number[];
  private readonly within: number;
  /** Their first two letters. */
  private readonly starts: ReadonlySet<string>;

  constructor({ within, words }: NameTable['topicWords']) {
    const beginnings = listIn(words);
    this.beginnings = new Set(beginnings);
    this.starts = new Set(beginnings.map((word) => word.slice(0, 2)));
    this.lengths = [...new Set(beginnings.map((word) => word.length))].sort((a, b) => a - b);
    this.within = within;
  }

  /** Whether one begins within so many words before `start`, where a name's first word begins, or behind `end`. */
  near(text: string, start: number, end: number): boolean {
    if (this.within === 0) return false;
    const before = new Words(text, startOfWordsBefore(text, start, this.within, 0));
    for (let index = 0; ; index++) {
      const word = before.at(index);
      if (!word || word.start >= start) break;
      if (this.beginsAt(text, word.start)) return true;
    }
    const behind = new Words(text, end);
    for (let index = 0; index < this.within; index++) {
      const word = behind.at(index);
      if (!word) return false;
      if (this.beginsAt(text, word.start)) return true;
    }
    return false;
  }

  /** Reads on past the word's end: where words are not parted, each character is one. */
  private beginsAt(text: string, at: number): boolean {
    const two = text.slice(at, at + 2).toLowerCase();
    if (foldsToItself(two, text.charCodeAt(at + 2)) && !this.starts.has(two)) return false;
    const folded = foldWord(text.slice(at, at + (this.lengths.at(-1) ?? 0)));
    return this.lengths.some((length) => this.beginnings.has(folded.slice(0, length)));
  }
}

/** Whether the two letters' key is known without folding what follows, which for most words spares all the rest. */
function foldsToItself(two: string, next: number): boolean {
  return /^[a-z]{2}$/.test(two) && two !== 'ss' && !(next >= 0x300);
}
