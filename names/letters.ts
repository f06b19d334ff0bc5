import { expression } from './expression.ts';

/**
 * What a character is to a word. Words are runs of one kind; scripts that write without spaces give one word a
 * character; marks and ignored characters belong to the word before them.
 */
export const NO_WORD = 1;
const WORD = 2;
export const SINGLE = 3;
const KATAKANA = 4;
const HIRAGANA = 5;
const HANGUL = 6;
export const MARK = 7;
export const IGNORED = 8;

/**
 * Characters that may stand anywhere in a word and mean nothing to it: soft hyphen, joiners, zero-width spaces,
 * direction and variation marks, tatweel, Armenian stress, exclamation and question marks, Arabic and Hebrew vowel
 * points. The body of a character class.
 */
export const IGNORED_CHARACTERS =
  '\\u00AD\\u034F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u055B\\u055C\\u055E\\u061C\\u0640' +
  '\\u064B-\\u0652\\u0670\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F' +
  '\\uFE00-\\uFE0F\\uFEFF';

/** Line and paragraph ends, for character classes. */
export const LINE_ENDS = '\\n\\v\\f\\r\\u0085\\u2028\\u2029';

/** Apostrophes of all kinds, letters that serve as apostrophes included; the body of a character class. */
export const APOSTROPHES =
  "'`\\u00B4\\u02B9\\u02BB-\\u02BF\\u02C8\\u2018\\u2019\\u201B\\u2032\\u055A\\u05F3\\uFF07";

const ignored = expression(`[${IGNORED_CHARACTERS}]`, '');
const apostrophe = expression(`[${APOSTROPHES}]`, '');
const asciiWord = /\w/;
const mark = expression('\\p{M}', 'u');
const wordCharacter = expression('[\\p{L}\\p{N}_]', 'u');
const single = expression(
  '[\\p{Script=Han}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]',
  'u',
);
const katakana = expression('[\\p{Script=Katakana}\u30FC\uFF70]', 'u');
const hiragana = expression('\\p{Script=Hiragana}', 'u');
const hangul = expression('\\p{Script=Hangul}', 'u');

function classify(codePoint: number): number {
  if (codePoint < 0x80) return asciiWord.test(String.fromCharCode(codePoint)) ? WORD : NO_WORD;
  const character = String.fromCodePoint(codePoint);
  // Most letters have a case, and the expressions take milliseconds to make; one mark has a case, too.
  if (codePoint < 0x2000 && codePoint !== 0x0345 && character.toLowerCase() !== character.toUpperCase())
    return WORD;
  if (ignored().test(character)) return IGNORED;
  if (mark().test(character)) return MARK;
  if (apostrophe().test(character) || !wordCharacter().test(character)) return NO_WORD;
  if (codePoint < 0x0e00) return WORD;
  if (single().test(character)) return SINGLE;
  if (katakana().test(character)) return KATAKANA;
  if (hiragana().test(character)) return HIRAGANA;
  return hangul().test(character) ? HANGUL : WORD;
}

// Filled as characters are met: asking the expressions each time was a third of the matcher's time.
let known: Uint8Array | undefined;

/** The kind of a code point: one of the constants above. Lone surrogates are no word. */
export function kindOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  known ??= new Uint8Array(0x10000);
  const kind = known[codePoint];
  if (kind) return kind;
  const found = classify(codePoint);
  known[codePoint] = found;
  return found;
}
