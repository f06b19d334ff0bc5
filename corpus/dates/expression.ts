import type { DateBasis } from '../model.ts';
import type { Stretch } from '../reading.ts';
import type { Day } from './calendar.ts';

/** What the words of a date expression mean. */
export interface Reading {
  /** EDTF, or null where the words have no one calendar value. */
  edtf: string | null;
  /** Every reading, where the words leave more than one; `edtf` is null then. */
  candidates?: string[];
}

/** An expression that has been read, for those that are read after it. */
export interface ReadExpression extends Stretch, Reading {
  quote: string;
  basis: DateBasis;
}

/** What an expression is read against. Offsets are into the sentence. */
export interface Context {
  /** Day of publication, or the day of a date line that stands in for it. */
  published: Day | null;
  sentence: string;
  /** The sentence speaks of what is to come at this place. */
  ahead: boolean;
  /** The day is to come, and no earlier one can be meant. */
  surely: boolean;
  /** Read already in this sentence before the expression, after it, and in the sentence before. */
  before: ReadExpression[];
  after: ReadExpression[];
  previous: ReadExpression[];
  /** Every explicit expression of the article that has been read so far. */
  explicit: ReadExpression[];
}

/** A date expression that a rule found in a sentence. Offsets are UTF-16 code units into the sentence. */
export interface Expression extends Stretch {
  basis: DateBasis;
  read(context: Context): Reading;
}

/** Finds expressions of one kind. Overlaps are settled later: the longest stands. */
export type Rule = (sentence: string) => Expression[];

/** Runs a rule only on sentences that hold one of its words: most hold none, and a look for them costs little. */
export const where =
  (hint: RegExp, rule: Rule): Rule =>
  (sentence) =>
    hint.test(sentence) ? rule(sentence) : [];

/** One reading, or all of them in order where they differ; none where there is none. */
export function readingOf(...values: (string | null)[]): Reading {
  const found = [...new Set(values.filter((v) => v !== null))].toSorted();
  const only = found[0];
  if (only === undefined) return { edtf: null };
  return found.length === 1 ? { edtf: only } : { edtf: null, candidates: found };
}

/** Runs a pattern (flags `gu`) over a sentence; `make` turns a match into an expression or refuses it with null. */
export function findAll(
  sentence: string,
  pattern: RegExp,
  make: (
    match: RegExpExecArray,
    groups: Record<string, string | undefined>,
  ) => Omit<Expression, 'start' | 'end'> | null,
): Expression[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const made = make(match, match.groups ?? {});
    return made ? [{ start: match.index, end: match.index + match[0].length, ...made }] : [];
  });
}
