import { join, resolve } from 'node:path';
import { hashOf } from './json-cache.ts';
import type { Folders } from './read-corpus.ts';

/** The two folders of a topic: those below `root`, else below the folder that the variable TOPIC names, else here. */
export function topicFolders(root = process.env.TOPIC || '.'): Folders {
  return { seedsDir: join(root, 'seeds'), dataDir: join(root, 'data') };
}

/** Where readings of earlier runs are kept: each topic's apart, since a run forgets what it has not used. */
export function cacheFolder({ dataDir }: Folders): string {
  return join('node_modules/.cache/corpus', hashOf(resolve(dataDir)).slice(0, 12));
}
