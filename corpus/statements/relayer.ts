import { mentionAt, type Passage } from './passages.ts';
import { RELAYER_NOUNS, RELAYERS } from './word-lists.ts';
import type { Token } from './words.ts';

/** The news agency or broadcaster that the words name: its entity id where it is a mention, else its words. */
export function relayerIn(passage: Passage, words: readonly Token[]): string | null {
  const named = words.find((t) => /^\p{Lu}/u.test(t.text) && RELAYERS.has(t.lower));
  const noun = words.find((t) => RELAYER_NOUNS.has(t.lower));
  const key = named ?? noun;
  const first = words[0];
  const last = words.at(-1);
  if (!key || !first || !last) return null;
  const all = words.map((t) => mentionAt(passage, t)).filter((m) => m !== undefined);
  const body = all.findLast((m) => m.type === 'organisation');
  return body?.entity ?? passage.text.slice(first.start, last.end);
}
