import text from 'virtual:tables/titles';
import type { SearchDocument } from '../corpus/card-model.ts';

/** The names among what can be searched for, for those who carry nothing else of it; parsed at each call. */
export function readTitles(): readonly SearchDocument[] {
  return JSON.parse(text);
}
