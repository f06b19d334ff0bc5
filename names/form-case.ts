import type { Word } from './words.ts';

/** What a form asks of the case of one of its words in a text; a group's letter case is one of these a word. */
export const ANY_CASE = 'a';
/** And what follows in one case: "Name" or "NAME", not "NaMe". */
export const CAPITAL_FIRST = 'C';
/** A capital first, whatever follows: names that are themselves written so. */
export const MIXED = 'M';
export const ALL_CAPITALS = 'A';
/** Behind the last word: a full stop that follows at once belongs to the name. */
export const WITH_STOP = '.';

/** Whether some of the letters are capitals. */
function isCapital(letters: string): boolean {
  return letters !== letters.toLowerCase();
}

/** Whether what follows the first letter of a word is all in small letters or all in capitals. */
export function isOrdinary(word: string): boolean {
  if (!isCapital(word.slice(1))) return true;
  let small = false;
  let capital = false;
  for (const letter of [...word].slice(1)) {
    // Some letters have no capital of their own and stand among capitals as they are.
    if (letter.toUpperCase().length > letter.length) continue;
    if (letter !== letter.toLowerCase()) capital = true;
    else if (letter !== letter.toUpperCase()) small = true;
  }
  return !(small && capital);
}

/** Whether the words of a name, read from `text`, are written as the letter case asks. */
export function fitsCase(text: string, words: readonly Word[], letterCase: string): boolean {
  return words.every((word, index) => {
    const asked = letterCase[index];
    const raw = text.slice(word.start, word.end);
    if (asked === ALL_CAPITALS) return isCapital(raw) && raw === raw.toUpperCase();
    if (asked !== CAPITAL_FIRST && asked !== MIXED) return true;
    const first = String.fromCodePoint(text.codePointAt(word.start) ?? 0);
    return isCapital(first) && (asked === MIXED || isOrdinary(raw));
  });
}
