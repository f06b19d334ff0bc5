import type { ArticleMention, FoundDate, Stretch } from '../reading.ts';
import { STOP } from './counted.ts';
import type { Amount } from './one-amount.ts';

/** Nouns whose number is a name: "Article 5", "Flight 370", "page 12". */
const LABEL =
  /(?:^|[^\p{L}])(?:articles?|sections?|chapters?|paragraphs?|clauses?|parts?|pages?|figures?|tables?|appendix|annex|volume|issue|episode|season|series|number|numbers|nos?\.|№|rooms?|gates?|platforms?|channels?|flights?|highways?|routes?|roads?|motorways?|resolutions?|decrees?|orders?|laws?|acts?|bills?|rules?|points?|items?|questions?|phases?|stages?|levels?|steps?|categor(?:y|ies)|class|types?|versions?|models?|units?|blocks?|buildings?|apartments?|schools?|hospitals?|schedule|brigade|battalion|regiment|division|squadron|group of|top|day|week|year|grade|group|zone|sector|district|version|tel\.?|phone|fax|hotline|age|aged|World War|Boeing|Airbus|Covid|Formula|Interstate|Psalm|Apollo|Area|Catch|Agenda|Vision)\s*$/iu;
/** "aged three and six". */
const AGES = /\bage[ds]?\s+(?:[\p{L}\p{N}-]+,\s+)*[\p{L}\p{N}-]+,?\s+(?:and|or|to)\s+$/iu;
const TIME_OF_DAY = /^(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|o['’]clock|(?:GMT|UTC|CET|EST|EDT|BST|MSK)\b)/iu;
const SINGLED =
  /^\s*(?:\p{L}+\s+after\s+another\b|of\b|another\b|day\b|thing\b|by\s+one\b|hand\b|side\b|way\b|more\b|or\s+(?:another|the\s+other)\b|such\b|people\b)/iu;

/** What stands around a number, for the tests below. Offsets are UTF-16 code units. */
export interface Around {
  text: string;
  sentence: Stretch;
  mentions: readonly ArticleMention[];
  dates: readonly FoundDate[];
}

/** "-5 degrees", "minus 12": a sign that no figure here can carry, and without which it would say something else. */
const BELOW_ZERO = /(?:^|[\s(])(?:[-−–]|minus\s+)$/iu;

/** Whether the number is cut out of something longer: a word, a code, a phone number, a clock time, an ordinal. */
export function isFragment(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (BELOW_ZERO.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (/[\p{L}\p{N}_@#№/\\&=+]$/u.test(before) || /[\p{L}\p{N}][-–.,:'’]$/u.test(before)) return true;
  // A hyphen or a dash that opens no range is left to the range reader; here it only ends a code or a date.
  if (/^(?:[\p{L}\p{N}_@=^]|['’]\p{L}|[/:]\p{N}|\.\p{N}|-\p{N}|[–—]\p{N}\p{N}{0,2}(?!\p{N}))/u.test(after))
    return true;
  return false;
}

/** Whether the number names or orders something instead of counting it. `measured`: a known unit follows. */
export function isLabel(amount: Amount, around: Around, measured: boolean): boolean {
  const { text, sentence } = around;
  if (amount.kind === 'vague' || amount.kind === 'share') return false;
  const before = text.slice(Math.max(sentence.start, amount.start - 30), amount.start);
  const after = text.slice(amount.end, Math.min(sentence.end, amount.end + 16));
  if (amount.kind !== 'number') return false;
  if (TIME_OF_DAY.test(after) || AGES.test(before)) return true;
  const word = text.slice(amount.start, amount.end);
  if (/^one$/iu.test(word) && SINGLED.test(after)) return true;
  if (/^\p{L}/u.test(word)) {
    // "the Group of Seven", "Six Nations": a capital in the middle of a sentence makes a name.
    const opens = before.trim() === '' || /[:“"‘'(–—-]\s*$/u.test(before) || isHeadline(text, sentence);
    return /^\p{Lu}/u.test(word) && !opens;
  }
  if (measured && !/\b(?:aged?|flight|article)\s*$/iu.test(before)) return false;
  if (LABEL.test(before)) return true;
  return (
    !amount.heavy &&
    afterName(before) &&
    !/\b(?:in|at|near|on|from|of|to|across|around)\s+(?:\p{Lu}[\p{L}-]+\s+)+$/u.test(before)
  );
}

/** "Apollo 11": a capitalised word, with nothing but a space between; "Around 900" only opens a sentence. */
function afterName(before: string): boolean {
  if (/[^.!?“"]\s\p{Lu}[\p{L}\p{N}-]*\.?\s$/u.test(` ${before}`)) return true;
  const opening = /^(\p{Lu}\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase();
  return opening !== undefined && !STOP.has(opening) && !OPENERS.test(opening);
}
const OPENERS =
  /^(?:some|almost|nearly|roughly|approximately|circa|exactly|precisely|only|just|all|another)$/u;

/** Every longer word begins with a capital. */
function isHeadline(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((w) => /^\p{Lu}/u.test(w));
}

/** A year without a date reader's word for it: four digits, no separator, and no known noun after them. */
export function isYear(amount: Amount, text: string, measured: boolean): boolean {
  const word = text.slice(amount.start, amount.end);
  if (/^(?:1[5-9]|20)\d{2}[–-](?:(?:1[5-9]|20)\d{2}|\d{2})$/u.test(word)) return true;
  return !measured && /^(?:1[5-9]|20)\d{2}$/u.test(word);
}

/** Whether the number lies in a date or a name; a duration inside one still counts. */
export function isInsideDateOrName(amount: Stretch, around: Around, duration: boolean): boolean {
  if (duration) return false;
  const inside = (s: Stretch) => s.start <= amount.start && amount.end <= s.end;
  const shared = (s: Stretch) => s.start < amount.end && amount.start < s.end;
  return around.mentions.some(inside) || around.dates.some((d) => d.basis !== 'duration' && shared(d));
}

const ANAPHOR =
  /^\s+(?:\p{Ll}+\s+)?(?:sides?|parties|countries|nations|states|neighbou?rs|rivals|leaders|presidents|ministers|men|women|groups|peoples|camps|governments|powers|armies|capitals|foes|enemies|others|former)\b/u;

/** "the two sides": the two that everybody knows, which is a name for them and no count. */
export function isAnaphor(amount: Amount, text: string): boolean {
  return (
    amount.value === 2 &&
    /\b(?:the|these|those|their|both|between)\s+$/iu.test(
      text.slice(Math.max(0, amount.start - 9), amount.start),
    ) &&
    ANAPHOR.test(text.slice(amount.end, amount.end + 40))
  );
}
