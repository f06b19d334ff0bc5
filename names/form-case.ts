import type { Word } from './words.ts';

/** What a form asks of the case of one of its words in a text; a group's letter case is one of these a word. */
export const ANY_CASE = 'a';
export const CAPITAL_FIRST = 'C';
export const ALL_CAPITALS = 'A';
/** Behind the last word: a full stop that follows at once belongs to the name. */
export const WITH_STOP = '.';

/** Whether some of the letters are capitals. */
export function isCapital(letters: string): boolean {
  return letters !== letters.toLowerCase();
}

/** Whether the words `first` to `last`, read from `text`, are written as the letter case asks. */
export function fitsCase(text: string, words: readonly Word[], letterCase: string): boolean {
  return words.every((word, index) => {
    const asked = letterCase[index];
    if (asked === CAPITAL_FIRST) return isCapital(String.fromCodePoint(text.codePointAt(word.start) ?? 0));
    if (asked !== ALL_CAPITALS) return true;
    const raw = text.slice(word.start, word.end);
    return isCapital(raw) && raw === raw.toUpperCase();
  });
}
