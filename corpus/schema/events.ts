import * as v from 'valibot';
import { edtf, evidence, id, text } from './parts.ts';

/** `events.yaml` */
export const eventsSchema = v.array(
  v.strictObject({
    id,
    name: text,
    edtf,
    end: v.optional(edtf),
    entities: v.array(id),
    evidence: v.pipe(v.array(evidence), v.minLength(1, 'an event stands on at least one quote')),
    note: v.optional(text),
  }),
);

/** `differences.yaml` */
export const differencesSchema = v.array(
  v.strictObject({
    id,
    text,
    entities: v.pipe(v.array(id), v.minLength(1, 'a difference is about at least one entity')),
    evidence: v.pipe(v.array(evidence), v.minLength(2, 'a difference shows at least two quotes')),
  }),
);

export type EventRecord = v.InferOutput<typeof eventsSchema>[number];
export type DifferenceRecord = v.InferOutput<typeof differencesSchema>[number];
