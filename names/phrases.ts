import type { AttachedWords } from './attached.ts';
import type { Words } from './words.ts';

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

/** A cue in slashes is an expression for what is no word: a price, a score, brackets. */
const shape = /^\/(.+)\/$/su;

/** The expression of a cue in slashes, else null. */
export function shapeOf(cue: string): string | null {
  return shape.exec(cue)?.[1] ?? null;
}

const NO_PHRASES: readonly Phrase[] = [];
const NONE: readonly number[] = [];
const NO_KEYS: readonly string[] = [];
/** Of so many words is remembered which phrases they may begin. */
const REMEMBERED = 1000;
/** What is written on to a word is taken off where so much is left, in UTF-16 code units: less is another word. */
const LEFT = 4;

/** Phrases as the keys of their words, parted by spaces, looked up by the first letters of the first. */
export class Phrases {
  private readonly byStart = new Map<string, Phrase[]>();
  private readonly met = new Map<string, readonly Phrase[]>();
  /** Words in the longest. */
  readonly longest: number;
  /** Says the same as a phrase where the text itself, not its words, holds it. */
  readonly shape: RegExp | undefined;

  /** `attached` tells what is written on to a phrase's first word from it. */
  constructor(
    list: readonly string[],
    private readonly attached: AttachedWords,
    shape = '',
  ) {
    if (shape) this.shape = new RegExp(shape, 'gu');
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

  /** How many words each phrase has that stands at the word of that number, and before number `end`. */
  at(words: Words, index: number, end = Number.POSITIVE_INFINITY): readonly number[] {
    let found: number[] | undefined;
    const keys = words.at(index)?.keys ?? NO_KEYS;
    for (let k = 0; k < keys.length; k++) {
      // Mostly none. Asked of all words around a name, iterators alone were a sixth of what was to be collected.
      const phrases = this.startingWith(keys[k] ?? '');
      for (let i = 0; i < phrases.length; i++) {
        const phrase = phrases[i];
        if (!phrase || index + phrase.words.length > end || !stands(words, index, phrase)) continue;
        found ??= [];
        found.push(phrase.words.length);
      }
    }
    return found ?? NONE;
  }

  /** The phrases whose first word this may be. */
  private startingWith(key: string): readonly Phrase[] {
    const known = this.met.get(key);
    if (known) return known;
    const rests = this.attached.before(key, key).filter((cut) => cut.key.length >= LEFT);
    const found = [...new Set([key, ...rests.map((cut) => cut.key)].flatMap((each) => this.beginning(each)))];
    if (this.met.size >= REMEMBERED) this.met.clear();
    this.met.set(key, found.length > 0 ? found : NO_PHRASES);
    return found;
  }

  private beginning(key: string): Phrase[] {
    const alike = [key.slice(0, 1), key.slice(0, 2)].flatMap((start) => this.byStart.get(start) ?? []);
    return alike.filter((phrase) => isFirst(key, phrase));
  }
}

function isFirst(key: string, { words, open }: Phrase): boolean {
  const [first = ''] = words;
  return open && words.length === 1 ? key.startsWith(first) : key === first;
}

/** Whether the words behind the first stand as the phrase has them. */
function stands(words: Words, from: number, { words: asked, open }: Phrase): boolean {
  return asked.every((word, index) => {
    if (index === 0) return true;
    const keys = words.at(from + index)?.keys;
    if (!keys) return false;
    return open && index === asked.length - 1
      ? keys.some((key) => key.startsWith(word))
      : keys.includes(word);
  });
}
