import { SCALES } from './number-words.ts';
import { type Amount, LETTERS, match, readOne, times } from './one-amount.ts';
import { readShare } from './shares.ts';

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
  const share = readShare(text, start);
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
