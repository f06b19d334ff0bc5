import type { Stretch } from '../reading.ts';
import type { Attribution } from './attributions.ts';
import { holdsClause, withoutLead } from './clause-forms.ts';
import { contentEnd } from './content-end.ts';
import { mentionAt, type Passage, quotationAt } from './passages.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './words.ts';

const AS_TOLD =
  /^(?:outlined|stated|described|reported|claimed|announced|said|put|explained|confirmed|presented)$/u;
const CLAIM =
  /^(?:claim|statement|accusation|allegation|charge|view|report|assertion|version|account|position)$/u;
const MADE =
  /^(?:made|shared|repeated|echoed|supported|confirmed|voiced|reported|denied|rejected|disputed|dismissed)$/u;
const DENIED = /^(?:denied|rejected|disputed|dismissed)$/u;

/**
 * Attributions without a verb of speech of their own: "according to X, …", "…, according to X", "as outlined by X, …",
 * "…, a claim also made by X" (the content before it, said by one more), "X: …" at the head of a title.
 */
export function readSources(passage: Passage): Attribution[] {
  const { tokens } = passage;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || quotationAt(passage, token.start)) continue;
    const according = token.lower === 'according' && next.lower === 'to';
    const asTold = token.lower === 'as' && AS_TOLD.test(next.lower) && tokens[i + 2]?.lower === 'by';
    if (according || asTold) {
      const source = accordingTo(passage, i, i + (according ? 2 : 3));
      if (source) found.push(source);
    }
    const again = claimBy(passage, i);
    if (again) found.push(again);
  }
  const title = headed(passage);
  return title ? [...found, title] : found;
}

function accordingTo(passage: Passage, at: number, from: number): Attribution | null {
  const { tokens } = passage;
  const end = phraseEnd(passage, from);
  const words = tokens.slice(from, end);
  if (words.length === 0) return null;
  const rest = { subject: { words, shared: false }, asides: [], at, fronted: false };
  const stance = words.some((t) => /^reports?$/u.test(t.lower)) ? ('reports' as const) : ('asserts' as const);
  const after = tokens[end]?.text === ',' ? end + 1 : end;
  const closes = tokens[at - 1]?.text === ',' && !tokens.slice(end).some((t) => t.word);
  const before = clauseBefore(passage, at, closes);
  if (before) return { ...rest, stance, content: before };
  if (tokens[end]?.text !== ',' || !tokens[after]) return null;
  const start = tokens[after]?.start ?? 0;
  return { ...rest, stance, content: { start, end: contentEnd(passage, after) } };
}

/**
 * The clause that a closing attribution belongs to, from the passage's beginning or the last full clause.
 * @param whole whether the attribution is all that follows: the words before it are then said, whatever their verb.
 */
function clauseBefore(passage: Passage, at: number, whole: boolean): Stretch | null {
  const { tokens } = passage;
  let end = at;
  while (end > 0 && /^[,–—(]$/u.test(tokens[end - 1]?.text ?? '')) end--;
  let start = 0;
  for (let i = end - 1; i >= 0; i--) {
    if (tokens[i]?.text === ';') {
      start = i + 1;
      break;
    }
  }
  const words = withoutLead(tokens.slice(start, end));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || !(whole || holdsClause(words))) return null;
  return { start: first.start, end: last.end };
}

/** The index after the source's noun phrase. */
function phraseEnd(passage: Passage, from: number): number {
  const { tokens } = passage;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) return i;
    if (mentionAt(passage, token) || /^['’]s$/u.test(token.text)) continue;
    if (/^[,;()–—]$/u.test(token.text) || (token.text === '.' && i === tokens.length - 1)) return i;
    if (/^(?:who|which|that|said|on|while|after|as|but)$/u.test(token.lower)) return i;
  }
  return tokens.length;
}

/** "…, a claim also made by X". */
function claimBy(passage: Passage, i: number): Attribution | null {
  const { tokens } = passage;
  if (
    tokens[i]?.text !== ',' ||
    !/^(?:an?|the)$/u.test(tokens[i + 1]?.lower ?? '') ||
    !CLAIM.test(tokens[i + 2]?.lower ?? '')
  )
    return null;
  let k = i + 3;
  while (/^(?:also|later|since|that|which|was|has|been|repeatedly)$/u.test(tokens[k]?.lower ?? '')) k++;
  const verb = tokens[k];
  if (!verb || !MADE.test(verb.lower) || tokens[k + 1]?.lower !== 'by') return null;
  const end = phraseEnd(passage, k + 2);
  const words = tokens.slice(k + 2, end);
  const last = words.at(-1);
  if (!last) return null;
  const denied = DENIED.test(verb.lower);
  return {
    // The claim before it is found by the reader; a denial is its own words.
    content: denied ? { start: verb.start, end: last.end } : { start: verb.start, end: verb.start },
    stance: denied ? 'denies' : 'asserts',
    subject: { words, shared: false },
    asides: [],
    at: i,
    fronted: false,
  };
}

/** "Ann Lee: we will not go": a name and a colon at the head of a passage. */
function headed(passage: Passage): Attribution | null {
  const colon = passage.tokens.findIndex((t) => t.text === ':');
  if (colon < 1 || colon > 4) return null;
  const words: Token[] = passage.tokens.slice(0, colon);
  const named = words[0] && mentionAt(passage, words[0]);
  const first = passage.tokens[colon + 1];
  const last = words.at(-1);
  if (
    !named ||
    named.type === 'event' ||
    !first ||
    !last ||
    named.end !== last.end ||
    subjectBefore(passage, colon) === null
  )
    return null;
  const content = passage.tokens.slice(colon + 1);
  if (!holdsClause(content) && !quotationAt(passage, first.start)) return null;
  return {
    content: { start: first.start, end: contentEnd(passage, colon + 1) },
    stance: 'asserts',
    subject: { words, shared: false },
    asides: [],
    at: 0,
    fronted: false,
  };
}
