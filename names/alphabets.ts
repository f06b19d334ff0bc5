/**
 * Letters that stand for each other, for packing: written with the letters of one alphabet, names of all languages
 * share stretches that a compressor finds, and each letter is one byte. Letters sound roughly alike where that was
 * easy; nothing but the size depends on it.
 */
const LATIN = 'abcdefghijklmnopqrstuvwxyzQRSTUVWXYZ#$%<=>@[]&';

/** At each place the letter that stands for the Latin one there; a space for none. The first and last are unchanged. */
const LETTERS = [
  '                          ıéáəßóüöşğíçýąőăäţěń',
  'αβ δεφγηι κλμνοπ ρστυ ωχ ζθξψ',
  'абцдефгхијклмнопқрстувўщызәғжіїөүчшьэюяйєъґҹһҝё',
  'աբցդեֆգհիյկլմնոպքրստուվխըզթժծձղճչջռփօևէշւ',
  'აბცდეფგჰიჯკლმნოპქრსტუვ ხყზთჟღშჩძწჭ',
  'אבסדהפגחיזכלמנעפקרשתוו צטץםןףך',
  'اب دةفغهیجکلمن پقرستوو خيزحشضطظعصچژگآأإئؤءثذ',
  'अबचदेफगहिजकलमनोपकरसतुव ौयजाख्ंीघछटठडढणथधभशषइएआूै़ँउऐओऔअई',
  '',
];
/** How many there are, what is in none included. */
export const ALPHABETS = LETTERS.length;
const FIRST_BEYOND_LATIN = '\u0370';

/** Which alphabet a character is of: 0 for Latin, the last for what is in none. */
export function alphabetOf(character: string): number {
  if (character < FIRST_BEYOND_LATIN) return 0;
  const found = LETTERS.findIndex((letters) => letters.includes(character));
  return found < 0 ? ALPHABETS - 1 : found;
}

interface Swap {
  letters: RegExp;
  others: Map<string, string>;
}

const swaps: (Swap | undefined)[] = [];

function swapOf(alphabet: number): Swap {
  const known = swaps[alphabet];
  if (known) return known;
  const others = new Map<string, string>();
  [...(LETTERS[alphabet] ?? '')].forEach((letter, index) => {
    const latin = LATIN[index];
    if (latin === undefined || letter === ' ' || others.has(letter)) return;
    others.set(letter, latin).set(latin, letter);
  });
  const escaped = [...others.keys()].join('').replace(/[\]^\\-]/g, '\\$&');
  const swap = { letters: new RegExp(escaped ? `[${escaped}]` : '(?!)', 'g'), others };
  swaps[alphabet] = swap;
  return swap;
}

/** Writes the alphabet's letters as Latin ones and the other way round: twice gives the text again. */
export function swapLetters(text: string, alphabet: number): string {
  const { letters, others } = swapOf(alphabet);
  return text.replace(letters, (letter) => others.get(letter) ?? letter);
}
