import type { ArticleMention, Stretch } from '../reading.ts';
import { FINITE_START } from './clause-forms.ts';
import { mentionAt, type Passage } from './passages.ts';
import type { Titles } from './titles.ts';
import { BETWEEN, DETERMINERS, PEOPLE_NOUNS, PREPOSITIONS, ROLE_NOUNS, VOICE_NOUNS } from './word-lists.ts';
import type { Token } from './words.ts';

/** Who says something. `text` is there where the words are more or other than an entity's name. */
export interface Speaker {
  entity: string | null;
  text?: string;
  /** What a later "he", "they" or "it" can stand for. */
  kind: 'person' | 'body' | 'many' | 'unknown';
}

/** The entity that a mention lets speak. Events never speak. */
export function voiceOf(mention: ArticleMention): string | null {
  return mention.type === 'event' ? null : (mention.voice ?? mention.entity);
}

const kindOf = (mention: ArticleMention): Speaker['kind'] =>
  mention.type === 'person' ? 'person' : mention.type === 'group' ? 'many' : 'body';

/**
 * Resolves the noun phrase of a subject to its speaker: the entity whose name heads it, titles before it left out
 * ("Foreign Minister Ann Lee" → Ann Lee); a body that speaks for an entity named beside it ("the government of X",
 * "X's officials"), with its words kept; else no entity and the words alone.
 * @returns null where the words cannot be a speaker's.
 */
export function resolveSpeaker(passage: Passage, phrase: readonly Token[], titles: Titles): Speaker | null {
  const tokens = trimmed(phrase);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 24) return null;
  const words = (s: readonly Token[]): string => passage.text.slice(s[0]?.start ?? 0, s.at(-1)?.end ?? 0);

  const named = mentionAt(passage, last);
  const before = named && tokens.filter((t) => t.end <= named.start).at(-1);
  const cut = tokens.findIndex((t, i) => i > 0 && PREPOSITIONS.has(t.lower) && !mentionAt(passage, t));
  const core = cut < 0 ? tokens : tokens.slice(0, cut);
  const tail = cut < 0 ? [] : tokens.slice(cut);
  const head = core.at(-1);
  if (!head) return null;

  // A title may hold a preposition ("Minister of Defence Ann Lee"): a person's name at the end, right after a
  // capitalised word that is no preposition, is then the head all the same.
  if (
    named?.type === 'person' &&
    tail.length > 0 &&
    before &&
    isTitleBefore(before) &&
    !isRoleOfAnother(core, tail)
  ) {
    return { entity: voiceOf(named), kind: 'person' };
  }
  const mention = mentionAt(passage, head);
  if (mention) {
    const entity = voiceOf(mention);
    if (entity === null) return null;
    if (mention.type !== 'person' && core.some((t) => t.lower === 'and'))
      return { entity: null, text: words(core), kind: 'many' };
    const place = ofWhom(tail);
    return place && mention.type === 'group' && named && named !== mention
      ? { entity, text: words(tokens), kind: kindOf(mention) }
      : { entity, kind: kindOf(mention) };
  }
  if (!isNounPhrase(core)) return null;
  const noun = head.lower;
  const full = ofWhom(tail) ? words(tokens) : words(core);
  const kind: Speaker['kind'] = ROLE_NOUNS.has(noun)
    ? 'person'
    : /[^s]s$/u.test(noun) || noun === 'people' || noun === 'police'
      ? 'many'
      : VOICE_NOUNS.has(noun)
        ? 'body'
        : 'unknown';
  const person = titles.find(words(core));
  if (person) return { entity: person, text: full, kind: 'person' };
  return { entity: spokenFor(passage, core, tail, noun), text: full, kind };
}

