import type { NameTable } from '../names/types.ts';
import type { Card, SearchDocument, Topic } from './card-model.ts';
import { buildCards } from './cards.ts';
import type { Problem } from './problems.ts';
import { type Folders, type ReadOptions, readCorpus } from './read-corpus.ts';
import { buildSearchDocuments } from './search-documents.ts';
import { checkSize } from './size-budget.ts';
import { buildTranslations, type Dictionary } from './translations.ts';

/** What the extension ships of the corpus. */
export interface Tables {
  names: NameTable;
  cards: Record<string, Card>;
  search: SearchDocument[];
  /** Of what can be searched for, the names alone. */
  titles: SearchDocument[];
  topic: Topic;
  /** By language. */
  translations: Record<string, Dictionary>;
}

/** Seeds and data to tables; `tables` is null where anything is an error. */
export function buildTables(
  folders: Folders,
  options?: ReadOptions,
): { tables: Tables | null; problems: Problem[] } {
  const { reading, problems } = readCorpus(folders, options);
  if (!reading) return { tables: null, problems };
  const cards = buildCards(reading, problems);
  problems.push(...checkSize(reading.nameTable));
  const { id, name, description, geckoId, sample } = reading.data.topic;
  const search = buildSearchDocuments(reading, cards);
  const tables: Tables = {
    names: reading.nameTable,
    cards,
    search,
    titles: search.filter(({ kind }) => kind === 'name'),
    topic: { id, name, description, geckoId, sample },
    translations: buildTranslations(reading.data, problems),
  };
  return { tables: problems.some((p) => p.severity === 'error') ? null : tables, problems };
}
