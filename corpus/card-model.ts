import type { CorpusEvent, DateExpression, EntityType, Qualifier, Stance } from './model.ts';

/** Where a row of a card stands: an exact quote, inside its exact sentence, in an article. */
export interface Evidence {
  article: string;
  title: string;
  publisher: string | null;
  /** EDTF day of publication; null where nobody has established it. */
  published: string | null;
  /** Where the article can be read, if its record says so; without a fragment. */
  address?: string;
  quote: string;
  sentence: string;
  /** Where the quote stands inside `sentence`, in UTF-16 code units. */
  at: [number, number];
}

export interface Named {
  id: string;
  name: string;
}

/** A name in use for the entity, and by whom, as an article says it. Sorted alphabetically by `text`. */
interface Usage {
  text: string;
  usedBy: string;
  evidence: Evidence;
}

export interface CardDate {
  edtf: string | null;
  end?: string;
  candidates?: string[];
  basis: DateExpression['basis'];
  /** What happened, or null where a date was read automatically and only its sentence says it. */
  event: CorpusEvent['name'] | null;
  /** The event's own card, where it has one. */
  entity?: string;
  note?: string;
  evidence: Evidence[];
  reviewed: boolean;
}

export interface CardFigure {
  value?: number;
  min?: number;
  max?: number;
  qualifier: Qualifier;
  unit: string;
  counted: string;
  /** null = the article's own voice; `id` is null for a claimant who is no entity. */
  claimant: { id: string | null; name: string } | null;
  /** The figure that this one is a subset of, in its article's words. */
  partOf?: string;
  /** The clause that holds the figure, from the first article: a number alone says little. */
  passage: string;
  note?: string;
  /** One for each article that gives the same figure by the same claimant. */
  evidence: Evidence[];
  /** How many of these articles wrote it themselves, where their wording shows that not all did. */
  origins?: number;
  reviewed: boolean;
}

export interface CardStatement {
  id: string;
  /** null = the article's own voice; `id` is null for a speaker who is no entity. */
  speaker: { id: string | null; name: string } | null;
  via?: string;
  stance: Stance;
  /** The first quote begins with its own verb of speech, so that the stance need not be said before it. */
  ownVerb?: true;
  when?: string;
  note?: string;
  evidence: Evidence[];
  /** How many of the articles wrote it themselves, where their wording shows that not all did. */
  origins?: number;
  reviewed: boolean;
  /** Denials of and answers to this statement, each shown beside it. */
  answers: CardStatement[];
}

/** What articles disagree on, as an editor put it. */
export interface CardDifference {
  text: string;
  evidence: Evidence[];
  reviewed: true;
}

export interface CardSource {
  article: string;
  title: string;
  publisher: string | null;
  published: string | null;
  address?: string;
}

interface RelatedEntity extends Named {
  type: EntityType;
}

export interface Card {
  entity: string;
  type: EntityType;
  name: string;
  /** The name itself is one of the contested usages, and no more than one of them. */
  contested?: true;
  /** Other names that readers may meet, without evidence of who uses them. */
  otherNames: { text: string; language: string }[];
  /** Contested usages, alphabetical; empty where none is contested. */
  usages: Usage[];
  /** What it is, in one neutral line, and what the line stands on. */
  line: string;
  lineEvidence: Evidence[];
  dates: CardDate[];
  figures: CardFigure[];
  statements: CardStatement[];
  /** Where the articles disagree: shown, never settled. */
  differences: CardDifference[];
  /** Entities that the articles name together with this one, those that stand beside it most often first. */
  related: RelatedEntity[];
  /** EDTF day or interval over the publication days of `sources`. */
  asOf: string | null;
  sources: CardSource[];
}

export type SearchKind = 'name' | 'event' | 'date' | 'figure' | 'statement' | 'sentence';

/** One thing that the popup's search can find. */
export interface SearchDocument {
  id: string;
  kind: SearchKind;
  /** The entity whose card Enter opens; null where the row is about none. */
  entity: string | null;
  title: string;
  text: string;
  /** Further forms to match: names in other languages, numbers in digits. */
  keys: string[];
  /**
   * The days it speaks of, in EDTF: an event's first and last, each reading of a date, the day of a statement, else the
   * days that its sentence names.
   */
  dates?: string[];
  evidence: Evidence | null;
}

/** What the topic's `data/topic.yaml` says for every surface of the extension. */
export interface Topic {
  id: string;
  name: string;
  description: string;
  /** Firefox add-on id. */
  geckoId: string;
  /** An article that a new reader can try the extension on; it states nothing. */
  sample: { title: string; paragraphs: string[] };
}
