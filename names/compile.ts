import { foldAttached } from './attached.ts';
import { phraseKey, spellingsOf } from './form-spellings.ts';
import { gateOf } from './gate-table.ts';
import { withHeldNames } from './held-names.ts';
import { firstLetter } from './held-sign.ts';
import { type NameKeys, packForms } from './packed-forms.ts';
import { packCues, packRule } from './packed-rules.ts';
import { packTopicWords } from './topic-words.ts';
import type { Attached, Cues, FalseFriend, NameKind, NameTable, SurfaceForm, TopicRule } from './types.ts';

/** The rules that speak of each key, by their numbers. */
function rulesByKey(rules: readonly FalseFriend[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  rules.forEach(({ forms }, index) => {
    for (const key of new Set(forms.flatMap((form) => formKeys(form))))
      byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return byKey;
}

/**
 * Compiles names for the matcher. Throws when a form or a rule's phrase holds no word or has punctuation that no text
 * is read across, when `attached` is ASCII, or when a name holds a word of `noNames`; the message says which and how
 * to mend it. Of two entities that claim one key, precedence decides (`form-index.ts`); whether they may is the
 * caller's to check (`formKeys`).
 */
export function compileNames(
  forms: readonly SurfaceForm[],
  falseFriends: readonly FalseFriend[],
  topic: TopicRule,
  attached: Attached = { before: [], after: [] },
  cues: Cues = {},
  noNames: readonly string[] = [],
): NameTable {
  const all = forms.flatMap((form) =>
    spellingsOf(form.text).map((spelling, way) => ({ form, spelling, way })),
  );
  const entities = [...new Set(forms.map(({ entity }) => entity))];
  const entityIndex = new Map(entities.map((entity, index) => [entity, index]));
  const rulesFor = rulesByKey(falseFriends);
  const entityOf = (form: SurfaceForm) => entityIndex.get(form.entity) ?? 0;
  const { written, held } = withHeldNames(
    all.map(({ form, spelling: { key, letterCase } }) => ({
      key,
      letterCase,
      entity: entityOf(form),
      certain: form.certainty === 'certain',
      ruled: rulesFor.has(key),
    })),
  );
  const names = new Map<string, NameKeys & { keys: string[] }>();
  all.forEach(({ form, spelling, way }, index) => {
    const { key, letterCase } = written[index] ?? spelling;
    const kind: NameKind = [
      entityOf(form),
      form.certainty === 'certain' ? 1 : 0,
      form.weight,
      ...(rulesFor.get(spelling.key) ?? []),
    ];
    const words = key.split(' ').length;
    const sign = [kind, letterCase, form.language, form.name ?? form.text, way, words, firstLetter(key)].join(
      '\n',
    );
    const known = names.get(sign);
    if (known) known.keys.push(key);
    else names.set(sign, { keys: [key], letterCase, kind });
  });
  const certain = all.filter(({ form }) => form.certainty === 'certain');
  return {
    // In this order, words that names and rules share stand near enough for a compressor to find them again.
    cues: packCues(cues, phraseKey),
    falseFriends: falseFriends.map((rule) => packRule(rule, cues, phraseKey)),
    topicWords: packTopicWords(topic, phraseKey),
    ...packForms([...names.values()]),
    gate: gateOf(
      certain.map(({ spelling }) => spelling),
      noNames,
    ),
    entities,
    held,
    attached: foldAttached(attached),
    topic: { ...topic, nearby: topic.nearby && { share: topic.nearby.share } },
  };
}

/** The keys under which a text's spellings are found: two forms that share one are one name to the matcher. */
export function formKeys(text: string): string[] {
  return [...new Set(spellingsOf(text).map(({ key }) => key))];
}
