import type { Stretch } from '../reading.ts';
import type { AfterVerb } from './after-verb.ts';
import { beginsClause, FINITE_START, holdsClause } from './clause-forms.ts';
import { contentEnd } from './content-end.ts';
import { type Passage, utteranceAt } from './passages.ts';
import type { SpeechVerb } from './verbs.ts';
import { PREPOSITIONS } from './word-lists.ts';

/** A promise or a demand "to do" something is read with its verb. */
export function fromVerb(passage: Passage, after: number, follows: AfterVerb, content: Stretch): Stretch {
  const infinitive = follows.kind === 'clause' && passage.tokens[follows.at]?.lower === 'to';
  return infinitive
    ? { start: passage.tokens[after - 1]?.start ?? content.start, end: content.end }
    : content;
}

/** After "reported" these begin no object that was told: "reported live from", "reported them to". */
const NO_OBJECT =
  /^(?:the|this|that|these|those|his|her|its|their|our|my|him|them|it|us|me|himself|herself|themselves|live|back|here|there|duty|missing|dead|killed|wounded|injured|\p{L}+ly)$/u;

/** "reported 12 new cases", "has pledged €5 million": a number with its noun says as much as a clause does. */
export function countedObject(passage: Passage, follows: AfterVerb, verb: SpeechVerb): Stretch | null {
  const first = passage.tokens[follows.at];
  if (!first || follows.kind !== 'clause' || !(verb.stance === 'reports' || verb.stance === 'promises'))
    return null;
  const number =
    /^(?:[$€£¥]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$)/u;
  const at = [first, ...passage.tokens.slice(follows.at + 1, follows.at + 3)].findIndex((t) =>
    number.test(t.lower),
  );
  const led = passage.tokens
    .slice(follows.at, follows.at + Math.max(at, 0))
    .map((t) => t.lower)
    .join(' ');
  const told =
    verb.stance === 'reports' &&
    /^\p{Ll}{4,}$|^(?:an?|no|new)$/u.test(first.text) &&
    !NO_OBJECT.test(first.lower) &&
    !PREPOSITIONS.has(first.lower) &&
    passage.tokens[follows.at + 1]?.word === true &&
    !PREPOSITIONS.has(passage.tokens[follows.at + 1]?.lower ?? '');
  return told ||
    at === 0 ||
    (at > 0 && /^(?:at least|more than|up to|about|around|some|nearly|over)$/u.test(led))
    ? { start: first.start, end: contentEnd(passage, follows.at) }
    : null;
}

/** "said about 80 people had left", "said nothing had changed": words that else end what is said. */
function opensClause({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return tokens[at]?.lower === 'about'
    ? /^[$€£¥]?\p{N}/u.test(next.text)
    : /^(?:nothing|little|much)$/u.test(tokens[at]?.lower ?? '') && FINITE_START.test(next.lower);
}

/** The content after the verb; `sure` where the verb cannot mean anything but speech. */
export function forward(
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
    !/^(?:more|no)$/u.test(token.lower) &&
    !opensClause(passage, follows.at)
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
