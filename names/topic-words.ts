import { foldWord } from './fold.ts';
import type { TopicRule } from './types.ts';
import { startOfWordsBefore, Words } from './words.ts';

/** Words of the topic, by their beginnings: looked for beside names that were found, and nowhere else. */
export class TopicWords {
  private readonly beginnings: ReadonlySet<string>;
  private readonly lengths: readonly number[];
  private readonly within: number;

  constructor({ within, words }: NonNullable<TopicRule['nearby']> = { share: 0, within: 0, words: [] }) {
    this.beginnings = new Set(words);
    this.lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => a - b);
    this.within = words.length > 0 ? within : 0;
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
    const folded = foldWord(text.slice(at, at + (this.lengths.at(-1) ?? 0)));
    return this.lengths.some((length) => this.beginnings.has(folded.slice(0, length)));
  }
}
