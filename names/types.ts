/** How sure a surface form is: a contextual one counts only on a page that is about the topic. */
export type Certainty = 'certain' | 'contextual';

/** A name at a place. Offsets are UTF-16 code units into the text given, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** Entity id. */
  entity: string;
  certainty: Certainty;
  /** What the form found says about the page's topic. `find` sets it; absent counts as 0. */
  weight?: number;
  /** Whether a word of the topic stands near. `find` says so of certain mentions that weigh something. */
  nearby?: boolean;
  /** Whether it stands in a title or heading, where the caller knows: `find` does not. */
  heading?: boolean;
}

/** One surface form as an editor wrote it. */
export interface SurfaceForm {
  entity: string;
  text: string;
  /** BCP 47. */
  language: string;
  certainty: Certainty;
  /** How much a mention of its entity says that the page is about the topic. */
  weight: number;
  /** The name that a rule made this form of, and the rule; absent where the form is the name as an editor wrote it. */
  name?: string;
  rule?: string;
}

/** What texts write on to a name without a space and is no part of it, such as "and" in one language, "from" in another. */
export interface Attached {
  before: string[];
  after: string[];
}

/** How a page's topic is told from its mentions; an entity counts once, with what its weightiest mention gives. */
export interface TopicRule {
  /** The sum from which contextual names count. */
  threshold: number;
  /** How many times its weight a certain mention in a title or heading gives. */
  heading: number;
  /** What share of its weight a contextual mention gives, once there is a certain one. */
  contextual: number;
  /** Words of the topic, or with `*` their beginnings: what one gives, once, where it stands that many words from a certain name. */
  nearby?: { share: number; within: number; words: string[] } | undefined;
  /** What a page in one of these languages (BCP 47, without region) gives. */
  language?: { share: number; tags: string[] } | undefined;
}

/** What `TopicScore` asks of the rule. */
export type ScoreRule = Omit<TopicRule, 'nearby'> & { nearby?: { share: number } | undefined };

/**
 * Lists of words and phrases that rules against false friends name, such as those of a sport, by their names. In slashes
 * stands an expression for the text around a form, case and all; "¤" in it is the form.
 */
export type Cues = Record<string, string[]>;

/**
 * A place where a form means something else: no mention when one of the phrases stands near, and no word of the topic
 * as near. A phrase is some words, their last a beginning where `*` follows it, or `$` and the name of a list of cues.
 */
export interface FalseFriend {
  /** The forms concerned, as written in the names. */
  forms: string[];
  /** Phrases; the nearest of their words stands within `distance` words before the form. */
  before?: string[];
  after?: string[];
  /** Anywhere within `distance` words on either side. */
  near?: string[];
  /** Phrases that speak against the rule where they stand as near as its own, as the words of the topic do. */
  unless?: string[];
  /** Whether quotation marks right around the form say the same as a phrase at `distance`. */
  quoted?: boolean;
  /** Where given, the form is still a mention, but one that counts only on a page about the topic. */
  certainty?: 'contextual';
  /** In words; 1 = adjacent. */
  distance: number;
  reason: string;
}

export interface Matcher {
  /**
   * A cheap gate, never wrong when it says no: whether the text may hold a certain name. Takes text of any length;
   * slices of a text must overlap by as much as three words may take, so that what the gate looks for lies whole in one
   * of them. While nothing certain has put a page on the topic, no contextual name on it counts (`TopicScore.onTopic`).
   */
  mayMatch(text: string): boolean;
  /**
   * What `find` needs at its first call, in short steps; to be run to its end before, or left out: then `find` does all
   * of it at once.
   */
  prepare(): Generator<void, void>;
  /** Every mention, leftmost-longest, not overlapping, in order, contextual ones included. */
  find(text: string): Mention[];
  /** The same in short steps. */
  finding(text: string): Generator<void, Mention[]>;
}

/** A gate's expressions; an empty string stands for none. `gate-table.ts` says what each holds. */
export interface GateTable {
  /** Stems in Latin 1, which are parts of words and words in a row, whatever their case. */
  latin: Stems;
  /** Acronyms in their own case. */
  acronyms: string;
  alphabets: AlphabetStems[];
  /** The body of a character class: characters that can hide a stem, beside those that any word may hold. */
  odd: string;
  /** Words that hold a stem and are no name, parted by `|`: whole and in this case they open no gate. */
  noNames: string;
}

/**
 * Stems as expressions: those looked for alone; words that stand wherever some rows of words do; these rows. Asked after
 * the others only, because an engine takes as long to make some rows ready as for all else.
 */
export type Stems = [alone: string, telling: string, rows: string];

/** Stems with letters of one alphabet, whatever their case; the range of its letters, as in a character class. */
export type AlphabetStems = [letters: string, ...Stems];

/** What names of one entity have in common: its index, 1 when certain, weight, numbers of false-friend rules. */
export type NameKind = [entity: number, certain: number, weight: number, ...rules: number[]];

/** The same for one form, with the case of each word: see `form-case.ts`. */
export type FormGroup = [
  entity: number,
  certain: number,
  weight: number,
  letterCase: string,
  falseFriends: number[],
];

/** The names of one alphabet: see `packed-forms.ts`. */
export type PackedNames = [names: string, lists: string];

/** What the build makes of all names: JSON, small, parsed piece by piece when a name turns up. */
export interface NameTable {
  /** Of the certain names. */
  gate: GateTable;
  entities: string[];
  /** The entities whose names stand in others' as signs: see `held-names.ts`. */
  held: number[];
  /** What names have in common, one string a kind: the numbers of a `NameKind` parted by spaces. */
  kinds: string[];
  /** By alphabet: see `alphabets.ts`. */
  forms: PackedNames[];
  /** Folded, the longest first. */
  attached: Attached;
  /** One string a rule: see `packed-rules.ts`. */
  falseFriends: string[];
  /** One string a list that the rules refer to. */
  cues: string[];
  topic: ScoreRule;
  /** The words of the topic, by alphabet, and how near they count: see `topic-words.ts`. */
  topicWords: { within: number; words: string };
}
