import { readNumberWords } from './number-words.ts';
import { type Amount, match } from './one-amount.ts';

const PARTS = 'hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const DIVISORS = ['hal', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const FRACTION = new RegExp(
  String.raw`(?:(an?|one|two|three|four|five|six|seven|eight|nine)[\s-](${PARTS})|half)\b(?=\s+(?:of|the|its|his|her|their|our|all)\b|-|\s+majority|\s*[,.;])`,
  'iuy',
);

const BARE_FRACTION = new RegExp(
  String.raw`(?:(an?|one)\s(${PARTS})|half)(?![\p{L}-])(?=\s+(?:has|have|had|is|are|was|were|will|would|since|in|over|last|this|from|compared|between|after|during|on|as|and|but)\b|\s*[,.;:)”"’]|$)`,
  'iuy',
);

/** "cut by a third", "only half were open": a share of what was named before. */
function bareFraction(text: string, start: number): RegExpExecArray | null {
  const measured = /(?:^|[\s(“"])(?:by|only|nearly|almost|about|roughly|around|than)\s+$/iu;
  return measured.test(text.slice(Math.max(0, start - 12), start)) ? match(BARE_FRACTION, text, start) : null;
}

/** "Two-thirds of", "half the", "by a third": a share of a whole; null when none begins at `start`. */
export function readShare(text: string, start: number): Amount | null {
  const found = match(FRACTION, text, start) ?? bareFraction(text, start);
  if (!found) return null;
  const [words, top, part] = found;
  const end = start + words.length;
  if ((!top || !part) && bareFraction(text, start))
    return { start, end, value: 0.5, kind: 'share', heavy: true };
  if (!top || !part) {
    if (
      /(?:\b(?:\w+(?:st|nd|rd|th)|first|second|third|other|latter|better|last|this|that|each|either|and|a|\w+ern)[\s-]+)$/iu.test(
        text.slice(Math.max(0, start - 20), start),
      )
    )
      return null;
    return /^\s+(?:of|the|its|his|her|their|our|all)\b/iu.test(text.slice(end, end + 12))
      ? { start, end, value: 0.5, kind: 'share', heavy: true }
      : null;
  }
  const divisor = DIVISORS.findIndex((name) => part.toLowerCase().startsWith(name)) + 2;
  const one = /^an?$/iu.test(top);
  // "a third party", "a quarter, …" are no shares: the indefinite article asks for "of".
  if (one && !/^\s+of\b/iu.test(text.slice(end, end + 5)) && !bareFraction(text, start)) return null;
  const count = one ? 1 : (readNumberWords(top, 0)?.value ?? 1);
  return { start, end, value: count / divisor, kind: 'share', heavy: true };
}
