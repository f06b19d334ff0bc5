import table from 'virtual:tables/titles';
import type { SearchDocument } from '../corpus/card-model.ts';

/** The names among `searchDocuments`, for those who carry nothing else of them. */
export const titles: readonly SearchDocument[] = Object.freeze(table);
