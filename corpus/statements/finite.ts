/** Verbs that show that a subject has ended. */
export const FINITE_START =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|went|came|took|left|made|began|broke|fell|rose|lost|won|held|gave|saw|met|fled|sent|found|knew|says?|said|told|tells|wants?|spoke|wrote|set|put|led|flew|drove|hit|cut|ran|got|became|kept|brought|stood|sat|lay|paid|faces?|aims?|seeks?|plans?|continues?|remains?|lies|justifies|call|calls|accuse|accuses|deny|denies|fear|fears|claim|claims|insist|insists|expects?|began)$/u;
