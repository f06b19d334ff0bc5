import * as v from 'valibot';
import { edtf, exact, id, text } from './parts.ts';

/** Where an entry stands, and what all entries may say. */
const place = {
  quote: exact,
  within: v.optional(exact),
  note: v.optional(text),
  hide: v.optional(v.boolean()),
};
const basis = v.picklist(['explicit', 'weekday', 'relative', 'anchored', 'duration', 'vague', 'reviewed']);
const qualifier = v.picklist([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'approximately',
  'range',
  'vague',
]);
const stance = v.picklist(['asserts', 'denies', 'accuses', 'promises', 'demands', 'fears', 'reports']);

/** `articles/<id>.yaml`: what an editor says of an article. */
export const articleSchema = v.strictObject({
  title: v.optional(exact),
  publisher: v.optional(
    v.nullable(v.strictObject({ name: text, evidence: exact, note: v.optional(text) })),
    null,
  ),
  address: v.optional(
    v.pipe(text, v.regex(/^https?:\/\/[^\s#]+$/, 'an address begins with https:// and has no #')),
  ),
  published: v.optional(
    v.nullable(
      v.strictObject({
        edtf,
        basis: text,
        evidence: v.pipe(v.array(exact), v.minLength(1, 'a publication date stands on at least one quote')),
      }),
    ),
    null,
  ),
  furniture: v.optional(v.array(exact), []),
  keep: v.optional(v.array(exact), []),
  dates: v.optional(
    v.array(
      v.strictObject({
        ...place,
        edtf: v.optional(v.nullable(edtf)),
        basis: v.optional(basis),
        candidates: v.optional(v.array(edtf)),
        about: v.optional(v.array(id)),
      }),
    ),
    [],
  ),
  figures: v.optional(
    v.array(
      v.strictObject({
        ...place,
        value: v.optional(v.number()),
        min: v.optional(v.number()),
        max: v.optional(v.number()),
        qualifier: v.optional(qualifier),
        unit: v.optional(text),
        counted: v.optional(text),
        claimant: v.optional(v.nullable(id)),
        claimantText: v.optional(text),
        partOf: v.optional(v.strictObject({ quote: exact, within: v.optional(exact) })),
        about: v.optional(v.array(id)),
      }),
    ),
    [],
  ),
  statements: v.optional(
    v.array(
      v.strictObject({
        ...place,
        id: v.optional(id),
        speaker: v.optional(v.nullable(id)),
        speakerText: v.optional(text),
        via: v.optional(text),
        stance: v.optional(stance),
        when: v.optional(edtf),
        entities: v.optional(v.array(id)),
        answers: v.optional(id),
        sameAs: v.optional(id),
      }),
    ),
    [],
  ),
});

export type ArticleRecord = v.InferOutput<typeof articleSchema>;
