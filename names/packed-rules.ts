import { listIn, packList } from './packed-lists.ts';
import type { FalseFriend } from './types.ts';

/** The phrases beside which a form means another thing, as the words' keys parted by spaces. */
export interface PackedRule {
  before: string[];
  after: string[];
  /** In words. */
  distance: number;
}

/** A rule as one string: its distance, then the phrases before, after, and on either side, each list behind a `;`. */
const LIST = ';';

/** `keyOf` gives a phrase's words as keys. */
export function packRule(rule: FalseFriend, keyOf: (phrase: string) => string): string {
  const lists = [rule.before, rule.after, rule.near].map((phrases) => packList((phrases ?? []).map(keyOf)));
  return rule.distance + LIST + lists.join(LIST);
}

/** The rule again; one without phrases of ''. */
export function ruleIn(packed: string): PackedRule {
  const [distance, before = '', after = '', near = ''] = packed.split(LIST);
  const beside = listIn(near);
  return {
    before: [...listIn(before), ...beside],
    after: [...listIn(after), ...beside],
    distance: Number(distance),
  };
}
