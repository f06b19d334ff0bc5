/** A number found at a place: where it ends and what it comes to. */
export interface ReadNumber {
  end: number;
  value: number;
}

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

const WORD = /\p{L}+/uy;
const GAP = /[\s-]+(?:and\s+(?!a\b))?/uy;

function at(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
}

/** The state of a number word by word: `total` is closed by a scale, `group` is still open (below 1,000). */
interface Sum {
  total: number;
  group: number;
  lastScale: number;
}

/** Adds one word to the sum, or gives null when the word cannot follow. */
function add(sum: Sum, word: string, before: string | undefined): Sum | null {
  const value = small.get(word);
  if (value !== undefined) {
    const below = sum.group % 100;
    const fits =
      sum.group === 0 || below === 0 || (below >= 20 && below % 10 === 0 && value > 0 && value < 10);
    const repeats = before !== undefined && small.has(before) && !(below >= 20 && value < 10 && value > 0);
    return fits && !repeats ? { ...sum, group: sum.group + value } : null;
  }
  if (word === 'dozen') return sum.group > 0 && sum.total === 0 ? { ...sum, group: sum.group * 12 } : null;
  const scale = SCALES.get(word);
  if (scale === undefined || sum.group === 0) return null;
  if (scale === 100)
    return sum.group < 100 && before !== 'hundred' ? { ...sum, group: sum.group * 100 } : null;
  if (scale >= sum.lastScale) return null;
  return { total: sum.total + sum.group * scale, group: 0, lastScale: scale };
}

/**
 * Reads an English number written in words ("twenty-five", "two hundred and six", "a dozen", "half a million") that
 * begins at `start`. Takes and gives UTF-16 code units; null when no number begins there.
 */
export function readNumberWords(text: string, start: number): ReadNumber | null {
  const half = /half\s+an?\s+(dozen|hundred|thousand|million|billion|trillion)\b/iuy;
  half.lastIndex = start;
  const halved = half.exec(text);
  if (halved?.[1]) {
    const word = halved[1].toLowerCase();
    return { end: start + halved[0].length, value: (word === 'dozen' ? 12 : (SCALES.get(word) ?? 0)) / 2 };
  }
  let sum: Sum = { total: 0, group: 0, lastScale: Number.POSITIVE_INFINITY };
  let from = start;
  let end = -1;
  let before: string | undefined;
  for (;;) {
    const raw = at(WORD, text, from);
    if (!raw) break;
    const word = raw.toLowerCase();
    if (end < 0 && (word === 'a' || word === 'an')) {
      const next = /\s+(?:dozen|hundred|thousand|million|billion|trillion)\b/iuy;
      if (at(next, text, from + raw.length) === undefined) return null;
      sum = { ...sum, group: 1 };
    } else {
      const added = add(sum, word, before);
      if (!added) break;
      sum = added;
      end = from + raw.length;
      before = word;
    }
    from += raw.length;
    const gap = at(GAP, text, from);
    if (gap === undefined) break;
    if (gap.includes('and') && !SCALES.has(word)) break;
    from += gap.length;
  }
  return end < 0 ? null : { end, value: sum.total + sum.group };
}
