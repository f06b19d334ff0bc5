import { FINITE_START } from './clause-forms.ts';
import { mentionAt, type Passage, utteranceAt } from './passages.ts';
import { isInitial } from './subject.ts';
import { speechVerb } from './verbs.ts';
import { BETWEEN, PREPOSITIONS } from './word-lists.ts';
import type { Token } from './words.ts';

const BORDER = /^(?:after|before|while|when|as|because|since|although|though|where|that|but|if|until)$/u;

/**
 * The subject of the clause that a place stands in: the words between the clause's border and its first verb.
 * Used for participles ("…, accusing") and for verbs that share a subject ("and pledged").
 */
export function clauseSubject(passage: Passage, before: number): Token[] {
  const { tokens } = passage;
  let start = before;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token) break;
    if (BORDER.test(token.lower) && !mentionAt(passage, token)) break;
    if (token.text === ';' || (/^["”’]$/u.test(token.text) && utteranceAt(passage, token.start))) break;
    start--;
  }
  return leadingSubject(passage, start, before);
}

/** The words from `from` to the first verb, a leading adverbial ("On Friday, …") left out. */
export function leadingSubject(passage: Passage, from: number, to: number = passage.tokens.length): Token[] {
  const { tokens } = passage;
  let start = from;
  while (start < to && tokens[start]?.word === false) start++;
  const first = tokens[start];
  if (
    first &&
    (PREPOSITIONS.has(first.lower) ||
      BORDER.test(first.lower) ||
      (/ly$|^(?:however|meanwhile|earlier|later|still|but|and)$/u.test(first.lower) &&
        tokens[start + 1]?.text === ','))
  ) {
    const comma = tokens.findIndex((t, i) => i > start && i < to && t.text === ',');
    if (comma < 0) return [];
    return leadingSubject(passage, comma + 1, to);
  }
  let end = start;
  for (; end < to; end++) {
    const token = tokens[end];
    if (!token) break;
    if (mentionAt(passage, token)) continue;
    const initial = token.text === '.' && isInitial(tokens[end - 1]);
    if (!token.word && !initial && !/^['’]s$/iu.test(token.text)) break;
    if (FINITE_START.test(token.lower) || speechVerb(token.lower)?.form === 'past') break;
    if (
      end > start &&
      (BETWEEN.has(token.lower) || /^\p{Ll}{2,}ed$/u.test(token.text) || /^who|which$/u.test(token.lower))
    )
      break;
  }
  return tokens.slice(start, end);
}
