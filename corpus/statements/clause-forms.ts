import { DETERMINERS } from './word-lists.ts';
import type { Token } from './words.ts';

/** Verbs that show that a subject has ended. */
export const FINITE_START =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|went|came|took|left|made|began|broke|fell|rose|lost|won|held|gave|saw|met|fled|sent|found|knew|says?|said|told|tells|wants?|spoke|wrote|set|put|led|flew|drove|hit|cut|ran|got|became|kept|brought|stood|sat|lay|paid|grew|faces?|aims?|seeks?|plans?|continues?|remains?|lies|justifies|call|calls|accuse|accuses|deny|denies|fear|fears|claim|claims|insist|insists|expects?|believes?|thinks?|began)$/u;

/** Forms that only a finite verb has, as far as forms tell. */
export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|am|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|went|came|took|left|made|began|broke|fell|rose|lost|won|held|gave|saw|met|fled|sent|found|knew|grew|became|struck|shot|sank|drove|flew|brought|bought|caught|fought|sought|built|spent|sold|kept|ran|sat|spoke|stood|swept|threw|withdrew|drew|froze|swore|wants?|needs?|remains?|plans?|hopes?|seeks?|lies|aims?|intends?|continues?|expects?|supports?|lives?|stands?|\p{L}+['’](?:ll|ve|re|d)|(?!need|seed|speed|indeed|hundred)\p{Ll}{2,}ed)$/iu;

/** The tokens from the first one on that says something of its own: "But, however, the river rose" → "the river rose". */
export function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(
    (t) => t.text !== ',' && !/^(?:but|and|meanwhile|however|yet)$/u.test(t.lower),
  );
  return first < 0 ? [] : tokens.slice(first);
}

/** Whether the tokens hold a finite verb, as far as their forms tell. */
export function holdsClause(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => i > 0 && FINITE.test(t.text) && !DETERMINERS.has(tokens[i - 1]?.lower ?? ''));
}

/**
 * Whether a clause begins right here and no noun phrase: "claimed its troops had left" but not "claimed victory over
 * troops trapped there". A participle in -ed says nothing, and a preposition before the verb makes it doubtful.
 */
export function beginsClause(tokens: readonly Token[]): boolean {
  const first = tokens.slice(0, 12);
  const verb = first.findIndex((t, i) => i > 0 && FINITE.test(t.text) && !/\p{Ll}ed$/u.test(t.text));
  const past = first.findIndex(
    (t, i) =>
      i > 0 &&
      /\p{Ll}ed$/u.test(t.text) &&
      (i === 1 || /^(?:it|he|she|they)$/u.test(tokens[i - 1]?.lower ?? '')),
  );
  const at = verb < 0 ? past : past < 0 ? verb : Math.min(verb, past);
  return (
    at > 0 &&
    first
      .slice(0, at)
      .every((t) => !/^(?:after|before|over|with|during|against|who|which|that)$/u.test(t.lower)) &&
    // "confirmed the attack but gave no toll": the second verb goes back to the speaker.
    !/^(?:and|but|or)$/u.test(first[at - 1]?.lower ?? '')
  );
}
