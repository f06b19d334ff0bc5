import type { Stretch } from '../reading.ts';
import { readAfterVerb } from './after-verb.ts';
import type { Attribution } from './attributions.ts';
import { clauseSubject } from './clause-subject.ts';
import { contentEnd } from './content-end.ts';
import { forward, fromVerb } from './forward-content.ts';
import { mentionAt, type Passage } from './passages.ts';
import type { SpeechVerb } from './verbs.ts';
import type { Token } from './words.ts';

/** "…, accusing Y of …", "…, saying that …": the subject is shared with the clause before. */
export function participle(passage: Passage, i: number, verb: SpeechVerb): Attribution | null {
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

export function asStretch(tokens: readonly Token[]): Stretch | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