/** Leaves out marks and function words at both ends. */
function trimmed(phrase: readonly Token[]): Token[] {
  // "the Food Agency (FA)": the short form explains the name.
  const bracket = phrase.at(-1)?.text === ')' ? phrase.findLastIndex((t) => t.text === '(') : -1;
  let tokens = (bracket > 0 ? phrase.slice(0, bracket) : phrase).filter(
    (t) => t.word || t.text === '&' || /^['’]s$/iu.test(t.text),
  );
  while (
    tokens.length > 0 &&
    /^(?:and|but|meanwhile|however|also|yet|so|then|separately|still|earlier|later|nevertheless|though)$/u.test(
      tokens[0]?.lower ?? '',
    )
  ) {
    tokens = tokens.slice(1);
  }
  return tokens;
}

function isTitleBefore(token: Token): boolean {
  return ROLE_NOUNS.has(token.lower) || (/^\p{Lu}/u.test(token.text) && !PREPOSITIONS.has(token.lower));
}

/** "an adviser to President Lee": the adviser speaks, not the president. */
function isRoleOfAnother(core: readonly Token[], tail: readonly Token[]): boolean {
  const head = core.at(-1);
  const starts = core[0];
  if (!head || !starts) return false;
  const link = tail[0]?.lower ?? '';
  return (
    DETERMINERS.has(starts.lower) ||
    (!/^\p{Lu}/u.test(head.text) && link !== '') ||
    !/^(?:of|for)$/u.test(link)
  );
}

function ofWhom(tail: readonly Token[]): boolean {
  return (
    tail.length > 1 &&
    tail.length < 10 &&
    /^(?:of|for|from|to|in|at|with|on)$/u.test(tail[0]?.lower ?? '') &&
    !/^(?:his|her|their|its)$/u.test(tail[1]?.lower ?? '') &&
    !/day$|^(?:a|an)$/u.test(tail[1]?.lower ?? '')
  );
}

function isNounPhrase(core: readonly Token[]): boolean {
  const first = core[0];
  const head = core.at(-1);
  if (!first || !head || core.length > 9 || !/^\p{L}/u.test(head.text)) return false;
  // "the code he", "the kinds of things people": two noun phrases side by side, or a verb among the words.
  if (core.some((t, i) => i > 0 && (DETERMINERS.has(t.lower) || FINITE_START.test(t.lower)))) return false;
  if (core.some((t) => /['’](?:re|ll|ve|d|m)$|n['’]t$/u.test(t.lower))) return false;
  if (DETERMINERS.has(head.lower) || /(?:ly|ing)$/u.test(head.lower)) return false;
  if (
    /^(?:there|here|what|which|who|this|that|he|she|it|they|we|i|you|nothing|everything|as)$/u.test(
      first.lower,
    ) ||
    (first.lower === 'one' && core.length === 1)
  )
    return false;
  return (
    /^\p{Lu}/u.test(first.text) ||
    DETERMINERS.has(first.lower) ||
    /^(?:one|two|three|four|five|several|many|some|most|local|military|government|state|opposition|officials|authorities|sources|witnesses|experts|analysts|residents|critics|activists|rescuers|police|rights|\p{Ll}+s)$/u.test(
      first.lower,
    ) ||
    VOICE_NOUNS.has(head.lower) ||
    ROLE_NOUNS.has(head.lower) ||
    isNamedByTrade(core)
  );
}

/** "farmer Tom Hill", "lead author Ann Lee": up to three plain nouns right before a name of two words or more. */
function isNamedByTrade(core: readonly Token[]): boolean {
  const name = core.findIndex((t) => /^\p{Lu}/u.test(t.text));
  return (
    name > 0 &&
    name <= 3 &&
    core.length - name >= 2 &&
    core.slice(name).every((t) => /^\p{Lu}/u.test(t.text)) &&
    core
      .slice(0, name)
      .every(
        (t) => /^\p{Ll}[\p{Ll}-]{2,}$/u.test(t.text) && !BETWEEN.has(t.lower) && !/(?:ly|ed)$/u.test(t.lower),
      )
  );
}

/** The entity that a body or an office speaks for; null where the words leave it open. */
function spokenFor(
  passage: Passage,
  core: readonly Token[],
  tail: readonly Token[],
  noun: string,
): string | null {
  if (!VOICE_NOUNS.has(noun)) return null;
  const inCore = passage.mentions.filter((m) => covers(core, m));
  const inTail = passage.mentions.filter((m) => covers(tail, m));
  const entities = new Set([...inCore, ...inTail].map(voiceOf));
  const [mention] = inCore.length > 0 ? inCore : inTail;
  if (!mention || entities.size !== 1 || mention.type === 'person' || mention.type === 'event') return null;
  if (inCore.length === 0 && !/^(?:of|in|for|from)$/u.test(tail[0]?.lower ?? '')) return null;
  // "Officials in X" are somewhere; only a name that stands for a state makes them its officials.
  if (inCore.length === 0 && /^(?:in|from)$/u.test(tail[0]?.lower ?? '') && !mention.voice) return null;
  const open = PEOPLE_NOUNS.has(noun) ? tail[0]?.lower !== 'of' : core.some((t) => DEMONYM.test(t.text));
  if (inCore.length === 0 && open) return null;
  const possessive = core.some((t) => t.start === mention.end && /^['’]s$/iu.test(t.text));
  if (PEOPLE_NOUNS.has(noun) && mention.type !== 'group' && !possessive && inCore.length > 0) return null;
  return voiceOf(mention);
}

/** "Ruritanian": with a place in the tail, the words may mean people there as well as the state. */
const DEMONYM = /^\p{Lu}\p{L}+(?:ian|ean|[a-z]an|ish|ese|i)$/u;

function covers(tokens: readonly Token[], stretch: Stretch): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first !== undefined && last !== undefined && first.start <= stretch.start && stretch.end <= last.end;
}
