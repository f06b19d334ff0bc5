import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARAGRAPHS = 12;

const paragraphs = readdirSync('seeds')
  .sort()
  .flatMap((file) => readFileSync(join('seeds', file), 'utf8').split('\n'))
  .filter((line) => line.length > 80);

/** A made-up article: paragraphs of the project's own articles in an order of its own, the same in every run. */
export function generatedArticle(number: number): string {
  const chosen = Array.from(
    { length: PARAGRAPHS },
    (_, i) => paragraphs[(number * 7 + i * (1 + (number % 11))) % paragraphs.length],
  );
  return [`Generated article ${number}`, ...chosen].join('\n\n');
}

/** Writes the project's own articles and as many made-up ones as wanted into a folder, which is made for them. */
export function writeSeeds(folder: string, generated: number): void {
  mkdirSync(folder, { recursive: true });
  cpSync('seeds', folder, { recursive: true });
  for (let n = 0; n < generated; n++) writeFileSync(join(folder, `generated-${n}.txt`), generatedArticle(n));
}

/** So many made-up articles are beside the project's own in `manyArticles()`. */
export const MANY = 1000;

/**
 * The folder of an unpacked extension about many articles: built, within a minute or two, where there is none or the
 * project's own build is newer. Throws where the build fails.
 */
export function manyArticles(): string {
  const id = 'many-articles';
  const built = join('.output', id, 'chrome-mv3');
  const time = (folder: string) =>
    statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (time(built) > time('.output/chrome-mv3')) return built;
  const topic = mkdtempSync(join(tmpdir(), `${id}-`));
  try {
    writeSeeds(join(topic, 'seeds'), MANY);
    cpSync('data', join(topic, 'data'), { recursive: true });
    const record = join(topic, 'data/topic.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace(/^id: .*/m, `id: ${id}`));
    const { status } = spawnSync('npm', ['run', 'build', '--', 'chrome', '--topic', topic], {
      stdio: 'ignore',
    });
    if (status !== 0) throw new Error(`no extension about ${MANY} articles: "npm run build" fails on them`);
  } finally {
    rmSync(topic, { recursive: true });
  }
  return built;
}
