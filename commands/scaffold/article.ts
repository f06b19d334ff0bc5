import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draftRecord } from '../../corpus/draft.ts';
import { formatProblem } from '../../corpus/problems.ts';
import { type Folders, readCorpus } from '../../corpus/read-corpus.ts';
import type { Scaffolded } from './scaffolded.ts';

/** The drafted record of an article in `seeds/`. Throws where there is no such article, or it has a record. */
export function newArticle(folders: Folders, id: string): Scaffolded {
  const seed = join(folders.seedsDir, `${id}.txt`);
  if (!existsSync(seed))
    throw new Error(`There is no ${seed}: save the article there first, as UTF-8, exactly as published.`);
  const record = join(folders.dataDir, 'articles', `${id}.yaml`);
  if (existsSync(record)) throw new Error(`${record} exists: delete it first if you want to start anew.`);
  const { reading, problems } = readCorpus(folders);
  const article = reading?.readings.get(id);
  if (!article) throw new Error(problems.map(formatProblem).join('\n'));
  return {
    files: new Map([[record, draftRecord(article)]]),
    next: [`${record}: read it against ${seed}, and correct, add or delete; docs/add-an-article.md, step 4`],
  };
}
