import { existsSync } from 'node:fs';
import { compileNames } from '../names/compile.ts';
import type { FalseFriend, NameTable, SurfaceForm } from '../names/types.ts';
import { hashOf, hashOfFiles, hashOfRules, type JsonCache } from './json-cache.ts';
import { loadNameData, type NameData } from './load-data.ts';
import { ENTITY } from './load-false-friends.ts';
import type { Problem } from './problems.ts';

/** Letters without a space, a dash or a dot between. */
const oneWord = /^[\p{L}\p{M}\p{Cf}'’]+$/u;

/**
 * The rules against false friends: one that speaks of a name speaks of every form that its language makes of it, and
 * one that speaks of an entity (`$` and its id) of every name of one word that it has in any language.
 */
function withInflectedForms(rules: readonly FalseFriend[], forms: readonly SurfaceForm[]): FalseFriend[] {
  const made = new Map<string, string[]>();
  const add = (name: string, text: string) => made.set(name, [...(made.get(name) ?? []), text]);
  for (const { entity, name, text } of forms) {
    if (name !== undefined) add(name, text);
    if (oneWord.test(text)) add(ENTITY + entity, text);
  }
  const spokenOf = (form: string) => {
    const others = made.get(form.normalize('NFC')) ?? [];
    return form.startsWith(ENTITY) ? others : [form, ...others];
  };
  return rules.map((rule) => ({ ...rule, forms: [...new Set(rule.forms.flatMap(spokenOf))] }));
}

/** The matcher's table from names that are loaded already. */
export function compileNameTable(data: Omit<NameData, 'entities'>): NameTable {
  return compileNames(
    data.forms,
    withInflectedForms(data.falseFriends, data.forms),
    data.topic.onTopic,
    data.attached,
    data.cues,
    data.topic.noNames,
  );
}

/**
 * The matcher's table from a data folder, without reading any article. Null where the data has errors. Making it takes
 * a second or two: a cache keeps it as long as data and rules stay as they are.
 */
export function buildNameTable(
  dataDir: string,
  cache?: JsonCache<NameTable>,
): { table: NameTable | null; problems: Problem[] } {
  const rules = cache && existsSync(dataDir) ? hashOfRules('.') : null;
  const key = rules === null ? null : hashOf(rules, hashOfFiles(dataDir, '.yaml'));
  const known = key === null ? null : cache?.get(key);
  if (known) return { table: known, problems: [] };
  const problems: Problem[] = [];
  const data = loadNameData(dataDir, problems);
  const broken = data === null || problems.some((p) => p.severity === 'error');
  const table = broken ? null : compileNameTable(data);
  if (table && key !== null && problems.length === 0) cache?.set(key, table);
  cache?.prune();
  return { table, problems };
}
