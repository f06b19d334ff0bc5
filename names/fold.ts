import { expression } from './expression.ts';
import { APOSTROPHES, IGNORED_CHARACTERS, LINE_ENDS } from './letters.ts';

const beyondAscii = /[^\0-\x7f]/;
/** The dot below that makes some letters of Hindi others; as often as not it is left out. It belongs to its letter. */
const NUKTA = '\\u093C';
const ignored = expression(`[${IGNORED_CHARACTERS}${NUKTA}]+`, 'g');
// Without any of these, composing is all that a word needs: ignored characters, marks, letters that hold one.
const intricate = expression(
  `[${IGNORED_CHARACTERS}\\u0300\\u0301\\u0400\\u0403\\u040C\\u040D\\u0450\\u0453\\u045C\\u045D${NUKTA}\\u0929\\u0931\\u0934\\u0958-\\u095F]`,
  '',
);
// Dictionaries and encyclopedias write the stress into Cyrillic words.
const cyrillicStress = expression('(?<=\\p{Script=Cyrillic}\\p{M}*)[\u0300\u0301]', 'gu');
// All blocks with such letters lie in here; asked first, because the expression above takes long to make.
const mayBeCyrillic = /[\u0400-\u052f\u1c80-\u1dff\u2de0-\u2dff\ua640-\ua69f]|[\ufe2e-\ufe2f]|\ud838/;
const sameLetters = /i\u0307|[ςșțάέήίϊΐόύϋΰώ]|ё|ك|[يى]|ة|ե[ւվ]|ss/g;
const sameAs: Record<string, string> = {
  'i\u0307': 'i',
  ς: 'σ',
  ș: 'ş',
  ț: 'ţ',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
  ё: 'е',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  եւ: 'և',
  եվ: 'և',
  ss: 'ß',
};

/** A text composed (NFC), without ignored characters, stresses and nuktas; all else, case included, as it was. */
export function composed(text: string): string {
  const apart = text.normalize('NFD').replace(ignored(), '');
  return (mayBeCyrillic.test(apart) ? apart.replace(cyrillicStress(), '') : apart).normalize('NFC');
}

/**
 * The key of one word: what all its spellings share. Takes the word as it stands in a text, gives it composed (NFC),
 * in lower case, without ignored characters and nuktas, with ё as е, ς as σ, Arabic kaf and yeh as Persian ones, ة as ه,
 * եւ and եվ as և, ss as ß, Romanian letters with a comma as those with a cedilla, Greek vowels without accent and
 * diaeresis, which capitals leave out. With `turkic`, a capital I is the dotless ı, as Turkish and Azerbaijani capitals
 * have it. Other accents stay.
 */
export function foldWord(word: string, turkic = false): string {
  let folded = word;
  if (beyondAscii.test(word)) {
    if (intricate().test(word)) {
      folded = composed(word);
    }
    folded = folded.normalize('NFC').replaceAll('İ', 'i');
  }
  if (turkic) folded = folded.replaceAll('I', 'ı');
  return folded.toLowerCase().replace(sameLetters, (letters) => sameAs[letters] ?? letters);
}

const lineEnd = expression(`\\r\\n|[${LINE_ENDS}]`, 'g');
const spacesAndDashes = expression('^[\\s\u0085\\p{Pd}\u2212]+$', 'u');
const spaces = /[\s\u0085]+/g;
const dashes = expression('[\\p{Pd}\u2212]', 'gu');
const apostrophes = expression(`[${APOSTROPHES}]`, 'g');
// A line may end beside the dot between the parts of a name.
const middleDots = /_?[\u00B7\u2022\u2027\u30FB\uFF65]_?/g;
const LONGEST_LITERAL = 4;

/** Whether what stands between two words holds a blank line: the end of a paragraph. */
export function endsParagraph(between: string): boolean {
  return between.includes('\u2029') || (between.match(lineEnd())?.length ?? 0) > 1;
}

/**
 * The key of what stands between two words: '' for nothing, ' ' for any spaces and dashes, else the punctuation
 * itself, framed by spaces so that keys show where words end. Null where no name can go on: a blank line, or more
 * punctuation than any form has.
 */
export function foldGap(between: string): string | null {
  if (between === ' ' || between === '-') return ' ';
  const gap = between.replace(ignored(), '');
  if (gap === '') return '';
  if (endsParagraph(gap)) return null;
  if (spacesAndDashes().test(gap)) return ' ';
  const literal = gap
    .replace(spaces, '_')
    .replace(dashes(), '-')
    .replace(apostrophes(), "'")
    .replace(middleDots, '·');
  return literal.length > LONGEST_LITERAL ? null : ` ${literal} `;
}
