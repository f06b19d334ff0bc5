import type { DateBasis, Qualifier, Stance } from '../../../corpus/model.ts';

/** What a careful reader finds in one article, in the order of the text; written from reading it, not from the corpus. */
export interface Expected {
  /** A stretch that occurs once and holds the expression, the expression, its EDTF value, how it is known. */
  dates: [stretch: string, quote: string, edtf: string | null, basis: DateBasis][];
  /** A stretch that occurs once and holds the figure alone; null as claimant is the article's own voice. */
  figures: [
    stretch: string,
    value: number | null,
    qualifier: Qualifier,
    unit: string,
    claimant: string | null,
  ][];
  /** What is said; the speaker's entity, or the article's words for one that is none, or null for the article itself. */
  statements: [quote: string, speaker: string | { words: string } | null, stance: Stance][];
}
