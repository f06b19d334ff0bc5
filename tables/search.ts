import texts from 'virtual:tables/search';
import shared from 'virtual:tables/shared';
import type { SearchDocument } from '../corpus/card-model.ts';
import { unpackValues } from './unpack-values.ts';

/** Everything that the popup's search can find, names first; each is parsed when its turn comes. */
export function* searchDocuments(): Generator<SearchDocument> {
  const unpack = unpackValues(shared);
  for (const text of texts.split('\n')) yield unpack(text) as SearchDocument;
}
