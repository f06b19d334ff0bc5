import { fold } from './fold.ts';

/** A text and what the query matched in it: [start, end) in UTF-16 code units, in order, not overlapping. */
export interface Marked {
  text: string;
  marks: readonly (readonly [number, number])[];
}

type Range = [number, number];

/** The text with every place marked where one of the folded words stands. */
export function markedText(text: string, words: readonly string[]): Marked {
  const folded = fold(text);
  const marks = merged(words.flatMap((word) => occurrences(folded.text, word))).map(
    ([from, to]): Range => [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0],
  );
  return { text, marks };
}

/**
 * Where a word of the text begins with the token; anywhere in the text when no word does. Digits are a whole number
 * where there is one ("20 Sept 2023"), else the beginning of one.
 */
function occurrences(text: string, token: string): Range[] {
  const all: Range[] = [];
  for (let i = text.indexOf(token); i >= 0; i = text.indexOf(token, i + token.length))
    all.push([i, i + token.length]);
  const atStart = all.filter(([i]) => i === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(i - 1)));
  if (!/^\d+$/.test(token)) return atStart.length > 0 ? atStart : all;
  const whole = atStart.filter(([, end]) => !/\p{N}/u.test(text.charAt(end)));
  return whole.length > 0 ? whole : atStart;
}

function merged(ranges: Range[]): Range[] {
  const out: Range[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
