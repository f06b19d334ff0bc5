import type { Problem } from './problems.ts';

/** What to say of an id that no entity has. */
export function unknownEntity(where: string, id: string): Problem {
  return {
    code: 'unknown-entity',
    severity: 'error',
    where,
    found: `there is no entity "${id}"`,
    mend: 'correct the id or add the entity under entities/',
  };
}
