import type { Stance } from '../model.ts';
import type { Stretch } from '../reading.ts';
import { type AfterVerb, daysOfSpeech, readAfterVerb } from './after-verb.ts';
import { FINITE_START } from './clause-forms.ts';
import { clauseSubject } from './clause-subject.ts';
import { contentEnd } from './content-end.ts';
import { countedObject, forward, fromVerb } from './forward-content.ts';
import { fronted, frontedQuotation, tail } from './fronted-content.ts';
import { invertedSubject } from './inverted-subject.ts';
import { asStretch, participle } from './participle.ts';
import { mentionAt, type Passage, quotationAt } from './passages.ts';
import { subjectBefore } from './subject.ts';
import { particleVerb, type SpeechVerb, SURE_PRESENT, speechVerb } from './verbs.ts';
import { BETWEEN, DETERMINERS, NOT_SAID, PREPOSITIONS } from './word-lists.ts';
import type { Token } from './words.ts';

/** Words that say who says what, before anybody knows who the words mean. Indexes count the passage's tokens. */
export interface Attribution {
  content: Stretch;
  stance: Stance;
  /** The subject's words; a shared subject is the one of the last attribution, or else these words. */
  subject: { words: Token[]; shared: boolean };
  /** The words beside the subject and the content: day, occasion, listener. */
  asides: Stretch[];
  listener?: Token[];
  /** Where the attribution stands, for the order of reading. */
  at: number;
  /** The content stands before the subject. */
  fronted: boolean;
  /** A speaker's words that somebody else relays ("the agency cited Ann Lee as saying"). */
  via?: Token[];
}

/** Every attribution by a verb of speech in a passage, in the order of the text. */
export function readAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    const token = passage.tokens[i];
    if (!token || quotationAt(passage, token.start) || mentionAt(passage, token)) continue;
    // What is said inside what somebody says is his telling of it: only fronted contents are read again.
    if (found.some((a) => !a.fronted && a.content.start < token.start && token.end <= a.content.end))
      continue;
    const next = passage.tokens.slice(i + 1, i + 5).map((t) => t.lower);
    const verb = speechVerb(token.lower) ?? particleVerb(token.lower, next);
    if (!verb) continue;
    const attribution = quotedAs(passage, i) ?? cited(passage, i) ?? byVerb(passage, i, verb);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** "was quoted as saying", "were cited as saying". */
