import texts from 'virtual:tables/cards';
import shared from 'virtual:tables/shared';
import type { Card } from '../corpus/card-model.ts';
import { lazyRecord } from './lazy-record.ts';
import { unpackValues } from './unpack-values.ts';

const unpack = unpackValues(shared);

/** Every entity's card, by entity id; each is parsed when it is first asked for. */
export const cards = lazyRecord(Object.keys(texts), (id) => unpack(texts[id] ?? 'null') as Card);
