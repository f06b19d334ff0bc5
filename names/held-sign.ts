import { ALL_CAPITALS, WITH_STOP } from './form-case.ts';

/** Private characters, beyond those of lists of endings (`name-forms.ts`), one for each entity that is held. */
const FIRST_SIGN = 0xf000;
const LAST_SIGN = 0xf8ff;
export const MOST_HELD = LAST_SIGN - FIRST_SIGN + 1;

/**
 * Stands in a name's key for another entity's name that it holds whole ("the mayor of Altstadt"), as a word: a private
 * character for that entity, whose number among those held is given, and the last letter of the key. It means every
 * certain name of the entity that ends with this letter: whatever its spelling, and mostly in the same case.
 */
export function heldSign(held: number, key: string): string {
  return String.fromCharCode(FIRST_SIGN + held) + key.slice(-1);
}

/** The first letter of a key; where it begins with a sign, that of the sign. */
export function firstLetter(key: string): string {
  const code = key.charCodeAt(0);
  return key.charAt(code >= FIRST_SIGN && code <= LAST_SIGN ? 1 : 0);
}

/** By the letter case of a name, whether others may hold it: acronyms and abbreviations are no part of other names. */
export function mayBeHeld(letterCase: string): boolean {
  return !letterCase.includes(ALL_CAPITALS) && !letterCase.endsWith(WITH_STOP);
}
