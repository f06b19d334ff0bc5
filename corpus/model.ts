/**
 * The corpus: what was read from the articles. Offsets are UTF-16 code units into an article's text as decoded from
 * UTF-8, start inclusive, end exclusive. `corpus.schema.json` says the same as JSON Schema.
 */
export interface Corpus {
  articles: Article[];
  entities: Entity[];
  mentions: EntityMention[];
  dates: DateExpression[];
  figures: Figure[];
  statements: Statement[];
  events: CorpusEvent[];
  differences: Difference[];
}

/** A text quote selector with its position: `text.slice(start, end) === quote`. */
export interface Span {
  article: string;
  start: number;
  end: number;
  quote: string;
  /** The sentence that holds the span's start. */
  sentence: [number, number];
}

export interface Article {
  /** The file name without ".txt". */
  id: string;
  file: string;
  title: string;
  publisher: string | null;
  /** Where it can be read, if its record says so. */
  address?: string;
  published: { edtf: string; basis: string } | null;
  /** Page furniture and captions of other stories: nothing is ever read from these. */
  furniture: [number, number][];
  reviewed: boolean;
}

export interface Entity {
  id: string;
  type: EntityType;
  name: string;
  names: { text: string; language: string; usage?: string }[];
}
export type EntityType = 'place' | 'person' | 'organisation' | 'group' | 'event';

export type EntityMention = Span & { entity: string };

export type DateBasis = 'explicit' | 'weekday' | 'relative' | 'anchored' | 'duration' | 'vague' | 'reviewed';

export type DateExpression = Span & {
  /** EDTF level 1; null when the words have no calendar value. */
  edtf: string | null;
  basis: DateBasis;
  /** Every reading, where the words leave more than one. */
  candidates?: string[];
  /** Whose cards show it, where an editor said it; else those of the entities that its sentence names. */
  about?: string[];
  /** Why it is read so, where an editor said it. */
  note?: string;
  reviewed: boolean;
};

export type Qualifier =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'approximately'
  | 'range'
  | 'vague';

export type Figure = Span & {
  value?: number;
  min?: number;
  max?: number;
  qualifier: Qualifier;
  /** 'people', 'years', 'hours', 'miles', 'percent', 'guns' … from `data/measures.yaml`. */
  unit: string;
  /** The words that say what is counted. */
  counted: string;
  /** Entity id; null = the article's own voice. */
  claimant: string | null;
  /** The claimant's words in the article, when they are not an entity's name. */
  claimantText?: string;
  /** "<article>:<start>" of the figure that this one is a subset of. */
  partOf?: string;
  /** Whose cards show it, where an editor said it; else those of the entities that its sentence names. */
  about?: string[];
  note?: string;
  reviewed: boolean;
};

export type Stance = 'asserts' | 'denies' | 'accuses' | 'promises' | 'demands' | 'fears' | 'reports';

export type Statement = Span & {
  id: string;
  /** Entity id; null = the article's own voice or a speaker who is not an entity. */
  speaker: string | null;
  /** The speaker's words in the article, when they are not an entity's name. */
  speakerText?: string;
  /** Who relayed it, where the text says so. */
  via?: string;
  stance: Stance;
  /** The id of the statement that this one denies or answers. */
  answers?: string;
  /** The id of a statement that says the same in another article. */
  sameAs?: string;
  /** EDTF day on which it was said. */
  when?: string;
  entities: string[];
  note?: string;
  reviewed: boolean;
};

export interface CorpusEvent {
  id: string;
  name: string;
  edtf: string;
  end?: string;
  entities: string[];
  evidence: Span[];
}

/** A point on which articles disagree, with what each of them says. */
export interface Difference {
  id: string;
  /** What they differ about, in neutral words. */
  text: string;
  entities: string[];
  /** Quotes from at least two articles, or from two places of one. */
  evidence: Span[];
}
