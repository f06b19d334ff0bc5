import kinds from 'virtual:tables/kinds';
import type { EntityType } from '../corpus/model.ts';

/** The kind of every entity, by entity id. */
export const kindOf: Readonly<Record<string, EntityType>> = Object.freeze(kinds);
