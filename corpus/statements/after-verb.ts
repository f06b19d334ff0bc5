import type { Stretch } from '../reading.ts';
import { FINITE } from './clause-forms.ts';
import { mentionAt, type Passage, quotationAt, utteranceAt } from './passages.ts';
import { WHEN_HERE } from './when.ts';
import { BETWEEN, LISTENERS, OCCASIONS, PREPOSITIONS, SUBORDINATORS } from './word-lists.ts';
import type { Token } from './words.ts';

/** What follows a verb of speech. Indexes count the passage's tokens. */
export interface AfterVerb {
  /** Where the content begins. */
  at: number;
  kind: 'that' | 'quote' | 'clause' | 'none';
  /** Between the verb and the content: the listener, the day, the occasion. */
  asides: Token[];
  listener?: Token[];
}

/**
 * Reads what stands between a verb of speech and its content: adverbs, days, occasions ("in a statement"), places,
 * parentheses, and for a verb that takes one the listener.
 */
export function readAfterVerb(passage: Passage, from: number, takesListener: boolean): AfterVerb {
  const { tokens } = passage;
  let i = from;
  let listener: Token[] | undefined;
  if (takesListener) {
    const end = listenerEnd(passage, i);
    if (end > i) listener = tokens.slice(i, end);
    i = end;
  }
  i = skipAsides(passage, i);
  const asides = tokens.slice(from, i);
  const rest = { asides, ...(listener ? { listener } : {}) };
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return { at: i, kind: 'none', ...rest };
  if (opensQuotation(passage, token)) return { at: i, kind: 'quote', ...rest };
  if (/^[,:–—]$/u.test(token.text) && next && opensQuotation(passage, next))
    return { at: i + 1, kind: 'quote', ...rest };
  if (token.lower === 'that') {
    if (next?.text === ',') return { at: i + 2, kind: 'that', ...rest };
    const quote = next && opensQuotation(passage, next) && utteranceAt(passage, next.start);
    return { at: i + 1, kind: quote ? 'quote' : 'that', ...rest };
  }
  if (token.text === ':' && next) return { at: i + 1, kind: 'clause', ...rest };
  if (!token.word || SUBORDINATORS.has(token.lower) || token.lower === 'according')
    return { at: i, kind: 'none', ...rest };
  return { at: i, kind: 'clause', ...rest };
}

function opensQuotation(passage: Passage, token: Token): boolean {
  return passage.quotations.some((q) => q.start === token.start);
}

