import type { Stretch } from '../reading.ts';
import { readNumberWords, SCALES } from './number-words.ts';

/** A number as written, with what is glued to it; nothing yet of what it counts. */
export interface Amount extends Stretch {
  value?: number;
  min?: number;
  max?: number;
  kind: 'number' | 'percent' | 'money' | 'share' | 'vague';
  /** The currency's sign or code, for money. */
  currency?: string;
  /** Written with a separator, a scale or a decimal: too heavy to be a label. */
  heavy: boolean;
}

/** A pattern tried at one place only. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const CURRENCY = /(?:(?:US|AU|CA|HK|NZ|A|C)?\$|€|£|¥|₹|₽|₺|₼|₴|֏|(?:USD|EUR|GBP|RUB|CHF|INR|Rs\.?)\s?)/uy;
const DECIMAL_COMMA =
  /\d+,\d{1,2}(?=\s*(?:%|per\s?cent\b|percent\b|million\b|billion\b|trillion\b|thousand\b|mn\b|bn\b|mln\b|bln\b))/uy;
const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?![\d,]\d)|\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+)(?:\.\d+)?/uy;
const SCALE_WORD = /[\s-]?(hundred|thousand|million|billion|trillion|dozen|crore|lakh)\b/iuy;
const SCALE_LETTER = /(?:\s?(mn|mln|bn|bln|tn|trn|tln)|(k|m|b))\b/iuy;
/** What comes in millions: "3m people" is no length. */
const MANY =
  /^\s+(?:\p{Ll}+\s+)?(?:people|children|women|refugees|residents|citizens|voters|households|homes|users|customers|jobs|doses|tonnes|tons|barrels)\b/iu;
export const LETTERS: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  tln: 1e12,
};
const PERCENT = /\s?%|[\s-]per\s?cent\b(?:age\s+points?)?|\s?percentage\s+points?\b/iuy;
const AND_A_HALF = /\s+and\s+a\s+half\b|\s?½/iuy;

/** 1.1 × 1,000,000 in floating point is 1,100,000.0000000002: multiplies in decimal instead. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function digits(text: string, at: number): { end: number; value: number; heavy: boolean } | null {
  const comma = match(DECIMAL_COMMA, text, at);
  if (comma) return { end: at + comma[0].length, value: Number(comma[0].replace(',', '.')), heavy: true };
  const plain = match(DIGITS, text, at);
  if (!plain) return null;
  const written = plain[0];
  const dots = written.split('.').length - 1;
  const clean = written.replace(dots > 1 ? /[\s,.’']/gu : /[\s,’']/gu, '');
  return { end: at + written.length, value: Number(clean), heavy: /\D/u.test(written) };
}

/** One number in digits or words, with currency, scale and percent sign; null when none begins at `start`. */
export function readOne(text: string, start: number): Amount | null {
  const sign = match(CURRENCY, text, start);
  const from = start + (sign?.[0].length ?? 0);
  const read = digits(text, from);
  const words = read ? null : readNumberWords(text, from);
  let end = read?.end ?? words?.end ?? -1;
  let value = read?.value ?? words?.value ?? 0;
  if (end < 0) return null;
  let heavy = read?.heavy ?? value >= 100;
  const scaled = read ? match(SCALE_WORD, text, end) : null;
  const half = match(AND_A_HALF, text, end);
  if (half) {
    end += half[0].length;
    value += 0.5;
  }
  if (scaled?.[1]) {
    const word = scaled[1].toLowerCase();
    value = times(value, word === 'dozen' ? 12 : (SCALES.get(word) ?? 1));
    end += scaled[0].length;
    heavy = true;
  } else if (read) {
    const letter = match(SCALE_LETTER, text, end);
    const scale = letter?.[1] ?? letter?.[2];
    // A bare "5m" or "5b" is metres or a label; only money and the longer letters are surely scales.
    const many = scale === 'm' && letter && MANY.test(text.slice(end + letter[0].length, end + 40));
    if (letter && scale && (sign || letter[1] || scale === 'k' || many)) {
      value = times(value, LETTERS[scale.toLowerCase()] ?? 1);
      end += letter[0].length;
      heavy = true;
    }
  }
  const percent = match(PERCENT, text, end);
  if (percent) return { start, end: end + percent[0].length, value, kind: 'percent', heavy: true };
  if (sign) return { start, end, value, kind: 'money', currency: sign[0].trim(), heavy: true };
  return { start, end, value, kind: 'number', heavy };
}
