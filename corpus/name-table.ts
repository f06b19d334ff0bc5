import { compileNames } from '../names/compile.ts';
import type { NameTable } from '../names/types.ts';
import { loadNameData, type NameData } from './load-data.ts';
import type { Problem } from './problems.ts';

/** The matcher's table from names that are loaded already. */
export function compileNameTable(data: Omit<NameData, 'entities'>): NameTable {
  return compileNames(data.forms, data.falseFriends, data.topic.onTopic, data.attached);
}

/** The matcher's table from a data folder, without reading any article. Null where the data has errors. */
export function buildNameTable(dataDir: string): { table: NameTable | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = loadNameData(dataDir, problems);
  const broken = data === null || problems.some((p) => p.severity === 'error');
  return { table: broken ? null : compileNameTable(data), problems };
}
