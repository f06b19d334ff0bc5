import { join, resolve } from 'node:path';
import { hashOf } from './json-cache.ts';
import { loadYaml } from './load-yaml.ts';
import { formatProblem, type Problem } from './problems.ts';
import type { Folders } from './read-corpus.ts';
import { type TopicRecord, topicSchema } from './schema/topic.ts';

/** The two folders of a topic: those below `root`, else below the folder that the variable TOPIC names, else here. */
export function topicFolders(root = process.env.TOPIC || '.'): Folders {
  return { seedsDir: join(root, 'seeds'), dataDir: join(root, 'data') };
}

/** The topic's record. Throws, with what is wrong and where, if there is none or it breaks its schema. */
export function readTopic({ dataDir }: Folders): TopicRecord {
  const problems: Problem[] = [];
  const topic = loadYaml(join(dataDir, 'topic.yaml'), topicSchema, problems);
  if (!topic) throw new Error(problems.map(formatProblem).join('\n'));
  return topic.value;
}

/** Where the builds of a topic are written: another one's apart from the project's own. */
export function outputFolder(root = process.env.TOPIC): string {
  return root ? join('.output', readTopic(topicFolders(root)).id) : '.output';
}

/** Where readings of earlier runs are kept: each topic's apart, since a run forgets what it has not used. */
export function cacheFolder({ dataDir }: Folders): string {
  return join('node_modules/.cache/corpus', hashOf(resolve(dataDir)).slice(0, 12));
}
