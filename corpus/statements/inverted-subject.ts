import type { Stretch } from '../reading.ts';
import { FINITE_START, holdsClause } from './clause-forms.ts';
import { tail } from './fronted-content.ts';
import { type Passage, quotationAt } from './passages.ts';
import { DETERMINERS, PREPOSITIONS } from './word-lists.ts';
import type { Token } from './words.ts';

/** `"…," said Ann Lee`: the subject after the verb, where nothing else can be it. */
export function invertedSubject(
  passage: Passage,
  first: number,
  after: number,
): { words: Token[]; rest: Stretch } | null {
  const { tokens } = passage;
  const before = tokens[first - 1];
  const next = tokens[after];
  if (!before || !next?.word || tokens[after - 1]?.lower === 'told') return null;
  if (
    before.text === ',' &&
    /^(?:said|says|added)$/u.test(tokens[after - 1]?.lower ?? '') &&
    isInversion(passage, first, after)
  ) {
    const end = nameEnd(passage, after);
    return { words: named(passage, after, end), rest: tail(passage, after) };
  }
  const afterQuote =
    /^["”’']$/u.test(before.text) || (before.text === ',' && /^["”’']$/u.test(tokens[first - 2]?.text ?? ''));
  const quotation = quotationAt(
    passage,
    (before.text === ',' ? (tokens[first - 2] ?? before) : before).start,
  );
  if (!afterQuote || !quotation) return null;
  if (PREPOSITIONS.has(next.lower) || /^(?:that|and|but)$/u.test(next.lower)) return null;
  const words = named(passage, after, nameEnd(passage, after));
  return words.length > 0 ? { words, rest: tail(passage, after) } : null;
}

/** "said the coach, Ann Lee.": of an office and the name set off behind it, the name. */
function named(passage: Passage, from: number, end: number): Token[] {
  const { tokens } = passage;
  const office = tokens.slice(from, end);
  if (tokens[end]?.text !== ',' || !DETERMINERS.has(office[0]?.lower ?? '')) return office;
  let last = end + 1;
  while (/^\p{Lu}/u.test(tokens[last]?.text ?? '')) last++;
  const closed = tokens[last] === undefined || /^[,.;]$/u.test(tokens[last]?.text ?? '');
  return closed && last - end > 2 ? tokens.slice(end + 1, last) : office;
}

/** "The pumps failed, said the mayor, who …": a clause before the comma, and nothing but a name after the verb. */
function isInversion(passage: Passage, first: number, after: number): boolean {
  const { tokens } = passage;
  const next = tokens[after];
  const end = nameEnd(passage, after);
  const stop = tokens[end];
  if (
    !next ||
    !/^(?:\p{Lu}.*|the|an?|his|her|its|their|local|officials|police|witnesses|analysts)$/u.test(next.text)
  )
    return false;
  if (stop?.word && !/^(?:who|on|in)$/u.test(stop.lower)) return false;
  const name = tokens.slice(after, end);
  return (
    name.every((t) => !FINITE_START.test(t.lower)) &&
    !holdsClause(name) &&
    holdsClause(tokens.slice(0, first)) &&
    !/^(?:an?|who)$/u.test(
      tokens.slice(0, first - 1).findLast((_, i) => tokens[i - 1]?.text === ',')?.lower ?? '',
    )
  );
}

/** The index after the name or noun phrase that begins at a token. */
function nameEnd(passage: Passage, from: number): number {
  const { tokens } = passage;
  let end = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || /^(?:that|who|while|when|as|after|before|on|adding|during)$/u.test(token.lower)) break;
    const initial =
      token.text === '.' &&
      /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Prof|Rep|Sen|Gov|Capt|Maj)$/u.test(tokens[end - 1]?.text ?? '');
    if (!token.word && !initial && !/^['’]s$/u.test(token.text)) break;
  }
  return end;
}
