import type { Stretch } from '../reading.ts';
import { holdsClause, withoutLead } from './clause-forms.ts';
import { coordinates, mayEnd } from './content-end.ts';
import { type Passage, quotationAt, utteranceAt } from './passages.ts';

/** The utterance that ends right before a token, with a comma between at most. */
export function frontedQuotation(passage: Passage, at: number): Stretch | null {
  const { tokens } = passage;
  let k = at - 1;
  while (tokens[k]?.text === ',') k--;
  const token = tokens[k];
  const quotation = token && utteranceAt(passage, token.start);
  if (!quotation || quotation.end !== token.end) return null;
  const sentenceBefore = tokens.slice(0, k).findLast((t) => t.start < quotation.start);
  // A few words before the quotation in the same clause make it a part of a longer content.
  return sentenceBefore &&
    /^[\p{L},]/u.test(sentenceBefore.text) &&
    sentenceBefore.text !== ',' &&
    !coordinates(passage, k)
    ? null
    : { start: quotation.start, end: quotation.end };
}

/** The clause or quotation before the subject that a verb without content of its own belongs to. */
export function fronted(passage: Passage, at: number): Stretch | null {
  const quotation = frontedQuotation(passage, at);
  if (quotation) return quotation;
  const { tokens } = passage;
  const end = tokens.slice(0, at).findLastIndex((token) => mayEnd(passage, token)) + 1;
  if (end === at && !quotationAt(passage, tokens[end - 1]?.start ?? 0)) return null;
  const words = withoutLead(tokens.slice(0, end));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 3) return null;
  const quoted = words.some((t) => utteranceAt(passage, t.start));
  return quoted || holdsClause(words) ? { start: first.start, end: last.end } : null;
}

/** What is left of the clause after a verb whose content stands before it: up to the next comma or quotation. */
export function tail(passage: Passage, from: number): Stretch {
  const start = passage.tokens[from]?.start ?? passage.end;
  let end = passage.end;
  for (let i = from; i < passage.tokens.length; i++) {
    const token = passage.tokens[i];
    if (!token || /^[,;–—]$/u.test(token.text) || quotationAt(passage, token.start)) {
      end = token?.start ?? end;
      break;
    }
  }
  return { start, end };
}
