import { foldWord } from './fold.ts';

/** Whether all of a text is in Latin 1. */
export const isLatin = (text: string) => /^[\0-\xff]*$/.test(text);

/** Letters of keys that common texts write in several ways, each with all of them. */
const written: Record<string, string[]> = {
  ß: ['ss', 'ß'],
  ı: ['ı', 'i'],
  е: ['е', 'ё'],
  ş: ['ş', 'ș'],
  ţ: ['ţ', 'ț'],
  α: ['α', 'ά'],
  ε: ['ε', 'έ'],
  η: ['η', 'ή'],
  ι: ['ι', 'ί', 'ϊ', 'ΐ'],
  ο: ['ο', 'ό'],
  υ: ['υ', 'ύ', 'ϋ', 'ΰ'],
  ω: ['ω', 'ώ'],
  σ: ['σ', 'ς'],
  ه: ['ه', 'ة'],
  ک: ['ک', 'ك'],
  ی: ['ی', 'ي', 'ى'],
  և: ['և', 'եւ', 'եվ'],
};

/** Every way in which a part of a key may stand in a text, case and rare characters (see `oddLetters`) apart. */
export function writtenForms(key: string): string[] {
  let forms = [''];
  for (const letter of key) {
    const ways = written[letter] ?? [letter];
    forms = forms.flatMap((form) => ways.map((way) => form + way));
  }
  return forms;
}

let known: Map<string, string[]> | undefined;

/** Letters beyond ASCII by each letter of their key. The basic plane is read once: for each letter it would take seconds. */
function lettersByKey(): Map<string, string[]> {
  if (known) return known;
  known = new Map();
  for (let code = 0x80; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    for (const key of new Set(foldWord(letter))) known.set(key, [...(known.get(key) ?? []), letter]);
  }
  return known;
}

/** A letter as capitals have it: as it is where it has no capital of its own. */
function capitalOf(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length > letter.length ? letter : capital;
}

function isCommonSpelling(letter: string, key: string): boolean {
  return writtenForms(key).some((form) => form === letter || capitalOf(form) === letter);
}

/**
 * The characters that can make a text's spelling of `keyLetters` differ from every written form, case apart: rare
 * letters that fold to them, and marks that compose to such letters.
 */
export function oddLetters(keyLetters: ReadonlySet<string>): Set<string> {
  // The nukta, which keys go without, may stand behind any letter.
  const odd = new Set<string>(['\u093c']);
  for (const letter of [...keyLetters].flatMap((keyLetter) => lettersByKey().get(keyLetter) ?? [])) {
    if (!isCommonSpelling(letter, foldWord(letter))) odd.add(letter);
    for (const mark of letter.normalize('NFD').slice(1)) odd.add(mark);
  }
  const all = [...keyLetters].join('');
  if (/\p{Script=Cyrillic}/u.test(all)) odd.add('\u0300').add('\u0301');
  // The lead surrogate of the compatibility ideographs beyond the basic plane.
  if (/\p{Script=Han}/u.test(all)) odd.add('\ud87e');
  return odd;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The body of a character class of single UTF-16 code units; empty for none. */
export function classBody(letters: Iterable<string>): string {
  const codes = [...new Set([...letters].map((letter) => letter.charCodeAt(0)))].sort((a, b) => a - b);
  let source = '';
  for (let index = 0; index < codes.length; index++) {
    const first = codes[index] ?? 0;
    let last = first;
    while (codes[index + 1] === last + 1) {
      last++;
      index++;
    }
    source += escaped(first);
    if (last > first) source += `-${escaped(last)}`;
  }
  return source;
}
