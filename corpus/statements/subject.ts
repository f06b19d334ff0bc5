import { whenEnd } from './after-verb.ts';
import { holdsClause } from './clause-forms.ts';
import { type Passage, quotationAt, utteranceAt } from './passages.ts';
import {
  APPOSITION_STARTS,
  BETWEEN,
  DETERMINERS,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBORDINATORS,
} from './word-lists.ts';
import type { Token } from './words.ts';

/** The words of a subject, and where the clause begins that they stand in. */
export interface SubjectWords {
  phrase: Token[];
  /** Index of the first token of the subject with its appositions. */
  from: number;
  /** Index of the first token of the region searched: what stands before it belongs to another clause. */
  region: number;
}

const DASH = /^[–—]$|^-$/u;
const SEPARATOR = /^[,–—-]$/u;

/**
 * Finds the subject before a verb. Goes back from the verb over adverbs and asides between dashes or commas to the
 * border of the clause, and takes appositions ("Ann Lee, an adviser to the mayor, said") with the name they explain.
 * @param verb index of the verb's first token (auxiliaries included).
 * @returns null where no words stand between the border and the verb.
 */
export function subjectBefore(passage: Passage, verb: number): SubjectWords | null {
  const { tokens } = passage;
  let end = verb;
  while (end > 0 && isBetween(tokens[end - 1])) end--;
  if (/^(?:and|but|then|or)$/u.test(tokens[end - 1]?.lower ?? '')) return null;
  const region = regionStart(passage, end);
  const segments = split(tokens, region, end).map(([from, to]): [number, number] => {
    // "On Thursday the union said": the day is no part of the subject.
    const day = whenEnd(passage, from);
    return day < to ? [day, to] : [from, to];
  });
  if (segments.length === 0) return null;
  let i = segments.length - 1;
  const closed = SEPARATOR.test(tokens[end - 1]?.text ?? '');
  const start = (s: [number, number]) => tokens[s[0]];
  const isGloss = (s: [number, number]): boolean => {
    const first = start(s);
    return (
      first !== undefined &&
      (APPOSITION_STARTS.has(first.lower) ||
        /^\d{1,3}$/u.test(first.text) ||
        (ROLE_NOUNS.has(first.lower) && /^\p{Ll}/u.test(first.text)))
    );
  };
  const isAside = (s: [number, number]): boolean => {
    const first = start(s);
    return (
      first !== undefined &&
      (PREPOSITIONS.has(first.lower) ||
        /(?:ing|ly)$/u.test(first.lower) ||
        SUBORDINATORS.has(first.lower) ||
        /^(?:quoted|cited|asked|however|meanwhile|though|therefore|too)$/u.test(first.lower) ||
        // "backed by the army", "based in the port"
        (/^\p{Ll}+ed$/u.test(first.text) && PREPOSITIONS.has(tokens[s[0] + 1]?.lower ?? '')))
    );
  };
  const at = (k: number): [number, number] => segments[k] ?? [0, 0];
  if (closed) {
    // "Ann Lee, on Thursday, said", "Ann Lee, an adviser to the mayor, said", "Ann Lee – who is ill – said"
    while (i > 0 && (isGloss(at(i)) || isAside(at(i))) && !isAside(at(i - 1))) i--;
    while (i > 0 && isAside(at(i))) i--;
    if (i === segments.length - 1 && segments.length > 1 && isAside(at(i))) i--;
    // "Rep. Ann Lee, R-Northland, said", "Ann Lee, MP, said": whatever stands between a name and the verb explains it.
    if (i === segments.length - 1 && i > 0 && isFullName(passage, at(i - 1))) i--;
    // "its director, Ann Lee, said": the name explains the office, which is no part of what was said.
    else if (i > 0 && isFullName(passage, at(i)) && isOffice(tokens.slice(...at(i - 1)))) {
      return { phrase: tokens.slice(...at(i)), from: at(i - 1)[0], region };
    }
  } else if (isGloss(at(i))) {
    // "Ann Lee, an adviser to the mayor said": an apposition that nobody closed, if all before it is a bare name.
    let k = i;
    while (k > 0 && isGloss(at(k))) k--;
    if (k < i && isBareName(passage, at(k))) i = k;
  }
  const segment = segments[i];
  if (!segment) return null;
  const phrase = tokens.slice(segment[0], segment[1]);
  return phrase.length > 0 ? { phrase, from: segment[0], region } : null;
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (BETWEEN.has(token.lower) || /^\p{Ll}{3,}ly$/u.test(token.text));
}

