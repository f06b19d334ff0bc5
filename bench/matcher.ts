import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArguments } from '../commands/arguments.ts';
import { buildNameTable } from '../corpus/name-table.ts';
import { compileNames } from '../names/compile.ts';
import { createMatcher } from '../names/matcher.ts';
import { KINDS_APART } from '../names/packed-forms.ts';
import { textsIn } from '../names/packed-lists.ts';
import type { NameTable } from '../names/types.ts';
import { gazetteer, TOPIC } from './set-up/gazetteer.ts';

const USAGE = `npm run bench:names -- [--pages DIR]
Size of the name table, start-up, speed of the gate and of finding, for the project's own names and for a made-up
gazetteer that grows. Pages are HTML files, those of tests/pages unless told otherwise; their tags are cut out roughly.`;

const { values } = readArguments(USAGE, { options: { pages: { type: 'string', default: 'tests/pages' } } });

const pages = readdirSync(values.pages)
  .filter((name) => name.endsWith('.html'))
  .map((name) =>
    readFileSync(join(values.pages, name), 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
      .replace(/<[^>]+>/g, ' '),
  );
const characters = pages.reduce((sum, page) => sum + page.length, 0);

const milliseconds = (work: () => void) => {
  const started = process.cpuUsage().user / 1000;
  work();
  return process.cpuUsage().user / 1000 - started;
};
const best = (work: () => void) => Math.min(...Array.from({ length: 7 }, () => milliseconds(work)));

function measure(name: string, forms: number, compile: () => NameTable): void {
  let table = compile();
  const built = milliseconds(() => {
    table = compile();
  });
  const json = JSON.stringify(table);
  const size = (what: unknown) => gzipSync(JSON.stringify(what), { level: 9 }).length;
  const page = `${'An ordinary page. '.repeat(500)}`;
  let matcher = createMatcher(table);
  const startUp = milliseconds(() => {
    matcher = createMatcher(JSON.parse(json));
    matcher.mayMatch(page);
  });
  const first = milliseconds(() =>
    matcher.find(`${page} ${[...'abcdefghiklmnoprstuvz'].map((c) => `${c}x`).join(' ')}\u00ad`),
  );
  const gate = best(() => {
    for (const text of pages) matcher.mayMatch(text);
  });
  const open = pages.filter((text) => matcher.mayMatch(text)).length;
  let mentions = 0;
  const find = best(() => {
    mentions = pages.reduce((sum, text) => sum + matcher.find(text).length, 0);
  });
  const perMegabyte = (ms: number) => `${((ms / characters) * 1e6).toFixed(2)} ms/M`;
  console.log(
    `${name}: ${forms} forms, built in ${built.toFixed(0)} ms; table ${(json.length / 1e3).toFixed(0)} k, ` +
      `gzip ${(size(table) / 1e3).toFixed(1)} kB (gate ${(size(table.gate) / 1e3).toFixed(1)} kB)\n` +
      `  start-up and gate of one page ${startUp.toFixed(2)} ms, first find ${first.toFixed(2)} ms; ` +
      `gate ${perMegabyte(gate)}, find ${perMegabyte(find)}, open on ${open} of ${pages.length} pages, ${mentions} mentions`,
  );
}

console.log(`${pages.length} pages, ${(characters / 1e6).toFixed(2)} M characters`);
const { table } = buildNameTable('data');
if (table) {
  const own = () => buildNameTable('data').table ?? table;
  measure(
    'own names',
    table.forms.flatMap(([names]) => names.split(KINDS_APART).flatMap((texts) => [...textsIn(texts)])).length,
    own,
  );
}
const made = gazetteer(2000);
for (const count of [1_000, 10_000, 100_000]) {
  const forms = made.slice(0, count);
  measure(`${count} made-up forms`, forms.length, () => compileNames(forms, [], TOPIC));
}
