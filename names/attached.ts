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

const NONE: readonly number[] = [];

/** Tells what is written on to a word from the word. */
export class AttachedWords {
  private readonly first: Set<string>;
  private readonly last: Set<string>;

  constructor(private readonly attached: Attached) {
    this.first = new Set(attached.before.map((each) => each.charAt(0)));
    this.last = new Set(attached.after.map((each) => each.charAt(each.length - 1)));
  }

  /** The lengths, in UTF-16 code units, of what may stand before a name in a word's key; shorter than the key. */
  before(key: string): readonly number[] {
    if (!this.first.has(key.charAt(0))) return NONE;
    return this.attached.before
      .filter((each) => each.length < key.length && key.startsWith(each))
      .map((each) => each.length);
  }

  /** The same for what may follow one. */
  after(key: string): readonly number[] {
    if (!this.last.has(key.charAt(key.length - 1))) return NONE;
    return this.attached.after
      .filter((each) => each.length < key.length && key.endsWith(each))
      .map((each) => each.length);
  }
}
