import table from 'virtual:tables/names';
import { unpackTable } from '../names/lazy-table.ts';
import type { NameTable } from '../names/types.ts';

/** What the matcher needs of every name, compiled from `data/`. */
export const nameTable: NameTable = Object.freeze(unpackTable(table));
