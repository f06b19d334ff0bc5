import { basename, join } from 'node:path';
import { isFolder, listFiles } from './list-files.ts';
import type { Problem } from './problems.ts';
import { readUtf8 } from './read-utf8.ts';

/** An article's file as it was read: `text` is what every offset of the corpus points into. */
export interface Seed {
  /** The file name without ".txt". */
  id: string;
  file: string;
  /** Where the file lies, for messages. */
  path: string;
  text: string;
}

/**
 * Reads every `.txt` file of a folder, in order of name.
 * A folder that is missing or holds none, an empty file and a file that is not UTF-8 are errors in `problems`.
 */
export function loadSeeds(dir: string): { seeds: Seed[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const error = (code: string, where: string, found: string, mend: string) =>
    problems.push({ code, severity: 'error', where, found, mend });
  if (!isFolder(dir)) {
    error('seeds-missing', dir, 'there is no such folder', 'create it, or name another with --seeds DIR');
    return { seeds: [], problems };
  }
  const { files, others } = listFiles(dir, '.txt');
  for (const file of others)
    problems.push({
      code: 'unexpected-file',
      severity: 'warning',
      where: join(dir, file),
      found: 'only .txt files are read as articles',
      mend: 'save the article as .txt, or move it away',
    });
  if (files.length === 0)
    error('seeds-missing', dir, 'the folder holds no .txt file', 'put at least one article into it');
  const seeds = files.flatMap((file) => {
    const path = join(dir, file);
    const text = readUtf8(path);
    if (text === null) {
      error('seed-not-utf8', path, 'the bytes are not valid UTF-8', 'save the article as UTF-8');
      return [];
    }
    if (text.trim() === '') {
      error('seed-empty', path, 'the file holds no text', 'put the article into it, or delete the file');
      return [];
    }
    return [{ id: basename(file, '.txt'), file, path, text }];
  });
  return { seeds, problems };
}
