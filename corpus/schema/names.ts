import * as v from 'valibot';
import { id, text } from './parts.ts';

/** `languages.yaml`: the languages in which names are found. */
export const languagesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, 'a BCP 47 code such as en or az-Cyrl')),
  v.strictObject({ name: text, script: text, dir: v.picklist(['ltr', 'rtl']) }),
);

const name = v.strictObject({
  text,
  certainty: v.optional(v.picklist(['certain', 'contextual']), 'certain'),
  usage: v.optional(text),
  inflect: v.optional(text),
  also: v.optional(v.array(text), []),
  except: v.optional(v.array(text), []),
});

/** `names/<language>.yaml` */
export const namesSchema = v.record(
  id,
  v.array(
    v.pipe(
      v.unknown(),
      v.check(
        (written) => typeof written === 'string' || (typeof written === 'object' && written !== null),
        'a name is a text, a number in quotes, or {text: …}',
      ),
      v.transform((written) => (typeof written === 'string' ? { text: written } : written)),
      name,
    ),
  ),
);

const paradigmName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a paradigm is named like an id'),
);
const choices = v.record(v.string(), v.string());

/** `inflections/<language>.yaml`: how a language's names change; docs/names.md explains it by examples. */
export const inflectionsSchema = v.strictObject({
  cases: v.optional(text),
  vowels: v.optional(v.string(), ''),
  'by-vowel': v.optional(v.record(text, choices), {}),
  'by-letter': v.optional(v.record(text, choices), {}),
  changes: v.optional(v.record(text, v.string()), {}),
  paradigms: v.optional(
    v.record(paradigmName, v.union([text, v.strictObject({ drop: text, endings: text })])),
    {},
  ),
  defaults: v.optional(
    v.strictObject({ 'one-word': v.optional(choices, {}), 'last-word': v.optional(choices, {}) }),
    {},
  ),
  contractions: v.optional(v.record(text, text), {}),
  before: v.optional(text),
  after: v.optional(text),
});

export type InflectionsRecord = v.InferOutput<typeof inflectionsSchema>;
