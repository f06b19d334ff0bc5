import table from 'virtual:tables/cards';
import type { Card } from '../corpus/card-model.ts';

/** Every entity's card, by entity id. */
export const cards: Readonly<Record<string, Card>> = Object.freeze(table);