/** The index after the last token that ends another clause. */
function regionStart(passage: Passage, end: number): number {
  const { tokens } = passage;
  for (let i = end - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (/^[;:?!]$/u.test(token.text) && !quotationAt(passage, token.start)) return i + 1;
    if (token.text === '.' && i < end - 1 && !isInitial(tokens[i - 1])) return i + 1;
    const quotation = quotationAt(passage, token.start);
    if (quotation) {
      // A few quoted words may be part of a name; an utterance, or a fragment closed with a comma, may not.
      const closedByComma =
        tokens[i + 1]?.text === ',' ||
        /[,.]["”’']$/u.test(passage.text.slice(quotation.start, quotation.end));
      if (
        utteranceAt(passage, token.start) &&
        !isNamePart(passage, quotation) &&
        (closedByComma || token.end === quotation.end)
      )
        return i + 1;
      if (closedByComma && !isNamePart(passage, quotation))
        return i + 1 + (tokens[i + 1]?.text === ',' ? 1 : 0);
      continue;
    }
    if (token.text === '(' || token.text === ')') continue;
    const relative = token.lower === 'who' || token.lower === 'which' || token.lower === 'whose';
    if (!relative && SUBORDINATORS.has(token.lower) && !isNominal(tokens, i)) return i + 1;
    if (token.lower === 'and' && endsClause(passage, i, end)) return i + 1;
  }
  return 0;
}

/** "Republic of Ruritania"-like: two words or more, all weighty ones with a capital, no mark at the end. */
function isNamePart(passage: Passage, quotation: { inner: { start: number; end: number } }): boolean {
  const words = passage.text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u);
  return (
    words.length < 7 &&
    words.every((w) => /^\p{Lu}/u.test(w) || PREPOSITIONS.has(w) || DETERMINERS.has(w)) &&
    !/[,.!?]$/u.test(words.at(-1) ?? '')
  );
}

export function isInitial(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Prof|Rep|Sen|Gov|Capt|Maj|St|Jr|Sr|Rev|int|No)$/u.test(token.text)
  );
}

/** "as", "since", "before" and the like as prepositions inside a subject do not end the clause at once. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !PREPOSITIONS.has(token.lower)) return false;
  // "After the talks, he said": the comma that closes the adverbial lies between; segments sort it out.
  return tokens.slice(i + 1).some((t, k) => k < 12 && t.text === ',');
}

/** Whether "and" joins two clauses and not two nouns of one subject. */
function endsClause(passage: Passage, i: number, end: number): boolean {
  const { tokens } = passage;
  if (tokens[i - 1]?.text === ',') return true;
  const before = tokens.slice(0, i);
  const short =
    before.length <= 4 || before.slice(-5).some((t) => SEPARATOR.test(t.text) || SUBORDINATORS.has(t.lower));
  return !(short && end - i <= 6);
}

/** The stretches between commas and dashes, parentheses left out. */
function split(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const segments: [number, number][] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= to; i++) {
    const text = tokens[i]?.text ?? ',';
    if (text === '(') depth++;
    if (text === ')') depth--;
    const border = i === to || (depth <= 0 && (text === ',' || DASH.test(text)));
    if (!border) continue;
    if (i > start) segments.push([start, i]);
    start = i + 1;
  }
  return segments;
}

/** Two capitalised words or more, and no weekday: a name, not an adverb that opens the sentence. */
function isFullName(passage: Passage, segment: [number, number]): boolean {
  const words = passage.tokens.slice(...segment).filter((t) => t.word);
  return (
    isBareName(passage, segment) &&
    words.length > 1 &&
    words.every((t) => /^\p{Lu}/u.test(t.text) && !/day$/u.test(t.lower))
  );
}

/** "the mayor", "its chief executive". */
function isOffice(words: readonly Token[]): boolean {
  return (
    DETERMINERS.has(words[0]?.lower ?? '') && words.length > 1 && words.length < 6 && !holdsClause(words)
  );
}

/** A segment that is a person's name, with a title before it at most. */
function isBareName(passage: Passage, [from, to]: [number, number]): boolean {
  const words = passage.tokens.slice(from, to);
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= 7 &&
    !/^(?:meanwhile|separately|yesterday|\p{L}+day)$/u.test(last.lower) &&
    !BETWEEN.has(last.lower) &&
    words.every((t) => !PREPOSITIONS.has(t.lower)) &&
    /^\p{Lu}/u.test(words[0]?.text ?? '') &&
    /^\p{Lu}/u.test(last.text) &&
    !/ing$/u.test(words[0]?.lower ?? '')
  );
}
