import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJsonCache } from '../corpus/json-cache.ts';
import { buildTables } from '../corpus/tables.ts';
import { generatedArticle, writeSeeds } from './set-up/articles.ts';

/** `npm run bench:corpus`: what the build of the tables costs for 10, 100 and 1,000 generated articles more. */
const SIZES = [10, 100, 1000];

/** Builds the tables; the time in ms. Throws where the corpus has an error. */
function timed(folders: { seedsDir: string; dataDir: string }, cacheDir: string): number {
  const began = performance.now();
  const { tables } = buildTables(folders, { cache: openJsonCache(cacheDir) });
  if (!tables) throw new Error('the corpus has errors: run "npm run corpus" to see them');
  return performance.now() - began;
}

const rows = SIZES.map((size) => {
  const dir = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
  try {
    const folders = { seedsDir: join(dir, 'seeds'), dataDir: 'data' };
    writeSeeds(folders.seedsDir, size);
    const all = timed(folders, join(dir, 'cache'));
    const nothingChanged = timed(folders, join(dir, 'cache'));
    writeFileSync(join(folders.seedsDir, 'generated-0.txt'), `${generatedArticle(0)}\n\nOne line more.`);
    const oneChanged = timed(folders, join(dir, 'cache'));
    const ms = (time: number) => Math.round(time);
    return {
      articles: size,
      'all read, ms': ms(all),
      'ms each': (all / size).toFixed(1),
      'nothing changed, ms': ms(nothingChanged),
      'one changed, ms': ms(oneChanged),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
});
console.table(rows);
