import * as v from 'valibot';
import { evidence, id, text } from './parts.ts';

/** `entities/*.yaml`: what there is a card for. */
export const entitiesSchema = v.record(
  id,
  v.strictObject({
    type: v.picklist(['place', 'person', 'organisation', 'group', 'event']),
    name: text,
    weight: v.optional(v.pipe(v.number(), v.minValue(0)), 2),
    voice: v.optional(id),
    line: v.strictObject({
      text,
      evidence: v.pipe(v.array(evidence), v.minLength(1, 'a line stands on at least one quote')),
    }),
    usages: v.optional(v.array(v.strictObject({ text, usedBy: text, evidence })), []),
    related: v.optional(v.array(id), []),
  }),
);

export type EntityRecord = v.InferOutput<typeof entitiesSchema>[string];
