import table from 'virtual:tables/search';
import type { SearchDocument } from '../corpus/card-model.ts';

/** Everything that the popup's search can find. */
export const searchDocuments: readonly SearchDocument[] = Object.freeze(table);
