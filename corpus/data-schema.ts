import * as v from 'valibot';
import { contrastWithWhite } from './colour.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('the text is empty'));
/** Kept as written: a quote must match its article to the character. */
const exact = v.pipe(v.string(), v.nonEmpty('the quote is empty'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
/** YAML reads a bare year as a number. */
const edtf = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty('the date is empty'));

/** A quote in an article; `within` is a longer stretch of it that occurs once, where `quote` occurs more often. */
const evidence = v.strictObject({ article: text, quote: exact, within: v.optional(exact) });

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

export const topicSchema = v.strictObject({
  id,
  name: text,
  description: v.pipe(text, v.maxLength(132, 'the stores take at most 132 characters')),
  keyword: v.pipe(text, v.regex(/^\S{2,}$/, 'one word that is typed in the address bar')),
  colour: v.optional(colour, '#4b3f5c'),
  geckoId: v.pipe(text, v.regex(/^[\w.-]+@[\w.-]+$/, 'a Firefox add-on id looks like name@example.org')),
  sample: v.strictObject({ title: text, paragraphs: v.pipe(v.array(text), v.minLength(1)) }),
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

const name = v.strictObject({
  text,
  certainty: v.optional(v.picklist(['certain', 'contextual']), 'certain'),
  usage: v.optional(text),
  inflect: v.optional(text),
  also: v.optional(v.array(text), []),
  except: v.optional(v.array(text), []),
});

export const namesSchema = v.record(
  id,
  v.array(
    v.pipe(
      v.unknown(),
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

/** How a language's names change; docs/names.md explains it by examples. */
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

export const languagesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, 'a BCP 47 code such as en or az-Cyrl')),
  v.strictObject({ name: text, script: text, dir: v.picklist(['ltr', 'rtl']) }),
);

const phrases = v.optional(v.array(text));

export const falseFriendsSchema = v.array(
  v.strictObject({
    forms: v.pipe(v.array(text), v.minLength(1, 'a rule needs at least one form')),
    before: phrases,
    after: phrases,
    near: phrases,
    unless: phrases,
    quoted: v.optional(v.boolean()),
    distance: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
    certainty: v.optional(
      v.picklist(
        ['contextual', 'accompanied'],
        'write "certainty: contextual" or "certainty: accompanied", or leave it out',
      ),
    ),
    reason: text,
  }),
);

/** By name and language, words parted by spaces, beginnings with `*`. */
export const cuesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'a list of cues has a name in small letters')),
  v.pipe(
    v.record(
      v.string(),
      v.pipe(
        text,
        v.regex(/^[^\s*]+\*?(\s+[^\s*]+\*?)*$/u, 'words parted by spaces, "*" behind a beginning'),
      ),
    ),
    v.transform((byLanguage) => Object.values(byLanguage).flatMap((words) => words.split(/\s+/))),
  ),
);

export const measuresSchema = v.strictObject({ units: v.record(text, v.array(text)) });

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

export const differencesSchema = v.array(
  v.strictObject({
    id,
    text,
    entities: v.pipe(v.array(id), v.minLength(1, 'a difference is about at least one entity')),
    evidence: v.pipe(v.array(evidence), v.minLength(2, 'a difference shows at least two quotes')),
  }),
);

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
export type TranslationsRecord = v.InferOutput<typeof translationsSchema>;
export type EntityRecord = v.InferOutput<typeof entitiesSchema>[string];
export type EventRecord = v.InferOutput<typeof eventsSchema>[number];
export type DifferenceRecord = v.InferOutput<typeof differencesSchema>[number];
export type EvidenceRecord = v.InferOutput<typeof evidence>;
export type TopicRecord = v.InferOutput<typeof topicSchema>;
export type InflectionsRecord = v.InferOutput<typeof inflectionsSchema>;
