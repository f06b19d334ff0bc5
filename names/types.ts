/** How sure a surface form is: a contextual one counts only on a page that is about the topic. */
export type Certainty = 'certain' | 'contextual';

/** A name at a place. Offsets are UTF-16 code units into the text given, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** Entity id. */
  entity: string;
  certainty: Certainty;
}

/** One surface form as an editor wrote it. */
export interface SurfaceForm {
  entity: string;
  text: string;
  /** BCP 47. */
  language: string;
  certainty: Certainty;
  /** How much a mention of it says that the page is about the topic; 0 for contextual forms. */
  weight: number;
}

/** A place where a form means something else: not a mention when one of the words stands near. */
export interface FalseFriend {
  /** The forms concerned, as written in the names. */
  forms: string[];
  before?: string[];
  after?: string[];
  /** Anywhere within `distance` words on either side. */
  near?: string[];
  /** In words; 1 = adjacent. */
  distance: number;
  reason: string;
}

export interface Matcher {
  /** A cheap gate, never wrong when it says no. Takes text of any length. */
  mayMatch(text: string): boolean;
  /** Every mention, leftmost-longest, not overlapping, in order, contextual ones included. */
  find(text: string): Mention[];
}
