/** A text made comparable, and the way back to it. */
export interface Folded {
  text: string;
  /** For each code unit of `text`, where the source character that it came from begins … */
  starts: number[];
  /** … and where it ends, its diacritics included. */
  ends: number[];
}

/** Letters that Unicode does not take apart, as people without them on the keyboard type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const GROUPING = /(?<=\d)[,.'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;

/** What characters outside ASCII become: few different ones are met, again and again. */
const known = new Map<string, string>();

/**
 * Lower case, no diacritics, ASCII digits, no separators of thousands: "Şuşa" → "susa", "120,000" → "120000",
 * "٢٠٢٣" → "2023".
 */
export function foldedText(source: string): string {
  let text = '';
  for (const char of source.replace(GROUPING, '')) text += foldedChar(char);
  return text;
}

/** The same with the way back from each letter. Offsets are UTF-16 code units. */
export function fold(source: string): Folded {
  const dropped = new Set([...source.matchAll(GROUPING)].map((match) => match.index));
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const char of source) {
    const out = dropped.has(position) ? '' : foldedChar(char);
    const end = position + char.length;
    // A mark of its own belongs to the letter before it.
    if (out === '' && !dropped.has(position) && ends.length > 0) ends[ends.length - 1] = end;
    text += out;
    for (let i = 0; i < out.length; i++) {
      starts.push(position);
      ends.push(end);
    }
    position = end;
  }
  return { text, starts, ends };
}

/** The words of a folded text, letters and digits only. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function foldedChar(char: string): string {
  if (char < '\u0080') return char.toLowerCase();
  const before = known.get(char);
  if (before !== undefined) return before;
  let text = '';
  for (const plain of char.normalize('NFKD').toLowerCase().normalize('NFKD'))
    if (!/\p{M}/u.test(plain)) text += PLAIN[plain] ?? asciiDigit(plain);
  known.set(char, text);
  return text;
}

/** Arabic-Indic and extended Arabic-Indic digits; compatibility forms are ASCII already. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const digit = code >= 0x6f0 ? code - 0x6f0 : code - 0x660;
  return digit >= 0 && digit <= 9 ? String(digit) : char;
}
