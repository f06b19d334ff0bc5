import * as v from 'valibot';

/** Words for readers; spaces around them do not count. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('the text is empty'));
/** Kept as written: a quote must match its article to the character. */
export const exact = v.pipe(v.string(), v.nonEmpty('the quote is empty'));
/** The id of an entity, an event, a statement … */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
/** YAML reads a bare year as a number. */
export const edtf = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.nonEmpty('the date is empty'),
);

/** A quote in an article; `within` is a longer stretch of it that occurs once, where `quote` occurs more often. */
export const evidence = v.strictObject({ article: text, quote: exact, within: v.optional(exact) });

export type EvidenceRecord = v.InferOutput<typeof evidence>;
