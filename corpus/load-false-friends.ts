import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Cues, FalseFriend } from '../names/types.ts';
import { loadYaml } from './load-yaml.ts';
import type { Problem } from './problems.ts';
import { cuesSchema, falseFriendsSchema } from './schema/false-friends.ts';
import { unknownEntity } from './unknown-entity.ts';

/** Before an entity's id, in a rule's forms: every name of one word that it has. */
export const ENTITY = '$';

const SIDES = ['before', 'after', 'near', 'unless'] as const;

/**
 * Reads `false-friends.yaml` and, where there is one, `cues.yaml`; null where one of them is broken. `entities` has the
 * ids that a rule may name.
 */
export function loadFalseFriends(
  dir: string,
  entities: ReadonlyMap<string, unknown>,
  problems: Problem[],
): { falseFriends: FalseFriend[]; cues: Cues } | null {
  const rules = loadYaml(join(dir, 'false-friends.yaml'), falseFriendsSchema, problems);
  const file = join(dir, 'cues.yaml');
  const cues = existsSync(file) ? loadYaml(file, cuesSchema, problems)?.value : {};
  if (!rules || !cues) return null;
  rules.value.forEach((rule, index) => {
    for (const [place, form] of rule.forms.entries()) {
      if (form.startsWith(ENTITY) && !entities.has(form.slice(ENTITY.length)))
        problems.push(unknownEntity(rules.at([index, 'forms', place]), form.slice(ENTITY.length)));
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
