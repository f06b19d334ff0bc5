import { alphabetOf, swapLetters } from './alphabets.ts';
import type { FalseFriend } from './types.ts';

/** The phrases beside which a form means another thing, as the words' keys parted by spaces. */
export interface PackedRule {
  before: string[];
  after: string[];
  /** In words. */
  distance: number;
}

/**
 * A rule as one string: its distance, then the phrases before, after, and on either side, each list behind a `;`, the
 * phrases parted by `|`, written in Latin letters (`alphabets.ts`); a capital says which alphabet the following are in.
 */
const LIST = ';';
const OR = '|';
const ALPHABET_0 = 65;
const MOST_ALPHABETS = 16;

function packList(phrases: readonly string[]): string {
  let written = 0;
  const sorted = [...phrases].sort(
    (a, b) => alphabetOf(a.charAt(0)) - alphabetOf(b.charAt(0)) || (a < b ? -1 : 1),
  );
  return sorted
    .map((phrase) => {
      const alphabet = alphabetOf(phrase.charAt(0));
      const sign = alphabet === written ? '' : String.fromCharCode(ALPHABET_0 + alphabet);
      written = alphabet;
      return sign + swapLetters(phrase, alphabet);
    })
    .join(OR);
}

function listIn(packed: string): string[] {
  if (packed === '') return [];
  let alphabet = 0;
  return packed.split(OR).map((phrase) => {
    const sign = phrase.charCodeAt(0) - ALPHABET_0;
    const isSign = sign >= 0 && sign < MOST_ALPHABETS;
    if (isSign) alphabet = sign;
    return swapLetters(isSign ? phrase.slice(1) : phrase, alphabet);
  });
}

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
