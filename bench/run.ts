import { readArguments } from '../commands/arguments.ts';
import type { Scenario, Table } from './scenario.ts';
import growth from './scenarios/growth.ts';
import insertions from './scenarios/insertions.ts';
import memory from './scenarios/memory.ts';
import names from './scenarios/names.ts';
import pages from './scenarios/pages.ts';
import responsiveness from './scenarios/responsiveness.ts';
import scrolling from './scenarios/scrolling.ts';
import tasks from './scenarios/tasks.ts';
import ui from './scenarios/ui.ts';

const SCENARIOS: Record<string, Scenario> = {
  pages,
  growth,
  names,
  tasks,
  scrolling,
  responsiveness,
  insertions,
  memory,
  ui,
};

const USAGE = `npm run bench -- [--only NAME,…] [--pages DIR] [--rounds N] [--trace] [--json]
  --only    some of the scenarios (all but the first three need "npm run build" first):
${Object.entries(SCENARIOS)
  .map(([name, { about }]) => `              ${name.padEnd(15)}${about}`)
  .join('\n')}
  --pages   a folder of .html files; tests/pages unless told otherwise
  --rounds  how often everything is measured; 5 unless told otherwise
  --trace   on the pages of the folder also the built script, from the browser's trace
  --json    print JSON instead of tables`;

async function main(): Promise<void> {
  const { values } = readArguments(USAGE, {
    options: {
      only: { type: 'string', default: Object.keys(SCENARIOS).join() },
      pages: { type: 'string', default: 'tests/pages' },
      rounds: { type: 'string', default: '5' },
      trace: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const chosen = values.only.split(',');
  const wrong = chosen.some((name) => !Object.hasOwn(SCENARIOS, name));
  if (wrong || !Number.isInteger(rounds) || rounds < 1) throw new Error(USAGE);
  const results: Record<string, Table[]> = {};
  for (const name of chosen) {
    const tables = (await SCENARIOS[name]?.run({ pages: values.pages, rounds, trace: values.trace })) ?? [];
    results[name] = tables;
    if (!values.json) for (const table of tables) print(table);
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
}

function print({ title, note, rows }: Table): void {
  console.log(`\n${title}${note ? `\n${note}` : ''}`);
  console.table(rows);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
