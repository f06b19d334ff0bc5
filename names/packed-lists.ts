import { alphabetOf, swapLetters } from './alphabets.ts';

/** Words are parted by `|`; a capital says which alphabet the following ones are of. */
const OR = '|';
const ALPHABET_0 = 65;
const MOST_ALPHABETS = 16;

/** Folded words, or phrases of such words parted by spaces, as one string in Latin letters (`alphabets.ts`). */
export function packList(phrases: readonly string[]): string {
  let written = 0;
  const sorted = [...phrases].sort(
    (a, b) => alphabetOf(a.charAt(0)) - alphabetOf(b.charAt(0)) || (a < b ? -1 : 1),
  );
  return sorted
    .map((phrase) => {
      const alphabet = alphabetOf(phrase.charAt(0));
      const sign = alphabet === written ? '' : String.fromCharCode(ALPHABET_0 + alphabet);
      written = alphabet;
      return sign + swapLetters(phrase, alphabet);
    })
    .join(OR);
}

/** The list again, sorted. */
export function listIn(packed: string): string[] {
  if (packed === '') return [];
  let alphabet = 0;
  return packed.split(OR).map((phrase) => {
    const sign = phrase.charCodeAt(0) - ALPHABET_0;
    const isSign = sign >= 0 && sign < MOST_ALPHABETS;
    if (isSign) alphabet = sign;
    return swapLetters(isSign ? phrase.slice(1) : phrase, alphabet);
  });
}
