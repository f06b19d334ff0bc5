import * as v from 'valibot';
import { shapeOf } from '../../names/phrases.ts';
import { text } from './parts.ts';

const phrases = v.optional(v.array(text));

/** `false-friends.yaml`: what only looks like a name. */
export const falseFriendsSchema = v.array(
  v.strictObject({
    forms: v.pipe(v.array(text), v.minLength(1, 'a rule needs at least one form')),
    before: phrases,
    after: phrases,
    near: phrases,
    unless: phrases,
    quoted: v.optional(v.boolean()),
    distance: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
    certainty: v.optional(v.literal('contextual', 'write "certainty: contextual", or leave it out')),
    reason: text,
  }),
);

const words = v.pipe(
  text,
  v.regex(/^[^\s*]+\*?(\s+[^\s*]+\*?)*$/u, 'words parted by spaces, "*" behind a beginning'),
  v.transform((row) => row.split(/\s+/)),
);

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const shape = v.pipe(
  text,
  v.check(
    (row) => isExpression(shapeOf(row) ?? ''),
    'between the slashes an expression of JavaScript, flag "u"',
  ),
  v.transform((row) => [row]),
);

/** `cues.yaml`, by name and language, words parted by spaces, beginnings with `*`; in slashes an expression. */
export const cuesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'a list of cues has a name in small letters')),
  v.pipe(
    v.record(
      v.string(),
      v.lazy((row) => (typeof row === 'string' && shapeOf(row) !== null ? shape : words)),
    ),
    v.transform((byLanguage) => Object.values(byLanguage).flat()),
  ),
);