function quotedAs(passage: Passage, i: number): Attribution | null {
  const { tokens } = passage;
  if (tokens[i]?.lower !== 'saying' || tokens[i - 1]?.lower !== 'as') return null;
  const verb = tokens[i - 2];
  if (!verb || !/^(?:quoted|cited|reported)$/u.test(verb.lower)) return null;
  let first = i - 2;
  while (
    first > 0 &&
    /^(?:is|was|were|are|been|being|has|have|had|also|later)$/u.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return first === i - 2
    ? null
    : finite(passage, first, i + 1, { stance: 'asserts', takes: 'clause', form: 'past' });
}

/** "The agency cited Ann Lee as saying …", "quoting Ann Lee as saying …". */
function cited(passage: Passage, i: number): Attribution | null {
  const { tokens } = passage;
  if (tokens[i]?.lower !== 'saying' || tokens[i - 1]?.lower !== 'as') return null;
  let from = -1;
  for (let k = i - 2; k >= Math.max(0, i - 16) && from < 0; k--) {
    if (/^(?:quoted?|cited?|quotes|cites|quoting|citing)$/u.test(tokens[k]?.lower ?? '')) from = k;
  }
  if (from < 0) return null;
  const relayer = subjectBefore(passage, from);
  const ahead = forward(passage, readAfterVerb(passage, i + 1, false), 'clause', true);
  // "“…,” the agency quoted him as saying."
  const content = ahead ?? (relayer ? frontedQuotation(passage, relayer.from) : null);
  if (!content) return null;
  return {
    content,
    stance: 'asserts',
    subject: { words: tokens.slice(from + 1, i - 1), shared: false },
    asides: [],
    at: from,
    fronted: ahead === null,
    via: relayer?.phrase ?? [],
  };
}

function byVerb(passage: Passage, i: number, verb: SpeechVerb): Attribution | null {
  const before = wordBefore(passage, i);
  if (verb.form === 'ing') {
    return /^(?:is|are|was|were|been)$/u.test(before?.lower ?? '')
      ? finite(passage, beforeAuxiliaries(passage, i), i + 1, verb)
      : participle(passage, i, verb);
  }
  if (before && NOT_SAID.has(before.lower)) return null;
  if (passage.tokens[i + 1]?.lower === 'by' || passage.tokens[i - 1]?.lower === 'having') return null;
  if (
    before &&
    (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /^['’]s$/u.test(before.lower))
  )
    return null;
  if (verb.form !== 'past' && !isPlainVerb(passage, i, verb, before)) return null;
  return finite(passage, i, i + 1, verb);
}

/** "is (now) claiming": the index of the first auxiliary. */
function beforeAuxiliaries(passage: Passage, i: number): number {
  let k = i;
  while (isAuxiliary(passage.tokens[k - 1])) k--;
  return k;
}

function isAuxiliary(token: Token | undefined): boolean {
  if (!token) return false;
  return BETWEEN.has(token.lower) || /^(?:is|are|was|were|been|has|have|had)$/u.test(token.lower);
}

/** The word before the verb, adverbs and the like passed over. */
function wordBefore(passage: Passage, i: number): Token | undefined {
  let k = i - 1;
  while (
    k >= 0 &&
    (BETWEEN.has(passage.tokens[k]?.lower ?? '') || /^\p{Ll}{3,}ly$/u.test(passage.tokens[k]?.text ?? ''))
  )
    k--;
  return passage.tokens[k];
}

/** "claims", "fear" and "report" are nouns as well: a verb needs a name, a pronoun or a plural right before it. */
function isPlainVerb(passage: Passage, i: number, verb: SpeechVerb, before: Token | undefined): boolean {
  const word = passage.tokens[i]?.lower ?? '';
  if (SURE_PRESENT.test(word)) return true;
  if (!before || before.text === ',' || /^["”’]$/u.test(before.text)) return false;
  const mention = mentionAt(passage, before);
  const subject = mention !== undefined && before.end === mention.end;
  const pronoun = /^(?:he|she|it)$/u.test(before.lower)
    ? 'present'
    : /^(?:they|we|i)$/u.test(before.lower)
      ? 'base'
      : null;
  if (pronoun) return pronoun === verb.form;
  const plural = /[^s]s$/u.test(before.lower);
  const next = passage.tokens[i + 1];
  // "The Food Board estimates that 40 …", but not "the Board estimates that were published".
  const clause = next?.lower === 'that' && !FINITE_START.test(passage.tokens[i + 2]?.lower ?? '');
  if (clause && verb.form === 'present' && /^\p{Lu}/u.test(before.text)) return true;
  if (!subject && !(plural && verb.form === 'base')) return false;
  return (
    next?.lower === 'that' ||
    verb.takes === 'object' ||
    (next !== undefined && quotationAt(passage, next.start) !== undefined) ||
    verb.form === 'base'
  );
}

function finite(passage: Passage, first: number, after: number, verb: SpeechVerb): Attribution | null {
  const { tokens } = passage;
  const inverted = invertedSubject(passage, first, after);
  if (inverted) {
    const content = fronted(passage, first);
    return (
      content && {
        content,
        stance: verb.stance,
        subject: { words: inverted.words, shared: false },
        asides: [inverted.rest],
        at: first,
        fronted: true,
      }
    );
  }
  const subject = subjectBefore(passage, first);
  const shared = subject === null;
  if (shared && !/^(?:and|but|then)$/u.test(wordBefore(passage, first)?.lower ?? '')) return null;
  const words = subject?.phrase ?? clauseSubject(passage, first);
  const follows = readAfterVerb(passage, after, verb.takes === 'listener');
  const between: Stretch[] = subject
    ? [{ start: tokens[subject.region]?.start ?? passage.start, end: tokens[first]?.start ?? passage.start }]
    : [];
  const aside = asStretch(follows.asides);
  const asides = aside ? [...between, aside] : between;
  const rest = {
    stance: verb.stance,
    subject: { words, shared },
    asides,
    ...(follows.listener ? { listener: follows.listener } : {}),
    at: first,
  };
  if (verb.takes === 'object') {
    const next = tokens[after];
    if (!next?.word && !(next && quotationAt(passage, next.start))) return null;
    if (!hasObject(passage, after)) return null;
    const end = contentEnd(passage, after);
    return {
      ...rest,
      asides: [...asides, ...daysOfSpeech(passage, after, end)],
      content: { start: tokens[after - 1]?.start ?? 0, end },
      fronted: false,
    };
  }
  const quoted = subject && !shared ? frontedQuotation(passage, subject.from) : null;
  if (quoted) return { ...rest, content: quoted, asides: [...asides, tail(passage, after)], fronted: true };
  const content = forward(
    passage,
    follows,
    verb.takes,
    tokens[after - 1]?.lower === 'said' ||
      /^says?$/u.test(tokens[after - 1]?.lower ?? '') ||
      verb.takes === 'listener',
  );
  const counted = content ?? (subject && !shared ? countedObject(passage, follows, verb) : null);
  if (!content && counted) return { ...rest, content: counted, fronted: false };
  if (content) return { ...rest, content: fromVerb(passage, after, follows, content), fronted: false };
  if (shared || follows.kind === 'clause' || !subject) return null;
  if (verb.takes === 'that' && !closesSentence(passage, subject.from, follows)) return null;
  const front = fronted(passage, subject.from);
  // A day in what is said tells when it happened, not when it was said.
  const besides = asides.map(({ start, end }) => ({ start: Math.max(start, front?.end ?? start), end }));
  return front && { ...rest, content: front, asides: [...besides, tail(passage, after)], fronted: true };
}

/** "…, the authors wrote.": a comma before the subject, and nothing but a day or an occasion after the verb. */
function closesSentence({ tokens }: Passage, from: number, follows: AfterVerb): boolean {
  return tokens[from - 1]?.text === ',' && tokens.slice(follows.at).every((t) => !t.word);
}

/** "ordered a strike" is a deed; "ordered the crowd to leave" is a demand. */
function hasObject(passage: Passage, after: number): boolean {
  if (!/^(?:order|urg|advis|instruct)/u.test(passage.tokens[after - 1]?.lower ?? '')) return true;
  return passage.tokens.slice(after, after + 10).some((t) => /^(?:to|that|against)$/u.test(t.lower));
}
