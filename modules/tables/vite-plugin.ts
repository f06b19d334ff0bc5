import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { openJsonCache } from '../../corpus/json-cache.ts';
import { formatProblem } from '../../corpus/problems.ts';
import { createProgress } from '../../corpus/progress.ts';
import type { Folders } from '../../corpus/read-corpus.ts';
import { buildTables, type Tables } from '../../corpus/tables.ts';
import { cacheFolder } from '../../corpus/topic-folder.ts';
import { packValues } from './pack-values.ts';

/** The modules, by name: what each exports. */
type Modules = Record<(typeof NAMES)[number], string>;

const NAMES = ['names', 'kinds', 'shared', 'cards', 'search', 'titles', 'topic', 'translations'] as const;
const PREFIX = 'virtual:tables/';

/**
 * Offers the corpus's tables as `virtual:tables/<name>`, built once from the two folders and again after a change.
 * An error in seeds or data fails the build with every message; warnings are printed.
 */
export function tablesPlugin(folders: Folders): Plugin {
  const roots = [resolve(folders.seedsDir), resolve(folders.dataDir)];
  let built: Modules | null = null;

  return {
    name: 'tables',
    resolveId: {
      filter: { id: /^virtual:tables\// },
      handler: (id) => (NAMES.some((name) => id === PREFIX + name) ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: /^\0virtual:tables\// },
      handler(id) {
        for (const root of roots) for (const file of filesUnder(root)) this.addWatchFile(file);
        if (!built) {
          const result = buildTables(folders, {
            cache: openJsonCache(cacheFolder(folders)),
            progress: createProgress((line) => this.info(line)),
          });
          for (const p of result.problems) if (p.severity === 'warning') this.warn(formatProblem(p));
          if (!result.tables)
            this.error(['The corpus has errors:', ...result.problems.map(formatProblem)].join('\n'));
          built = modulesOf(result.tables);
        }
        const name = NAMES.find((n) => id === `\0${PREFIX}${n}`);
        return name && built[name];
      },
    },
    configureServer(server) {
      for (const root of roots) server.watcher.add(root);
      // WXT rebuilds an entry point only when a changed path is among its chunks' modules, which a file behind a
      // virtual module never is: the change is replayed on the files that import the tables. It must be replayed
      // at once, because WXT's own listener comes next and then ignores further events for a while.
      const anchors = NAMES.map((name) => resolve('tables', `${name}.ts`));
      const replay = (file: string) => {
        if (!roots.some((root) => file.startsWith(root + sep))) return;
        built = null;
        for (const environment of Object.values(server.environments))
          for (const name of NAMES) {
            const module = environment.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        for (const anchor of anchors) server.watcher.emit('all', 'change', anchor);
        server.ws.send({ type: 'full-reload', path: '*' });
      };
      server.watcher.on('add', replay).on('change', replay).on('unlink', replay);
    },
  };
}

/**
 * Strings of JSON, each of which a script parses when it needs it: an engine reads them much faster than object literals,
 * and what is never asked for costs next to nothing.
 */
function modulesOf(tables: Tables): Modules {
  const cards = Object.entries(tables.cards);
  const { shared, texts } = packValues([...cards.map(([, card]) => card), ...tables.search]);
  const search = texts.splice(cards.length);
  return {
    // Two exports, so that what is put into every page gets by without the second.
    names: [
      `export const gate = ${JSON.stringify(JSON.stringify(tables.names.gate))};`,
      `export const names = ${JSON.stringify(JSON.stringify(tables.names))};`,
    ].join('\n'),
    kinds: exporting(Object.fromEntries(cards.map(([id, { type }]) => [id, type]))),
    shared: exporting(shared),
    cards: exporting(Object.fromEntries(cards.map(([id], i) => [id, texts[i]]))),
    search: exporting(search.join('\n')),
    titles: exporting(JSON.stringify(tables.titles)),
    topic: exporting(tables.topic),
    translations: exporting(
      Object.fromEntries(
        Object.entries(tables.translations).map(([id, words]) => [id, JSON.stringify(words)]),
      ),
    ),
  };
}

function exporting(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}

function filesUnder(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
