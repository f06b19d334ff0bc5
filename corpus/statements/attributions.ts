import type { Stance } from '../model.ts';
import type { Stretch } from '../reading.ts';
import { clauseSubject } from './clause-subject.ts';
import {
  type AfterVerb,
  beginsClause,
  contentEnd,
  coordinates,
  holdsClause,
  readAfterVerb,
} from './content.ts';
import { FINITE_START } from './finite.ts';
import { mentionAt, type Passage, quotationAt, utteranceAt } from './passages.ts';
import { subjectBefore } from './subject.ts';
import type { SpeechVerb } from './verbs.ts';
import { particleVerb, speechVerb } from './verbs.ts';
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
  const content = forward(passage, readAfterVerb(passage, i + 1, false), 'clause', true);
  if (!content) return null;
  return {
    content,
    stance: 'asserts',
    subject: { words: tokens.slice(from + 1, i - 1), shared: false },
    asides: [],
    at: from,
    fronted: false,
    via: subjectBefore(passage, from)?.phrase ?? [],
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
  while (
    (k > 0 && /^(?:is|are|was|were|been|has|have|had)$/u.test(passage.tokens[k - 1]?.lower ?? '')) ||
    BETWEEN.has(passage.tokens[k - 1]?.lower ?? '')
  )
    k--;
  return k;
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
  if (/^(?:says|say|tells|told|accuses?|insists?|den(?:y|ies)|argues?|admits?|adds|warns)$/u.test(word))
    return true;
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
  if (!subject && !(plural && verb.form === 'base')) return false;
  const next = passage.tokens[i + 1];
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
    return {
      ...rest,
      content: { start: tokens[after - 1]?.start ?? 0, end: contentEnd(passage, after) },
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
  if (content) return { ...rest, content: fromVerb(passage, after, follows, content), fronted: false };
  if (verb.takes === 'that' || shared || follows.kind === 'clause' || !subject) return null;
  const front = fronted(passage, subject.from);
  return front && { ...rest, content: front, asides: [...asides, tail(passage, after)], fronted: true };
}

/** "ordered a strike" is a deed; "ordered the crowd to leave" is a demand. */
function hasObject(passage: Passage, after: number): boolean {
  if (!/^(?:order|urg|advis|instruct)/u.test(passage.tokens[after - 1]?.lower ?? '')) return true;
  return passage.tokens.slice(after, after + 10).some((t) => /^(?:to|that|against)$/u.test(t.lower));
}

/** A promise or a demand "to do" something is read with its verb. */
function fromVerb(passage: Passage, after: number, follows: AfterVerb, content: Stretch): Stretch {
  const infinitive = follows.kind === 'clause' && passage.tokens[follows.at]?.lower === 'to';
  return infinitive
    ? { start: passage.tokens[after - 1]?.start ?? content.start, end: content.end }
    : content;
}

/** The content after the verb; `sure` where the verb cannot mean anything but speech. */
function forward(
  passage: Passage,
  follows: AfterVerb,
  takes: SpeechVerb['takes'],
  sure: boolean,
): Stretch | null {
  const token = passage.tokens[follows.at];
  if (!token || follows.kind === 'none') return null;
  if (follows.kind === 'quote') {
    const utterance = utteranceAt(passage, token.start);
    const end = contentEnd(passage, follows.at);
    if (utterance && end >= utterance.end) {
      const after = passage.tokens.find((t) => t.start >= utterance.end);
      if (!after?.word || /[.!?]["”’']$/u.test(passage.text.slice(utterance.start, utterance.end)))
        return { start: utterance.start, end: utterance.end };
    }
    return { start: token.start, end };
  }
  const end = contentEnd(passage, follows.at);
  if (follows.kind === 'that') return { start: token.start, end };
  if (takes === 'that' || takes === 'quote') return null;
  if (
    /^(?:nothing|so|no|yes|goodbye|hello|little|more|much|about|of|by|for|with|as)$/u.test(token.lower) &&
    !/^(?:more|no)$/u.test(token.lower)
  )
    return null;
  const words = passage.tokens.filter((t) => t.start >= token.start && t.end <= end);
  // "the losses he said were small": the clause has lost its subject. "said at the trial": no clause at all.
  if (
    FINITE_START.test(token.lower) ||
    (token.lower !== 'to' && PREPOSITIONS.has(token.lower) && !holdsClause(words))
  )
    return null;
  if (token.lower === 'to') return takes === 'clause' && !sure ? { start: token.start, end } : null;
  if (words.length < 2 && !sure) return null;
  return sure || beginsClause(words) ? { start: token.start, end } : null;
}

/** `"…," said Ann Lee`: the subject after the verb, where nothing else can be it. */
function invertedSubject(
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
    return { words: tokens.slice(after, end), rest: tail(passage, after) };
  }
  const afterQuote =
    /^["”’']$/u.test(before.text) || (before.text === ',' && /^["”’']$/u.test(tokens[first - 2]?.text ?? ''));
  const quotation = quotationAt(
    passage,
    (before.text === ',' ? (tokens[first - 2] ?? before) : before).start,
  );
  if (!afterQuote || !quotation) return null;
  if (PREPOSITIONS.has(next.lower) || /^(?:that|and|but)$/u.test(next.lower)) return null;
  const words = tokens.slice(after, nameEnd(passage, after));
  return words.length > 0 ? { words, rest: tail(passage, after) } : null;
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

/** The utterance that ends right before a token, with a comma between at most. */
function frontedQuotation(passage: Passage, at: number): Stretch | null {
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
function fronted(passage: Passage, at: number): Stretch | null {
  const quotation = frontedQuotation(passage, at);
  if (quotation) return quotation;
  const { tokens } = passage;
  let end = at;
  while (end > 0 && tokens[end - 1]?.word === false && !quotationAt(passage, tokens[end - 1]?.start ?? 0))
    end--;
  if (end === at && !quotationAt(passage, tokens[end - 1]?.start ?? 0)) return null;
  let start = 0;
  while (
    start < end &&
    (/^(?:but|and|meanwhile|however|yet)$/u.test(tokens[start]?.lower ?? '') || tokens[start]?.text === ',')
  )
    start++;
  const words = tokens.slice(start, end);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 3) return null;
  const quoted = words.some((t) => utteranceAt(passage, t.start));
  return quoted || holdsClause(words) ? { start: first.start, end: last.end } : null;
}

/** "…, accusing Y of …", "…, saying that …": the subject is shared with the clause before. */
function participle(passage: Passage, i: number, verb: SpeechVerb): Attribution | null {
  const { tokens } = passage;
  const before = tokens[i - 1];
  if (!before || (before.lower === 'as' && tokens[i]?.lower === 'saying')) return null;
  const own =
    verb.takes === 'object' && before.word && mentionAt(passage, before) === undefined
      ? withSubject(passage, i)
      : null;
  const joins =
    /^[,–—]$/u.test(before.text) ||
    /^(?:while|and|by|before|after|when)$/u.test(before.lower) ||
    /^["”’]$/u.test(before.text);
  if (!joins && !own) return null;
  const words = own ?? clauseSubject(passage, i);
  const follows = readAfterVerb(passage, i + 1, verb.takes === 'listener');
  const content =
    verb.takes === 'object'
      ? { start: tokens[i]?.start ?? 0, end: contentEnd(passage, i + 1) }
      : forward(passage, follows, verb.takes, /^(?:saying|telling)$/u.test(tokens[i]?.lower ?? ''));
  if (!content) return null;
  const aside = asStretch(follows.asides);
  return {
    content: verb.takes === 'object' ? content : fromVerb(passage, i + 1, follows, content),
    stance: verb.stance,
    subject: { words, shared: own === null },
    asides: aside ? [aside] : [],
    at: i,
    fronted: false,
  };
}

/** "despite their government denying …": the participle's own subject after a preposition. */
function withSubject(passage: Passage, i: number): Token[] | null {
  const { tokens } = passage;
  for (let k = i - 1; k > Math.max(0, i - 6); k--) {
    if (/^(?:despite|with|amid)$/u.test(tokens[k]?.lower ?? '')) return tokens.slice(k + 1, i);
    if (!tokens[k]?.word && !/^['’]s$/u.test(tokens[k]?.text ?? '')) return null;
  }
  return null;
}

function asStretch(tokens: readonly Token[]): Stretch | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What is left of the clause after a verb whose content stands before it: up to the next comma or quotation. */
function tail(passage: Passage, from: number): Stretch {
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
