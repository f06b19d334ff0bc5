import type { Stretch } from '../reading.ts';
import { mentionAt, type Passage, quotationAt, utteranceAt } from './passages.ts';
import { speechVerb } from './verbs.ts';
import { WHEN_HERE } from './when.ts';
import { BETWEEN, DETERMINERS, LISTENERS, OCCASIONS, PREPOSITIONS, SUBORDINATORS } from './word-lists.ts';
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

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|am|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|went|came|took|left|made|began|broke|fell|rose|lost|won|held|gave|saw|met|fled|sent|found|knew|wants?|needs?|remains?|plans?|hopes?|seeks?|lies|aims?|intends?|continues?|expects?|supports?|lives?|stands?|\p{L}+['’](?:ll|ve|re|d)|(?!need|seed|speed|indeed|hundred)\p{Ll}{2,}ed)$/iu;

/** Whether the tokens hold a finite verb, as far as their forms tell. */
export function holdsClause(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => i > 0 && FINITE.test(t.text) && !DETERMINERS.has(tokens[i - 1]?.lower ?? ''));
}

/**
 * Whether a clause begins right here and no noun phrase: "claimed its troops had left" but not "claimed victory over
 * troops trapped there". A participle in -ed says nothing, and a preposition before the verb makes it doubtful.
 */
