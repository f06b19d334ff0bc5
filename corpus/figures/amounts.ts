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
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
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
const LETTERS: Record<string, number> = {
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
function times(value: number, scale: number): number {
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
function readOne(text: string, start: number): Amount | null {
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

function readFraction(text: string, start: number): Amount | null {
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

const VAGUE = new RegExp(
  [
    '(?:tens|hundreds|thousands|millions|billions)(?:\\s+of\\s+(?:thousands|millions|billions))*',
    'dozens(?=\\b(?!\\s+of\\s+thousands))',
    'scores(?=\\s+of\\b)',
    'several(?:\\s+(?:dozen|hundred|thousand|million|billion))?(?!\\s+of\\b)',
    'a\\s+(?:few|couple(?:\\s+of)?)\\s+(?:dozen|hundred|thousand|million)',
    'a\\s+(?:(?:large|small|great|growing|considerable|significant)\\s+)?number\\s+of',
    'a\\s+handful\\s+of',
  ]
    .map((source) => `(?:${source})`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(')(?![\\p{L}\\d-])'),
  'iuy',
);

const JOINT = /[–—](?=[\d$€£])|-(?=[\d$€£])|\s+(to|or|and)\s+|\s[–-]\s(?=\d)/iuy;
const IN_OR_OUT_OF = /\s+(?:in|out\s+of)\s+/iuy;

/** Words of change, after which "from 5 to 10" is two numbers and not a range. */
const CHANGE =
  /\b(?:rose|rise|risen|rising|fell|fall|fallen|grew|grown|growing|went|gone|cut|up|down|raised|raising|reduced|increased?|increasing|decreased?|dropped|jumped|climbed|declined|shrank|expanded|slid|soared)\b[^.;]{0,40}$/iu;
const SCORE =
  /\b(?:won|win|wins|beat|beats|beaten|lost|lose|defeated?|drew|draw|victory|score|scored|voted?|votes?|passed|lead|led|tied)\b/iu;

/** The upper end of a range that begins with `low`, or what tells that the two numbers are no figures at all. */
function readSecond(text: string, low: Amount): Amount | 'score' | null {
  const joint = match(JOINT, text, low.end);
  if (!joint || low.value === undefined) return null;
  const word = joint[1]?.toLowerCase();
  const before = text.slice(Math.max(0, low.start - 60), low.start);
  if (word === 'and' && !/\bbetween\s+$/iu.test(before)) return null;
  if (word === 'to' && /\bfrom\s+$/iu.test(before) && CHANGE.test(before)) return null;
  const high = readOne(text, low.end + joint[0].length);
  if (!high || high.value === undefined) return null;
  if ((word === 'or' || !word || word === 'to') && SCORE.test(before) && low.kind === 'number' && !high.heavy)
    return word === 'or' ? null : 'score';
  if (low.kind !== high.kind && high.kind !== 'number' && low.kind !== 'number') return null;
  const scale = text
    .slice(low.start, high.end)
    .match(/(hundred|thousand|million|billion|trillion|crore|lakh|[\d\s](?:mn|mln|bn|bln|tn|m|k))$/iu);
  const shared = scale && low.value < 1000 && high.value / low.value >= 1000 && !low.heavy;
  const first = shared
    ? times(
        low.value,
        LETTERS[scale[0].trim().replace(/\d/u, '').toLowerCase()] ?? SCALES.get(scale[0].toLowerCase()) ?? 1,
      )
    : low.value;
  if (first >= high.value) return word ? null : 'score';
  if (word === 'or' && high.value > first * 2) return null;
  const { value: _value, currency, ...rest } = high;
  const between = word === 'and' ? (/between\s+$/iu.exec(before)?.[0].length ?? 0) : 0;
  return {
    ...rest,
    start: low.start - between,
    kind: high.kind === 'number' ? low.kind : high.kind,
    min: first,
    max: high.value,
    ...((currency ?? low.currency) ? { currency: currency ?? low.currency } : {}),
    heavy: low.heavy || high.heavy,
  };
}

const isWord = (text: string, { start, end }: Amount): boolean => /^\p{L}+$/u.test(text.slice(start, end));

/** "Three in four drivers", "that two in five pupils": a subject; "killed three in four raids" is none. */
function opensRatio(text: string, start: number): boolean {
  return /(?:^|[\n.,:;“"‘(]\s*|(?:^|\s)(?:that|and|but|nearly|almost|about|some|than|around|roughly|least)\s+)$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/**
 * Reads the number that begins at `start`: digits with separators, decimals (a decimal comma only before a scale or
 * a percent sign), scales, words, shares ("two-thirds", "one in five"), ranges and vague amounts ("hundreds of thousands").
 * Offsets are UTF-16 code units; null when no number begins there. `skip` instead of an amount: two numbers
 * that belong together and count nothing, such as a score.
 */
export function readAmount(text: string, start: number): Amount | { skip: number } | null {
  const share = readFraction(text, start);
  if (share) return share;
  const vague = match(VAGUE, text, start);
  if (vague) return { start, end: start + vague[0].length, kind: 'vague', heavy: true };
  const low = readOne(text, start);
  if (!low) return null;
  const ratio = match(IN_OR_OUT_OF, text, low.end);
  if (ratio && low.kind === 'number' && low.value !== undefined && low.value > 0) {
    const whole = readOne(text, low.end + ratio[0].length);
    // "two in 12 attacks" is no ratio: "in" asks for a one, or for a round whole.
    const fits =
      !ratio[0].trim().startsWith('in') ||
      low.value === 1 ||
      whole?.value === 10 ||
      whole?.value === 100 ||
      (opensRatio(text, start) && whole !== null && isWord(text, low) && isWord(text, whole));
    if (fits && whole?.kind === 'number' && whole.value && low.value < whole.value && whole.value <= 100) {
      return { start, end: whole.end, value: low.value / whole.value, kind: 'share', heavy: true };
    }
  }
  const second = readSecond(text, low);
  if (second === 'score') {
    const joint = match(JOINT, text, low.end);
    const high = joint ? readOne(text, low.end + joint[0].length) : null;
    return { skip: high?.end ?? low.end };
  }
  return second ?? low;
}
