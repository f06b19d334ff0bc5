import { ALPHABETS, alphabetOf, swapLetters } from './alphabets.ts';

/** Says how many code units a text shares with the one before it: A = 0 … P = 15. Packed texts hold no such letter. */
const SHARED_NONE = 65;
const MOST_SHARED = 15;
/** A list in a text, which is never shared in part. */
const OPEN = '{';
const item = /[A-P](?:[^A-P{]+|\{[^}]*\})*/g;
/** A text, and those behind it that share eight code units or more with the one before. */
const stretch = /[A-H][^A-H]*/g;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length] && a[length] !== OPEN) length++;
  return length;
}

/** Texts as one string; sorted ones take least. The first needs no letter. */
export function packTexts(texts: readonly string[]): string {
  let packed = '';
  let previous = '';
  for (const text of texts) {
    const shared = sharedLength(previous, text);
    packed += String.fromCharCode(SHARED_NONE + shared) + text.slice(shared);
    previous = text;
  }
  return packed.slice(1);
}

/** The texts again; none of ''. */
export function textsIn(packed: string): string[] {
  return packed === '' ? [] : partsOf(packed, item);
}

/**
 * A list of texts as shorter ones, packed as it is: each of one text, or of several that begin with the same eight code
 * units at least.
 */
export function stretchesIn(packed: string): string[] {
  return partsOf(packed, stretch);
}

function partsOf(packed: string, part: RegExp): string[] {
  let text = '';
  const parts = (String.fromCharCode(SHARED_NONE) + packed).match(part) ?? [];
  return parts.map((part) => {
    text = text.slice(0, part.charCodeAt(0) - SHARED_NONE) + part.slice(1);
    return text;
  });
}

const ALPHABETS_APART = '~';

/** Folded words, or phrases of such words parted by spaces, as one string in Latin letters, by alphabet (`alphabets.ts`). */
export function packList(phrases: readonly string[]): string {
  return Array.from({ length: ALPHABETS }, (_, alphabet) =>
    packTexts(
      phrases
        .filter((phrase) => alphabetOf(phrase.charAt(0)) === alphabet)
        .map((phrase) => swapLetters(phrase, alphabet))
        .sort(),
    ),
  )
    .join(ALPHABETS_APART)
    .replace(/~+$/, '');
}

/** The list again. */
export function listIn(packed: string): string[] {
  return packed.split(ALPHABETS_APART).flatMap((texts, alphabet) => textsIn(swapLetters(texts, alphabet)));
}