export function beginsClause(tokens: readonly Token[]): boolean {
  const first = tokens.slice(0, 12);
  const verb = first.findIndex((t, i) => i > 0 && FINITE.test(t.text) && !/\p{Ll}ed$/u.test(t.text));
  const past = first.findIndex(
    (t, i) =>
      i > 0 &&
      /\p{Ll}ed$/u.test(t.text) &&
      (i === 1 || /^(?:it|he|she|they)$/u.test(tokens[i - 1]?.lower ?? '')),
  );
  const at = verb < 0 ? past : past < 0 ? verb : Math.min(verb, past);
  return (
    at > 0 &&
    first
      .slice(0, at)
      .every((t) => !/^(?:after|before|over|with|during|against|who|which|that)$/u.test(t.lower))
  );
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

export function opensQuotation(passage: Passage, token: Token): boolean {
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
function whenEnd(passage: Passage, i: number): number {
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

const CUT_AFTER_COMMA = new Set(
  'while but although though whereas after as when since before following amid despite who which whose where because according though hours days weeks months years minutes'.split(
    ' ',
  ),
);
const CONTRAST = /^(?:but|while|although|though|whereas)$/u;
/** A contrast about the speakers themselves, which they say too; "but he did not" is the article's. */
const STILL_SPEAKING =
  /^but\s+(?:that\s+)?(?:they|he|she|we|his|her|their)\b(?!\s+(?:did|declined|gave|refused|failed|later|has\s+not|had\s+not)\b)/iu;
const TIME_AFTER =
  /^(?:(?:a|an|one|two|three|four|five|six|seven|several|just|some|few|barely|less|more|than|about|\d+)\s+)+(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before|since|later|earlier)\b/iu;
const GLOSS =
  /^an?\s+(?:\p{Ll}+\s+)?(?:claim|statement|charge|accusation|allegation|report|view|move|step|sign|reference|figure|number|demand|position|remark|comment)\b/iu;

/**
 * Where the content that begins at token `from` ends: at the sentence's end, or before what is no longer said (a
 * contrast, a circumstance after a comma, a gloss, another verb of speech). A final mark stays outside.
 */
export function contentEnd(passage: Passage, from: number, hard: number = passage.tokens.length): number {
  const { tokens, text } = passage;
  let depth = 0;
  let i = from;
  for (; i < hard; i++) {
    const token = tokens[i];
    if (!token) break;
    if (quotationAt(passage, token.start)) continue;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (depth > 0 || i === from) continue;
    if (token.text === ';') break;
    const next = tokens[i + 1];
    if (token.text === ',' && next) {
      const after = text.slice(next.start, passage.end);
      const relative = /^(?:who|which|whose|where)$/u.test(next.lower);
      // "the deal between them, which nobody read, is dead": the verb is still to come.
      const parenthesis = relative && tokens.slice(i + 1, hard).some((t) => t.text === ',');
      const clauseGoesOn = holdsClause(tokens.slice(from, i)) || (i - from > 3 && !parenthesis);
      const verb = speechVerb(next.lower);
      if (verb?.form === 'ing' || TIME_AFTER.test(after) || GLOSS.test(after)) break;
      if (i - from > 1 && CONTRAST.test(next.lower) && !(next.lower === 'but' && STILL_SPEAKING.test(after)))
        break;
      if (clauseGoesOn && next.lower === 'but' && STILL_SPEAKING.test(after)) continue;
      if (clauseGoesOn && CUT_AFTER_COMMA.has(next.lower) && !isLead(tokens, from, i)) break;
      const joined = next.lower === 'and' || next.lower === 'but' ? tokens[i + 2] : undefined;
      if (joined && (coordinates(passage, i + 2) || speaksNext(passage, i + 2))) break;
      if (FINITE_AFTER_ASIDE.test(next.lower) && !tokens.slice(from, i).some((t) => t.text === ',')) break;
      if (attributes(passage, i + 1)) break;
    }
    if ((token.lower === 'and' || token.lower === 'but') && coordinates(passage, i + 1)) break;
    if (
      (token.lower === 'while' || token.lower === 'before' || token.lower === 'despite') &&
      speechVerb(next?.lower ?? '')?.form === 'ing'
    )
      break;
  }
  return lastOf(passage, from, i);
}

/** A comma that only closes a leading adverbial ("that, after the talks, …") ends nothing. */
function isLead(tokens: readonly Token[], from: number, i: number): boolean {
  return PREPOSITIONS.has(tokens[from]?.lower ?? '') && !holdsClause(tokens.slice(from, i));
}

/** Whether a finite verb of speech without a subject of its own stands at `i`: "and denied …". */
export function coordinates(passage: Passage, i: number): boolean {
  const skip = BETWEEN.has(passage.tokens[i]?.lower ?? '') ? i + 1 : i;
  const verb = speechVerb(passage.tokens[skip]?.lower ?? '');
  if (!verb) return false;
  const next = passage.tokens[skip + 1];
  return (
    verb.form === 'past' &&
    (next === undefined || next.lower !== 'by') &&
    (verb.takes !== 'that' || next?.lower === 'that')
  );
}

/** "…, and he noted that": another subject with a verb of speech right behind it. */
function speaksNext(passage: Passage, i: number): boolean {
  return passage.tokens.slice(i, i + 5).some((t, k) => {
    const verb = speechVerb(t.lower);
    const after = passage.tokens[i + k + 1]?.lower;
    return (
      k > 0 &&
      verb?.form === 'past' &&
      (verb.takes === 'clause' || verb.takes === 'listener') &&
      after !== 'by'
    );
  });
}

/** A verb right after a comma goes back to the subject before the aside. */
const FINITE_AFTER_ASIDE = /^(?:is|are|was|were|has|have|had|will|would|said)$/u;

/** "…, the agency reported": a subject with a verb of speech, and nothing said after it. */
function attributes(passage: Passage, i: number): boolean {
  for (let k = i; k < Math.min(passage.tokens.length, i + 14); k++) {
    const token = passage.tokens[k];
    if (!token || /^[,;:]$/u.test(token.text)) return false;
    const verb = speechVerb(token.lower);
    if (k === i || verb?.form !== 'past' || (verb.takes !== 'clause' && verb.takes !== 'listener')) continue;
    return readAfterVerb(passage, k + 1, verb.takes === 'listener').kind === 'none';
  }
  return false;
}

/** The end of the last token before `to` that belongs to the words: a final mark is left out, a closing quotation mark kept. */
function lastOf(passage: Passage, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const token = passage.tokens[i];
    if (!token) continue;
    if (token.word || /^[)%]$/u.test(token.text) || quotationAt(passage, token.start)) return token.end;
  }
  return passage.tokens[from]?.end ?? passage.end;
}

/** A stretch from one token to an offset. */
export function stretchFrom(passage: Passage, from: number, end: number): Stretch {
  return { start: passage.tokens[from]?.start ?? end, end };
}
