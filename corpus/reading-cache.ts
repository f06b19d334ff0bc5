import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleReading } from './read-article.ts';

/** Readings of articles from earlier runs, by what went into them. */
export interface ReadingCache {
  get(key: string): ArticleReading | null;
  set(key: string, reading: ArticleReading): void;
  /** Forgets what this run has neither got nor set: readings of older texts, data or rules. */
  prune(): void;
}

/** The rules themselves are part of every key: a reading by older rules must never pass for a new one. */
const RULES = ['corpus', 'names'];

/** A cache of one JSON file for each reading; a file that cannot be read counts as none. */
export function openReadingCache(dir: string): ReadingCache {
  const used = new Set<string>();
  const fileOf = (key: string) => join(dir, `${key}.json`);
  return {
    get(key) {
      used.add(key);
      if (!existsSync(fileOf(key))) return null;
      try {
        return JSON.parse(readFileSync(fileOf(key), 'utf8')) as ArticleReading;
      } catch {
        return null;
      }
    },
    set(key, reading) {
      used.add(key);
      mkdirSync(dir, { recursive: true });
      writeFileSync(fileOf(key), JSON.stringify(reading));
    },
    prune() {
      if (!existsSync(dir)) return;
      for (const file of readdirSync(dir))
        if (file.endsWith('.json') && !used.has(file.slice(0, -'.json'.length))) rmSync(join(dir, file));
    },
  };
}

/** SHA-256 over the parts, each set off from the next, as hexadecimal digits. */
export function hashOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** A hash over the source text of the rules below `root`; null where they are not there, and nothing can be cached. */
export function hashOfRules(root: string): string | null {
  if (RULES.some((folder) => !existsSync(join(root, folder)))) return null;
  const files = RULES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(root, folder, file)),
  );
  return hashOf(...files.flatMap((file) => [file, readFileSync(file, 'utf8')]));
}
