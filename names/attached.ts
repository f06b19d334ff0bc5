import { foldWord } from './fold.ts';
import type { Attached } from './types.ts';

/** Folded and the longest first; throws on what a word's boundary cannot be told from. */
export function foldAttached({ before, after }: Attached): Attached {
  const prepared = (list: readonly string[]) =>
    [...new Set(list.map((each) => foldWord(each)))].sort((a, b) => b.length - a.length);
  for (const each of [...before, ...after]) {
    if (!/^[^\0-\x7f]+$/.test(each))
      throw new Error(
        `“${each}” is to be written on to names: only letters beyond ASCII can be. Write the forms out.`,
      );
  }
  return { before: prepared(before), after: prepared(after) };
}

/** A word without what is written on to it: where it is cut, in UTF-16 code units, and the key of what is left. */
export interface Cut {
  at: number;
  key: string;
}

const NONE: readonly Cut[] = [];

/** Tells what is written on to a word from the word. */
export class AttachedWords {
  private readonly first: Set<string>;
  private readonly last: Set<string>;

  constructor(private readonly attached: Attached) {
    this.first = new Set(attached.before.map((each) => each.charAt(0)));
    this.last = new Set(attached.after.map((each) => each.charAt(each.length - 1)));
  }

  /** Each way to take off what may stand before a name, of a word as written and its key; something is left. */
  before(word: string, key = ''): readonly Cut[] {
    if (!this.first.has(key.charAt(0))) return NONE;
    return this.attached.before
      .filter((each) => each.length < key.length && key.startsWith(each))
      .map((each) => ({ at: endOf(each, word, key), key: key.slice(each.length) }));
  }

  /** The same for what may follow one. */
  after(word: string, key = ''): readonly Cut[] {
    if (!this.last.has(key.charAt(key.length - 1))) return NONE;
    return this.attached.after
      .filter((each) => each.length < key.length && key.endsWith(each))
      .map((each) => ({ at: startOf(each, word, key), key: key.slice(0, -each.length) }));
  }
}

/** Behind the letters that a word begins with, and behind the marks and hidden characters that follow them. */
function endOf(letters: string, word: string, key: string): number {
  let end = letters.length;
  if (word.length === key.length) return end;
  for (let at = end + 1; at < word.length; at++) {
    const begun = foldWord(word.slice(0, at));
    if (begun === letters) end = at;
    if (begun.length > letters.length) break;
  }
  return end;
}

/** What decomposed letters have behind their first character, which a cut inside one leaves apart. */
const MARKS = 3;

/** Where the letters that a word ends with start, or the hidden characters before them. */
function startOf(letters: string, word: string, key: string): number {
  let start = word.length - letters.length;
  if (word.length === key.length) return start;
  for (let at = start - 1; at > 0; at--) {
    const rest = foldWord(word.slice(at));
    if (rest === letters) start = at;
    if (rest.length > letters.length + MARKS) break;
  }
  return start;
}