function listenerEnd(passage: Passage, from: number): number {
  const { tokens } = passage;
  const mention = tokens[from] && mentionAt(passage, tokens[from]);
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const token = tokens[i];
    if (!token?.word) return i;
    if (token.lower === 'that' || (i > from && whenEnd(passage, i) > i)) return i;
    if (i > from && PREPOSITIONS.has(token.lower) && token.lower !== 'of') return i;
    const next = tokens[i + 1];
    const here = mentionAt(passage, token);
    if (here && token.end === here.end && !/^['’]s$/iu.test(next?.text ?? '') && !isNounAfterName(next))
      return i + 1;
    if (!here && LISTENERS.has(token.lower) && !(mention && i === from)) return i + 1;
    // A run of capitalised words: a newspaper, a person.
    if (
      !here &&
      /^\p{Lu}/u.test(token.text) &&
      next &&
      /^(?:\p{Ll}|["“‘])/u.test(next.text) &&
      !isNounAfterName(next)
    )
      return i + 1;
  }
  return from;
}

function isNounAfterName(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (/^(?:news|state|television|tv|radio|newspaper|agency|channel|magazine)$/u.test(next.lower) ||
      /^\p{Lu}/u.test(next.text))
  );
}

/** The index after a date expression that begins at `i`, or `i`. */
export function whenEnd(passage: Passage, i: number): number {
  const token = passage.tokens[i];
  if (!token) return i;
  WHEN_HERE.lastIndex = token.start;
  const found = WHEN_HERE.exec(passage.text);
  if (!found) return i;
  const end = found.index + found[0].length;
  let k = i;
  while ((passage.tokens[k]?.end ?? Number.POSITIVE_INFINITY) <= end) k++;
  return k;
}

/**
 * The days of an act of speech among the words of its object: "accused X on Monday of …", "condemned X in a speech on
 * Monday". Any other day there belongs to what was said.
 */
export function daysOfSpeech(passage: Passage, from: number, end: number): Stretch[] {
  const { tokens } = passage;
  const days: Stretch[] = [];
  let occasion = Number.NEGATIVE_INFINITY;
  for (let i = from; (tokens[i]?.end ?? end + 1) <= end; i++) {
    const after = whenEnd(passage, i);
    const joins =
      i === from ||
      (/^(?:of|for|to|that)$/u.test(tokens[after]?.lower ?? '') &&
        !PREPOSITIONS.has(tokens[i - 1]?.lower ?? ''));
    const start = tokens[i]?.start ?? 0;
    if (after > i && (joins || i - occasion < 4)) days.push({ start, end: tokens[after - 1]?.end ?? start });
    if (/^(?:in|at|during)$/u.test(tokens[i]?.lower ?? ''))
      occasion = occasionEnd(passage, i + 1) ?? occasion;
  }
  return days;
}

function skipAsides(passage: Passage, from: number): number {
  const { tokens } = passage;
  let i = from;
  for (;;) {
    const token = tokens[i];
    if (!token) return i;
    const start = i;
    i = whenEnd(passage, i);
    if (i > start) continue;
    if (token.text === '(') {
      while (i < tokens.length && tokens[i]?.text !== ')') i++;
      i++;
      continue;
    }
    if (
      (BETWEEN.has(token.lower) && token.lower !== 'both' && token.lower !== 'all') ||
      /^\p{Ll}{3,}ly$/u.test(token.text)
    ) {
      i++;
      continue;
    }
    if (
      /^(?:in|at|on|during|to|via|through|from|after|following|by|before|of|with|for)$/u.test(token.lower)
    ) {
      const end =
        occasionEnd(passage, i + 1) ??
        (/^(?:in|at|on|to|from)$/u.test(token.lower) ? placeEnd(passage, i + 1) : null);
      if (end !== null) {
        i = end;
        continue;
      }
    }
    // "said, in a statement, that" and "said, on Friday, that"
    if (token.text === ',' && tokens[i + 1]?.word && start > from - 1) {
      const inner = skipOne(passage, i + 1);
      if (inner > i + 1 && tokens[inner]?.text === ',') {
        const next = tokens[inner + 1];
        if (next && (next.lower === 'that' || opensQuotation(passage, next))) {
          i = next.lower === 'that' ? inner + 1 : inner;
          return i;
        }
      }
    }
    return i;
  }
}

function skipOne(passage: Passage, i: number): number {
  const end = whenEnd(passage, i);
  if (end > i) return end;
  return PREPOSITIONS.has(passage.tokens[i]?.lower ?? '') ? (occasionEnd(passage, i + 1) ?? i) : i;
}

/** After a preposition: the index after the noun of an occasion within a few words. */
function occasionEnd(passage: Passage, from: number): number | null {
  for (let i = from; i < from + 9; i++) {
    const token = passage.tokens[i];
    if (
      !token ||
      (!token.word && !/^['’]s$/iu.test(token.text)) ||
      token.lower === 'that' ||
      (FINITE.test(token.text) && !/ed$/u.test(token.text))
    )
      return null;
    if (quotationAt(passage, token.start)) return null;
    const following = passage.tokens[i + 1]?.lower ?? '';
    if (OCCASIONS.has(token.lower) && !OCCASIONS.has(following)) return i + 1;
  }
  return null;
}

/** After a preposition: the index after a name or a run of capitalised words. */
function placeEnd(passage: Passage, from: number): number | null {
  let i = from;
  if (passage.tokens[i]?.lower === 'the') i++;
  const start = i;
  while (passage.tokens[i] && /^\p{Lu}/u.test(passage.tokens[i]?.text ?? '') && i - start < 5) i++;
  const after = passage.tokens[i];
  if (i === start || /^['’]s$/iu.test(after?.text ?? '')) return null;
  return i;
}
