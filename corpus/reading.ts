import type { DateExpression, EntityType, Figure, Statement } from './model.ts';

/** A stretch of an article's text, UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A name found in the article, with what the readers of figures and statements need to know of its entity. */
export interface ArticleMention extends Stretch {
  entity: string;
  type: EntityType;
  /** The entity that speaks where this name is a metonym ("Baku said" → the state). */
  voice?: string;
}

/** An article as the readers of dates, figures and statements get it. */
export interface ReadableArticle {
  id: string;
  text: string;
  /** In order, not overlapping, furniture left out. The title is the first one. */
  sentences: Stretch[];
  /** In order. */
  mentions: ArticleMention[];
  /** EDTF day of publication (any uncertainty mark removed), or null where nobody has established it. */
  published: string | null;
}

type Found<T, K extends keyof T> = Stretch & Pick<T, K>;

/** What `readDates` gives. */
export type FoundDate = Found<DateExpression, 'edtf' | 'basis' | 'candidates'>;
/** What `readFigures` gives; `partOf` is the `start` of the figure that it is a subset of. */
export type FoundFigure = Found<
  Figure,
  'value' | 'min' | 'max' | 'qualifier' | 'unit' | 'counted' | 'claimant' | 'claimantText'
> & { partOf?: number };
/** What `readStatements` gives. */
export type FoundStatement = Found<
  Statement,
  'speaker' | 'speakerText' | 'via' | 'stance' | 'when' | 'entities'
> & {
  /** The speaker was taken from the context, not named with the words. */
  inferred?: boolean;
};

/** From `data/measures.yaml`: the units and the nouns that are counted in them. */
export interface Measures {
  /** unit → nouns, singular and plural, lower case ("people": ["person", "people", "civilian", "civilians", …]). */
  units: Record<string, string[]>;
}
