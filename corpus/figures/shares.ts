import { readNumberWords } from './number-words.ts';
import { type Amount, match } from './one-amount.ts';

const PARTS = 'hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
/** Beginnings of the parts' names: the first one halves, the next one gives a third, and so on. */
const DIVISORS = ['hal', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A share with what it is a share of: "two-thirds of", "half the". */
const OF_WHOLE = new RegExp(
  String.raw`(?:(an?|one|two|three|four|five|six|seven|eight|nine)[\s-](${PARTS})|half)\b(?=\s+(?:of|the|its|his|her|their|our|all)\b|-|\s+majority|\s*[,.;])`,
  'iuy',
);
const WHOLE_FOLLOWS = /^\s+(?:of|the|its|his|her|their|our|all)\b/iu;
const OF_FOLLOWS = /^\s+of\b/iu;
/** Before "half" these make a stretch of time or a place of it: "the second half of", "the eastern half of". */
const ONE_OF_TWO =
  /\b(?:\w+(?:st|nd|rd|th)|first|second|third|other|latter|better|last|this|that|each|either|and|a|\w+ern)[\s-]+$/iu;

/** A share of what was named before: "cut by a third", "only half were open". */
const ALONE = new RegExp(
  String.raw`(?:(an?|one)\s(${PARTS})|half)(?![\p{L}-])(?=\s+(?:has|have|had|is|are|was|were|will|would|since|in|over|last|this|from|compared|between|after|during|on|as|and|but)\b|\s*[,.;:)”"’]|$)`,
  'iuy',
);
/** What a share alone asks for before it; elsewhere "a quarter" is three months and "a third" a third one. */
const MEASURES = /(?:^|[\s(“"])(?:by|only|nearly|almost|about|roughly|around|than)\s+$/iu;

/** "Two-thirds of", "half the", "by a third": a share of a whole; null when none begins at `start`. */
export function readShare(text: string, start: number): Amount | null {
  const before = text.slice(Math.max(0, start - 20), start);
  const alone = MEASURES.test(before) ? match(ALONE, text, start) : null;
  const found = match(OF_WHOLE, text, start) ?? alone;
  if (!found) return null;
  const [words, count, part] = found;
  const end = start + words.length;
  const after = text.slice(end, end + 12);
  const share = (value: number): Amount => ({ start, end, value, kind: 'share', heavy: true });
  if (!count || !part) {
    const half = alone || (WHOLE_FOLLOWS.test(after) && !ONE_OF_TWO.test(before));
    return half ? share(1 / 2) : null;
  }
  const divisor = DIVISORS.findIndex((name) => part.toLowerCase().startsWith(name)) + 2;
  if (!/^an?$/iu.test(count)) return share((readNumberWords(count, 0)?.value ?? 1) / divisor);
  // "a third party", "a quarter, …" are no shares: the indefinite article asks for "of".
  return alone || OF_FOLLOWS.test(after) ? share(1 / divisor) : null;
}
