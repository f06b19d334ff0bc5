import * as v from 'valibot';
import { text } from './parts.ts';

/** `measures.yaml`: units and the nouns that are counted in them. */
export const measuresSchema = v.strictObject({ units: v.record(text, v.array(text)) });
