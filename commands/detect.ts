import { once } from 'node:events';
import { openJsonCache } from '../corpus/json-cache.ts';
import { buildNameTable } from '../corpus/name-table.ts';
import { formatProblem } from '../corpus/problems.ts';
import { topicFolders } from '../corpus/topic-folder.ts';
import { createMatcher } from '../names/matcher.ts';
import { judge } from '../names/topic.ts';
import type { Mention } from '../names/types.ts';
import { readArguments } from './arguments.ts';
import { endWhereNobodyReads } from './closed-output.ts';

const USAGE = `npm run --silent detect -- [--topic DIR | --data DIR]
Reads JSON Lines {"text": "…", "lang"?: "en"} and writes for each line what would be highlighted on a page of that text
and language: {"mentions": [{start, end, entity, certainty}]}, or {"error"} where a line is no such object; then the
exit status is 1 at the end. An empty last line is no line.`;

/** The lines of standard input. Only line feeds end one: JSON may hold other line separators. */
async function* inputLines(): AsyncGenerator<string> {
  process.stdin.setEncoding('utf8');
  let begun: string[] = [];
  for await (const piece of process.stdin) {
    const lines = String(piece).split('\n');
    begun.push(lines.shift() ?? '');
    for (const line of lines) {
      yield begun.join('');
      begun = [line];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}

/** The text of a line, or what is wrong with it. */
function readLine(line: string): { text: string; lang: string } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `not JSON (${reason}): write one object {"text": "…"} a line` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'not a JSON object: write {"text": "…"}' };
  }
  if (!('text' in value) || typeof value.text !== 'string') {
    return { error: 'no "text", or it is no string: write {"text": "…"}' };
  }
  return { text: value.text, lang: 'lang' in value && typeof value.lang === 'string' ? value.lang : '' };
}

function answer(mentions: readonly Mention[]): string {
  return JSON.stringify({
    mentions: mentions.map(({ start, end, entity, certainty }) => ({ start, end, entity, certainty })),
  });
}

const { values } = readArguments(USAGE, { options: { topic: { type: 'string' }, data: { type: 'string' } } });
const dataDir = values.data ?? topicFolders(values.topic).dataDir;
const { table, problems } = buildNameTable(dataDir, openJsonCache('node_modules/.cache/names'));
for (const problem of problems) console.error(formatProblem(problem));

if (!table) {
  process.exitCode = 1;
} else {
  endWhereNobodyReads();
  const matcher = createMatcher(table);
  let first = true;
  for await (const raw of inputLines()) {
    const line = readLine(first ? raw.replace(/^\ufeff/, '') : raw);
    first = false;
    if ('error' in line) process.exitCode = 1;
    const output =
      'error' in line ? JSON.stringify(line) : answer(judge(matcher.find(line.text), table.topic, line.lang));
    if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
  }
}
