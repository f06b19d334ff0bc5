import type { Word } from './words.ts';

/** Behind the last word of a phrase: any word that begins so. */
export const BEGINNING = '*';

interface Phrase {
  words: string[];
  /** Whether the last word is the beginning of one. */
  open: boolean;
}

function phraseOf(text: string): Phrase {
  const open = text.endsWith(BEGINNING);
  return { words: (open ? text.slice(0, -1) : text).split(' '), open };
}

const NO_PHRASES: readonly Phrase[] = [];
const NONE: readonly number[] = [];

/** Phrases as the keys of their words, parted by spaces, looked up by the first letters of the first. */
export class Phrases {
  private readonly byStart = new Map<string, Phrase[]>();
  /** Words in the longest. */
  readonly longest: number;

  constructor(list: readonly string[]) {
    let longest = 0;
    for (const text of list) {
      const phrase = phraseOf(text);
      const start = phrase.words[0]?.slice(0, 2) ?? '';
      const known = this.byStart.get(start);
      if (known) known.push(phrase);
      else this.byStart.set(start, [phrase]);
      longest = Math.max(longest, phrase.words.length);
    }
    this.longest = longest;
  }

  /** How many words each phrase has that stands at the word of that number. */
  at(words: readonly (Word | undefined)[], index: number): readonly number[] {
    let found: number[] | undefined;
    for (const key of words[index]?.keys ?? []) {
      for (let length = 1; length <= 2 && length <= key.length; length++) {
        for (const phrase of this.byStart.get(key.slice(0, length)) ?? NO_PHRASES) {
          if (!stands(words, index, phrase)) continue;
          found ??= [];
          found.push(phrase.words.length);
        }
      }
    }
    return found ?? NONE;
  }

  /** Whether one may stand where a word has these keys: told from the first letters alone. */
  mayBegin({ keys }: Word): boolean {
    return keys.some((key) => this.byStart.has(key.slice(0, 1)) || this.byStart.has(key.slice(0, 2)));
  }
}

function stands(words: readonly (Word | undefined)[], from: number, { words: asked, open }: Phrase): boolean {
  return asked.every((word, index) => {
    const keys = words[from + index]?.keys;
    if (!keys) return false;
    return open && index === asked.length - 1
      ? keys.some((key) => key.startsWith(word))
      : keys.includes(word);
  });
}
