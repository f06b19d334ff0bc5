import { readAfterVerb } from './after-verb.ts';
import { holdsClause } from './clause-forms.ts';
import { type Passage, quotationAt } from './passages.ts';
import { particleVerb, SURE_PRESENT, speechVerb } from './verbs.ts';
import { BETWEEN, PREPOSITIONS } from './word-lists.ts';
import type { Token } from './words.ts';

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
      const goesBack = FINITE_AFTER_ASIDE.test(next.lower) || coordinates(passage, i + 1);
      if (goesBack && !tokens.slice(from, i).some((t) => t.text === ',')) break;
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
  const word = passage.tokens[skip]?.lower ?? '';
  const following = passage.tokens.slice(skip + 1, skip + 5).map((t) => t.lower);
  const verb = speechVerb(word) ?? particleVerb(word, following);
  if (!verb) return false;
  const next = passage.tokens[skip + 1];
  return (
    (verb.form === 'past' || SURE_PRESENT.test(word)) &&
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
    if (!token || /^[,;:]$/u.test(token.text) || quotationAt(passage, token.start)) return false;
    const verb = speechVerb(token.lower);
    if (k === i || verb?.form !== 'past' || (verb.takes !== 'clause' && verb.takes !== 'listener')) continue;
    return readAfterVerb(passage, k + 1, verb.takes === 'listener').kind === 'none';
  }
  return false;
}

/** Whether what is said may end with a token: not with a final mark, but with a bracket, "%" or a quotation mark. */
export function mayEnd(passage: Passage, token: Token): boolean {
  return token.word || /^[)%]$/u.test(token.text) || quotationAt(passage, token.start) !== undefined;
}

/** The end of the last token before `to` that belongs to the words. */
function lastOf(passage: Passage, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const token = passage.tokens[i];
    if (token && mayEnd(passage, token)) return token.end;
  }
  return passage.tokens[from]?.end ?? passage.end;
}
