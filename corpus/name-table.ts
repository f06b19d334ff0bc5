import { compileNames } from '../names/compile.ts';
import type { FalseFriend, NameTable, SurfaceForm } from '../names/types.ts';
import { loadNameData, type NameData } from './load-data.ts';
import type { Problem } from './problems.ts';

/** The rules against false friends: one that speaks of a name speaks of every form that its language makes of it. */
function withInflectedForms(rules: readonly FalseFriend[], forms: readonly SurfaceForm[]): FalseFriend[] {
  const made = new Map<string, string[]>();
  for (const { name, text } of forms) {
    if (name !== undefined) made.set(name, [...(made.get(name) ?? []), text]);
  }
  return rules.map((rule) => ({
    ...rule,
    forms: [...new Set(rule.forms.flatMap((form) => [form, ...(made.get(form.normalize('NFC')) ?? [])]))],
  }));
}

/** The matcher's table from names that are loaded already. */
export function compileNameTable(data: Omit<NameData, 'entities'>): NameTable {
  return compileNames(
    data.forms,
    withInflectedForms(data.falseFriends, data.forms),
    data.topic.onTopic,
    data.attached,
  );
}

/** The matcher's table from a data folder, without reading any article. Null where the data has errors. */
export function buildNameTable(dataDir: string): { table: NameTable | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = loadNameData(dataDir, problems);
  const broken = data === null || problems.some((p) => p.severity === 'error');
  return { table: broken ? null : compileNameTable(data), problems };
}
