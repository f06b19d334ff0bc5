import type { AttachedWords } from './attached.ts';
import { listIn, packList } from './packed-lists.ts';
import { BEGINNING, Phrases, shapeOf } from './phrases.ts';
import type { Cues, FalseFriend } from './types.ts';

/** The phrases beside which a form means another thing, as the words' keys parted by spaces. */
export interface PackedRule {
  before: string[];
  after: string[];
  unless: string[];
  /** In words. */
  distance: number;
  quoted: boolean;
  meaning: RuleMeaning;
}

/** What a rule says that a form means: something else, or the name where the page's other names allow it. */
export type RuleMeaning = 'other' | 'contextual';

/** Before the name of a list of cues in an editor's rule, before the list's number in a packed one. */
export const CUES = '$';
/** A rule as one string: its distance and signs, then the phrases before, after, on either side, and against it. */
const LIST = ';';
const QUOTED = 'q';
const CONTEXTUAL = 'c';
/** Before the expression of a packed list of cues. */
const SHAPE = '\n';

/** A phrase's words as keys; `keyOf` gives those of one without sign. */
export function packPhrase(phrase: string, keyOf: (phrase: string) => string): string {
  return phrase.endsWith(BEGINNING) ? keyOf(phrase.slice(0, -1)) + BEGINNING : keyOf(phrase);
}

/** The lists of cues, each as one string: its phrases, and its expressions as one. */
export function packCues(cues: Cues, keyOf: (phrase: string) => string): string[] {
  return Object.values(cues).map((list) => {
    const shapes = list.map(shapeOf).filter((shape) => shape !== null);
    const phrases = list.filter((cue) => shapeOf(cue) === null).map((phrase) => packPhrase(phrase, keyOf));
    return [packList([...new Set(phrases)]), ...(shapes.length > 0 ? [shapes.join('|')] : [])].join(SHAPE);
  });
}

/** A list of cues again. */
export function cuesIn(packed: string, attached: AttachedWords): Phrases {
  const [phrases = '', shape] = packed.split(SHAPE);
  return new Phrases(listIn(phrases), attached, shape);
}

/** `keyOf` gives a phrase's words as keys. Throws where a rule asks for cues that are not among `cues`. */
export function packRule(rule: FalseFriend, cues: Cues, keyOf: (phrase: string) => string): string {
  const names = Object.keys(cues);
  const pack = (phrase: string) => {
    if (!phrase.startsWith(CUES)) return packPhrase(phrase, keyOf);
    const number = names.indexOf(phrase.slice(1));
    if (number < 0)
      throw new Error(`a rule asks for “${phrase}”: there are only the cues ${names.join(', ') || '(none)'}`);
    return CUES + number;
  };
  const signs = (rule.quoted ? QUOTED : '') + (rule.certainty ? CONTEXTUAL : '');
  const lists = [rule.before, rule.after, rule.near, rule.unless].map((phrases) =>
    packList([...new Set((phrases ?? []).map(pack))]),
  );
  return (rule.distance + signs + LIST + lists.join(LIST)).replace(/;+$/, '');
}

/** The rule again; one without phrases of ''. */
export function ruleIn(packed: string): PackedRule {
  const [head = '', before = '', after = '', near = '', unless = ''] = packed.split(LIST);
  const beside = listIn(near);
  return {
    before: [...listIn(before), ...beside],
    after: [...listIn(after), ...beside],
    unless: listIn(unless),
    distance: Number.parseInt(head, 10) || 0,
    quoted: head.includes(QUOTED),
    meaning: head.includes(CONTEXTUAL) ? 'contextual' : 'other',
  };
}
