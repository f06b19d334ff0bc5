import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Results of earlier runs, by a hash of everything that went into them. */
export interface JsonCache<T> {
  get(key: string): T | null;
  set(key: string, value: T): void;
  /** Forgets what this run has neither got nor set: results of older texts, data or rules. */
  prune(): void;
}

/** The code and the libraries it stands on are part of every key: what older rules made must never pass for new. */
const RULES = ['corpus', 'names'];
const LIBRARIES = 'package-lock.json';

/** A cache of one JSON file for each result; a file that cannot be read counts as none. */
export function openJsonCache<T>(dir: string): JsonCache<T> {
  const used = new Set<string>();
  const fileOf = (key: string) => join(dir, `${key}.json`);
  return {
    get(key) {
      used.add(key);
      if (!existsSync(fileOf(key))) return null;
      try {
        return JSON.parse(readFileSync(fileOf(key), 'utf8')) as T;
      } catch {
        return null;
      }
    },
    set(key, value) {
      used.add(key);
      mkdirSync(dir, { recursive: true });
      writeFileSync(fileOf(key), JSON.stringify(value));
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
  const libraries = join(root, LIBRARIES);
  if (!existsSync(libraries) || RULES.some((folder) => !existsSync(join(root, folder)))) return null;
  return hashOf(
    readFileSync(libraries, 'utf8'),
    ...RULES.map((folder) => hashOfFiles(join(root, folder), '.ts')),
  );
}

/** A hash over the names and contents of a folder's files with one ending, at any depth. */
export function hashOfFiles(dir: string, ending: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
  return hashOf(...files.flatMap((file) => [file, readFileSync(join(dir, file), 'utf8')]));
}
