import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formKeys } from '../names/compile.ts';
import type { Cues, FalseFriend, SurfaceForm } from '../names/types.ts';
import { loadYaml } from './load-yaml.ts';
import type { Problem } from './problems.ts';
import { cuesSchema, falseFriendsSchema } from './schema/false-friends.ts';
import { unknownEntity } from './unknown-entity.ts';

/** Before an entity's id, in a rule's forms: every name of one word that it has. */
export const ENTITY = '$';

const SIDES = ['before', 'after', 'near', 'unless'] as const;

/**
 * Reads `false-friends.yaml` and, where there is one, `cues.yaml`; null where one of them is broken. `entities` has the
 * ids that a rule may name, `names` the forms; null where they are not all known, and no form can be told as nobody's.
 */
export function loadFalseFriends(
  dir: string,
  entities: ReadonlyMap<string, unknown>,
  names: readonly SurfaceForm[] | null,
  problems: Problem[],
): { falseFriends: FalseFriend[]; cues: Cues } | null {
  const rules = loadYaml(join(dir, 'false-friends.yaml'), falseFriendsSchema, problems);
  const file = join(dir, 'cues.yaml');
  const cues = existsSync(file) ? loadYaml(file, cuesSchema, problems)?.value : {};
  if (!rules || !cues) return null;
  const isName = names ? nameCheck(names) : () => true;
  rules.value.forEach((rule, index) => {
    for (const [place, form] of rule.forms.entries()) {
      const where = rules.at([index, 'forms', place]);
      if (form.startsWith(ENTITY)) {
        const id = form.slice(ENTITY.length);
        if (!entities.has(id)) problems.push(unknownEntity(where, id));
      } else if (!isName(form))
        problems.push({
          code: 'no-such-name',
          severity: 'error',
          where,
          found: `no entity has the name "${form}", so the rule says nothing of it`,
          mend: 'write it as in names/, or take it out',
        });
    }
    for (const side of SIDES) {
      for (const [place, phrase] of (rule[side] ?? []).entries()) {
        if (!phrase.startsWith('$') || phrase.slice(1) in cues) continue;
        problems.push({
          code: 'unknown-cues',
          severity: 'error',
          where: rules.at([index, side, place]),
          found: `cues.yaml has no list "${phrase.slice(1)}"`,
          mend: `correct the name, or add the list; there are: ${Object.keys(cues).join(', ') || 'none'}`,
        });
      }
    }
  });
  return { falseFriends: rules.value, cues };
}

/** Tells whether some entity has a form, in whatever way it is written. */
function nameCheck(names: readonly SurfaceForm[]): (form: string) => boolean {
  const written = new Set(names.flatMap(({ text, name }) => [text, name]));
  let keys: Set<string> | undefined;
  const allKeys = () => new Set(names.flatMap(({ text }) => keysOf(text)));
  return (form) => {
    if (written.has(form)) return true;
    keys ??= allKeys();
    return keysOf(form).some((key) => keys?.has(key));
  };
}

/** None where the form cannot be read, which is told where names are loaded. */
function keysOf(form: string): string[] {
  try {
    return formKeys(form);
  } catch {
    return [];
  }
}
