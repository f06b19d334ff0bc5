import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildNameTable } from '../corpus/name-table.ts';
import { compileNames } from '../names/compile.ts';
import { createMatcher } from '../names/matcher.ts';
import type { NameTable, SurfaceForm } from '../names/types.ts';

/**
 * `npm run bench:names -- [--pages DIR]`: size of the name table, start-up, speed of the gate and of finding, for the
 * project's own names and for a made-up gazetteer that grows. Pages are HTML files; their tags are cut out roughly.
 */
const { values } = parseArgs({ options: { pages: { type: 'string', default: 'tests/pages' } } });

const pages = readdirSync(values.pages)
  .filter((name) => name.endsWith('.html'))
  .map((name) =>
    readFileSync(join(values.pages, name), 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
      .replace(/<[^>]+>/g, ' '),
  );
const characters = pages.reduce((sum, page) => sum + page.length, 0);

// Syllables and endings: names share stems as inflected names do, and spellings differ between languages.
const scripts: { syllables: string[]; endings: string[]; languages: number }[] = [
  {
    syllables: 'ba ka ru shi nor lach gan dzor mar ta ve lim ost ker pan ay sur vik hol'.split(' '),
    endings: ' i a u a-n da dan in um em ie'.split(' ').map((e) => e.replace('-', '')),
    languages: 14,
  },
  {
    syllables: 'ба ка ру ши нор лач ган дзор мар та ве лим ост кер пан ай сур вик хол'.split(' '),
    endings: ' а у ом е ы ов ам'.split(' '),
    languages: 5,
  },
  {
    syllables: 'բա կա ռու շի նոր լաչ գան ձոր մար տա վե լիմ օստ կեր պան այ սուր վիկ հոլ'.split(' '),
    endings: ' ի ը ին ից ում ով'.split(' '),
    languages: 1,
  },
  {
    syllables: 'با کا رو شي نور لاتش غان مار تا في ليم كر بان'.split(' '),
    endings: ['', 'ي', 'ية'],
    languages: 4,
  },
  {
    syllables: 'ბა კა რუ ში ნორ ლაჩ გან ძორ მარ ტა ვე ლიმ'.split(' '),
    endings: ['', 'ს', 'ში', 'ის', 'მა'],
    languages: 1,
  },
  { syllables: '巴卡鲁希诺拉甘左马塔维林'.split(''), endings: [''], languages: 2 },
  { syllables: 'バカルシノラガンゾマタヴェリム'.split(''), endings: [''], languages: 1 },
  { syllables: '바카루시노라간조마타베림'.split(''), endings: [''], languages: 1 },
];

/** A gazetteer of `count` entities, the same each time. */
function gazetteer(count: number): SurfaceForm[] {
  let seed = 1;
  const draw = (below: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % below;
  };
  const forms = new Map<string, SurfaceForm>();
  for (let i = 0; i < count; i++) {
    const picks = Array.from({ length: 3 + draw(2) }, () => draw(1000));
    for (const { syllables, endings, languages } of scripts) {
      for (let language = 0; language < languages; language++) {
        // One language in three spells the name its own way.
        const own = draw(3) === 0 ? draw(1000) : 0;
        const name = picks.map((p, at) => syllables[(p + (at === 1 ? own : 0)) % syllables.length]).join('');
        for (const ending of endings.slice(0, 1 + draw(endings.length))) {
          const text = name.charAt(0).toUpperCase() + name.slice(1) + ending;
          forms.set(text, { entity: `entity-${i}`, text, language: 'und', certainty: 'certain', weight: 1 });
        }
      }
    }
  }
  return [...forms.values()];
}

const TOPIC = { threshold: 1, heading: 1, contextual: 0 };

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
      `gzip ${(size(table) / 1e3).toFixed(1)} kB (gate ${(size(table.gates) / 1e3).toFixed(1)} kB)\n` +
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
    table.forms.reduce((count, [names]) => count + names.split(/[A-P]/).length - 1, 0),
    own,
  );
}
const made = gazetteer(2000);
for (const count of [1_000, 10_000, 100_000]) {
  const forms = made.slice(0, count);
  measure(`${count} made-up forms`, forms.length, () => compileNames(forms, [], TOPIC));
}
