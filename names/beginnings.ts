import { kindOf, MARK, NO_WORD, SINGLE } from './letters.ts';

/** By so many UTF-16 code units of their first words names are told apart. */
export const MOST_LETTERS = 6;

/** What a name's first word begins with. */
export interface Beginning {
  letters: string;
  /** Whether the word may go on behind them. */
  open: boolean;
}

/**
 * Whether a word of the key may end before `index`: at a space, beside another script that writes without spaces, at a
 * mark. May say yes too often (Hindi); a beginning too many only costs its place.
 */
export function wordMayEnd(key: string, index: number): boolean {
  if (key[index] === ' ') return true;
  const before = key.charCodeAt(index - 1);
  const after = key.charCodeAt(index);
  // On most pages no other script's letters need to be told apart, which takes its time at first.
  if (before < 0x0300) return after >= 0x0e00;
  const kind = kindOf(before);
  if (after < 0x0e00 && before < 0x0e00) return kind >= MARK;
  return kind !== kindOf(after) || kind >= MARK || kind === SINGLE || kind === NO_WORD;
}

/** `stem` is a key up to its end, or to where it varies. */
export function beginningOf({ stem, varies }: { stem: string; varies: boolean }): Beginning {
  const most = Math.min(stem.length, MOST_LETTERS);
  let length = 1;
  while (length < most && !wordMayEnd(stem, length)) length++;
  const ends = length === stem.length ? !varies : stem[length] === ' ';
  return { letters: stem.slice(0, length), open: !ends };
}
