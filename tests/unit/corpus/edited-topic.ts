import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Folders } from '../../../corpus/read-corpus.ts';
import { buildTables } from '../../../corpus/tables.ts';

/** A copy of the small topic, changed by `edit`, that goes with the test. */
export function editedTopic(edit: (dir: string) => void): Folders {
  const dir = mkdtempSync(join(tmpdir(), 'topic-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync('tests/small-topic', dir, { recursive: true });
  edit(dir);
  return { seedsDir: join(dir, 'seeds'), dataDir: join(dir, 'data') };
}

/** What the build says of such a copy. */
export function buildWith(edit: (dir: string) => void) {
  const { tables, problems } = buildTables(editedTopic(edit));
  return { tables, errors: problems.filter((p) => p.severity === 'error'), problems };
}

/** Replaces a passage that must occur, so that a test cannot pass by changing nothing. */
export function replace(dir: string, file: string, from: string, to: string) {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}
