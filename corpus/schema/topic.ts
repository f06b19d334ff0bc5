import * as v from 'valibot';
import { contrastWithWhite } from '../colour.ts';
import { id, text } from './parts.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** By language, words parted by spaces, beginnings with `*`; one letter alone would fit nearly every text. */
const topicWords = v.pipe(
  v.record(
    v.string(),
    v.pipe(
      text,
      v.regex(/^[^\s*]{2,}\*?(\s+[^\s*]{2,}\*?)*$/u, 'each word or beginning has two letters or more'),
    ),
  ),
  v.transform((byLanguage) => Object.values(byLanguage).flatMap((words) => words.split(/\s+/))),
);

/** The icon's drawing is white on the colour. */
const colour = v.pipe(
  text,
  v.regex(/^#[0-9a-f]{6}$/i, 'a colour looks like #4b3f5c'),
  v.check(
    (written) => contrastWithWhite(written) >= 4.5,
    'the icon is white on this colour: take a darker one',
  ),
);

/** `topic.yaml` */
export const topicSchema = v.strictObject({
  id,
  name: text,
  description: v.pipe(text, v.maxLength(132, 'the stores take at most 132 characters')),
  keyword: v.pipe(text, v.regex(/^\S{2,}$/, 'one word that is typed in the address bar')),
  colour: v.optional(colour, '#4b3f5c'),
  geckoId: v.pipe(text, v.regex(/^[\w.-]+@[\w.-]+$/, 'a Firefox add-on id looks like name@example.org')),
  sample: v.strictObject({ title: text, paragraphs: v.pipe(v.array(text), v.minLength(1)) }),
  noNames: v.optional(v.array(v.pipe(text, v.regex(/^\p{L}+$/u, 'one word, letters alone'))), []),
  onTopic: v.strictObject({
    threshold: v.pipe(v.number(), v.minValue(1)),
    heading: v.optional(v.pipe(v.number(), v.minValue(1)), 1),
    contextual: v.optional(share, 0),
    nearby: v.optional(
      v.strictObject({ share, within: v.pipe(v.number(), v.integer(), v.minValue(1)), words: topicWords }),
    ),
    language: v.optional(v.strictObject({ share, tags: v.array(text) })),
  }),
});

/** The editor's words in another language than English, each under the id of what it belongs to. */
export const translationsSchema = v.strictObject({
  topic: v.strictObject({ name: text, description: topicSchema.entries.description }),
  entities: v.record(id, v.strictObject({ name: text, line: text })),
  usedBy: v.optional(v.record(text, text), {}),
  events: v.optional(v.record(id, v.strictObject({ name: text, note: v.optional(text) })), {}),
  differences: v.optional(v.record(id, text), {}),
});

export type TopicRecord = v.InferOutput<typeof topicSchema>;
export type TranslationsRecord = v.InferOutput<typeof translationsSchema>;
