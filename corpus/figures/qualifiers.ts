import type { Qualifier } from '../model.ts';

/** Longest first within each row; every phrase must stand directly before the number. */
const BEFORE: [Exclude<Qualifier, 'exact' | 'range' | 'vague'>, string][] = [
  ['at-least', 'at (?:the very )?least|no(?:t)? (?:fewer|less) than|a minimum of'],
  ['at-most', 'no(?:t)? more than|as many as|as much as|up to|at (?:the )?most|a maximum of'],
  [
    'more-than',
    '(?:slightly |far |many |much |well )?more than|in excess of|upwards of|(?:well |just |slightly )?(?:over|above)|exceed(?:ing|ed|s)?|greater than|north of|>',
  ],
  ['less-than', '(?:slightly |far )?(?:fewer|less) than|(?:well |just |slightly )?(?:under|below)|<'],
  [
    'approximately',
    'an estimated|(?:the )?estimated|approximately|approx\\.?|roughly|around|about|some|circa|nearly|almost|close to|near|~|≈|c\\.',
  ],
];
const EXACT_WORD = /(?:^|[\s(“"‘])(exactly|precisely)\s+$/iu;
const patterns = BEFORE.map(
  ([qualifier, words]) => [qualifier, new RegExp(`(?:^|[^\\p{L}\\p{N}-])((?:${words})\\s*)$`, 'iu')] as const,
);
const AFTER: ['at-least' | 'at-most' | 'approximately', RegExp][] = [
  ['at-least', /^(?:\+|-plus\b|\s+or\s+more\b|\s+and\s+(?:more|counting)\b)/iu],
  ['at-most', /^\s+or\s+(?:fewer|less)\b/iu],
  ['approximately', /^\s+or\s+so\b/iu],
];

/** Words after which "about", "around", "over" and "under" are prepositions of their own. */
const TALK =
  /\b(?:talk|talks|talked|talking|speak|spoke|speaking|said|says|think|know|knows|knew|worr(?:y|ied)|concern(?:s|ed)?|question(?:s|ed)?|asked|ask|information|reports?|details?|statements?|complaints?|complained|news|story|stories|doubts?|wrote|told|debate|dispute|row|negotiations?|discussions?)\s+(?:about|over|around)\s+$/iu;
const PLACING =
  /\b(?:sit|sat|sitting|seated|gathered?|gathering|walk(?:ed|ing)?|centred|centered|based|revolves?|built)\s+around\s+$/iu;
const PREPOSITION = /^(?:over|above|under|below|near|close to|around|about)$/iu;
const SPENT =
  /\b(?:for|lasted|lasting|last|took|take|taken|spent|spend|well|just|after|of|than|by|is|was|are|were|held)\s+over\s+$/iu;

/** What is said of a number beside its value, and the widest stretch of words that says it. */
export interface Qualified {
  qualifier: Exclude<Qualifier, 'range' | 'vague'>;
  start: number;
  end: number;
}

/** What the reader of qualifiers must know of the number itself. */
export interface QualifiedNumber {
  start: number;
  end: number;
  value: number;
  /** In a unit of time: "over two days" is more often a period than a bound. */
  time: boolean;
  /** In a known unit: "under two agreements" bounds nothing. */
  measured: boolean;
}

/**
 * Reads the qualifier that stands directly before a number ("at least", "up to") or directly after it ("or so", "+").
 * A qualifier governs the one number it touches: in "more than 800 guns and six vehicles" the six are exact.
 * "Nearly" and "almost" are read as `approximately`: they say that the number is not quite reached, but not by how
 * much, and readers take them as a rounding. Where an approximation and a bound meet ("at least around 50"), the
 * bound is kept. Offsets are UTF-16 code units; `from` is where the sentence begins.
 */
export function readQualifier(text: string, number: QualifiedNumber, from: number): Qualified {
  let { start, end } = number;
  let qualifier: Qualified['qualifier'] = 'exact';
  const note = (found: Qualified['qualifier']) => {
    if (qualifier === 'exact' || qualifier === 'approximately') qualifier = found;
  };
  for (let again = true; again; ) {
    again = false;
    const before = text.slice(Math.max(from, start - 60), start);
    for (const [found, pattern] of patterns) {
      const words = pattern.exec(before)?.[1];
      if (words === undefined || /\p{L}$/u.test(words)) continue;
      if (isPreposition(words.trim(), before, number)) continue;
      note(found);
      start -= words.length;
      again = true;
      break;
    }
  }
  if (start === number.start) {
    const exact = EXACT_WORD.exec(text.slice(Math.max(from, start - 20), start));
    if (exact?.[1]) start = text.lastIndexOf(exact[1], start - 1);
  }
  for (const [found, pattern] of AFTER) {
    const words = pattern.exec(text.slice(end, end + 20))?.[0];
    if (words === undefined) continue;
    note(found);
    end += words.length;
    break;
  }
  return { qualifier, start, end };
}

function isPreposition(words: string, before: string, number: QualifiedNumber): boolean {
  if (!PREPOSITION.test(words)) return false;
  if (TALK.test(before) || PLACING.test(before)) return true;
  const small = number.value < 10 && !number.measured;
  if (/^over$/iu.test(words)) return small || (number.time && !SPENT.test(before));
  if (/^(?:around|about)$/iu.test(words)) return false;
  return small;
}
