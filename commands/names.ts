import { loadNameData, type NameData } from '../corpus/load-data.ts';
import { compileNameTable } from '../corpus/name-table.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { topicFolders } from '../corpus/topic-folder.ts';
import { formKeys } from '../names/compile.ts';
import { createMatcher } from '../names/matcher.ts';
import { judge, TopicScore } from '../names/topic.ts';
import type { Mention, NameTable, SurfaceForm } from '../names/types.ts';
import { readArguments } from './arguments.ts';
import { endWhereNobodyReads } from './closed-output.ts';

const USAGE = `npm run --silent names -- [--topic DIR | --data DIR] [--explain "text" [--lang CODE]]
Prints what is found in a text: by which name, language and rule; what a rule against false friends takes, and why; and
how the topic's score comes about. Without --explain it counts the names of each language.`;

const { values } = readArguments(USAGE, {
  options: {
    topic: { type: 'string' },
    data: { type: 'string' },
    explain: { type: 'string' },
    lang: { type: 'string' },
  },
});

endWhereNobodyReads();
const problems: Problem[] = [];
const data = loadNameData(values.data ?? topicFolders(values.topic).dataDir, problems);
for (const problem of problems) console.error(formatProblem(problem));

if (!data || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
else if (values.explain === undefined) countNames(data);
else explain(values.explain, data, compileNameTable(data));

function countNames({ forms }: NameData): void {
  const rows: Record<string, { names: number; forms: number }> = {};
  for (const { language, name } of forms) {
    const row = rows[language] ?? { names: 0, forms: 0 };
    rows[language] = row;
    if (name === undefined) row.names++;
    row.forms++;
  }
  console.table(rows);
}

function explain(text: string, { forms, falseFriends }: NameData, table: NameTable): void {
  const found = createMatcher(table).find(text);
  const counting = new Set(judge(found, table.topic, values.lang));
  const score = new TopicScore(table.topic, values.lang);
  for (const mention of found) {
    const before = score.total;
    score.add([mention]);
    const verdict = counting.has(mention)
      ? 'found'
      : 'not counted: contextual, and the text is not about the topic';
    console.log(`${place(text, mention)} ${mention.entity}, ${mention.certainty}: ${verdict}`);
    for (const line of origins(text, mention, forms)) console.log(`    ${line}`);
    const near = mention.nearby ? ', with a word of the topic near' : '';
    console.log(`    score ${before} → ${score.total}${near}`);
  }
  const without = createMatcher({ ...table, falseFriends: [] });
  for (const mention of without
    .find(text)
    .filter((mention) => !found.some((other) => isSame(mention, other)))) {
    console.log(`${place(text, mention)} ${mention.entity}: taken for something else`);
    for (const index of table.falseFriends.keys()) {
      // Rules are told by their numbers: the others are left without words.
      const alone = table.falseFriends.map((row, other) => (other === index ? row : ''));
      const left = createMatcher({ ...table, falseFriends: alone }).find(text);
      if (!left.some((other) => isSame(mention, other)))
        console.log(`    ${falseFriends[index]?.reason} (rule ${index + 1} of false-friends.yaml)`);
    }
  }
  const { threshold } = table.topic;
  console.log(
    `score ${score.total} of ${threshold}: contextual names ${score.onTopic ? 'count' : 'do not count'} here`,
  );
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity;
}

function place(text: string, { start, end }: Mention): string {
  return `[${start}, ${end}) “${text.slice(start, end)}”`;
}

/** The names of the entity that the words may be a form of, each once. */
function origins(text: string, { start, end, entity }: Mention, forms: readonly SurfaceForm[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { language, text: form, name, rule } of forms.filter((each) => each.entity === entity)) {
    const line =
      name === undefined ? `${language}: ${form}` : `${language}: ${form}, from ${name} by “${rule}”`;
    for (const key of formKeys(form)) lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const keys = formKeys(text.slice(start, end));
  const own = keys.flatMap((key) => lines.get(key) ?? []);
  return [...new Set(own.length > 0 ? own : keys.flatMap((key) => inOtherWords(key, entity, forms, lines)))];
}

/** The names that hold another of that entity's names where the key has the longest name of another entity. */
function inOtherWords(
  key: string,
  entity: string,
  forms: readonly SurfaceForm[],
  lines: ReadonlyMap<string, string[]>,
): string[] {
  const others = forms.filter((form) => form.entity !== entity);
  const keysOf = ({ text }: SurfaceForm) => formKeys(text);
  const inside = others
    .flatMap((form) => keysOf(form).map((held) => ({ held, form })))
    .filter(({ held }) => key.includes(held))
    .sort((a, b) => b.held.length - a.held.length)[0];
  if (!inside) return [];
  const { held, form } = inside;
  return others
    .filter((other) => other.entity === form.entity)
    .flatMap((other) => keysOf(other).flatMap((instead) => lines.get(key.replace(held, instead)) ?? []))
    .map((line) => `${line}; “${form.text}” is a name of ${form.entity} too`);
}
