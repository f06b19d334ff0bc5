import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { readTopic, topicFolders } from '../corpus/topic-folder.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run build|zip|dev -- [chrome|firefox] [--topic DIR]
Builds, packs or (dev) builds and watches the extension: for both browsers where none is named, about the topic in
DIR/seeds and DIR/data where one is given. Another topic's build is written to .output/<its id>/.`;

/** What the framework is told for each browser. */
const TARGETS: Record<string, readonly string[]> = {
  chrome: ['-b', 'chrome', '--mv3'],
  firefox: ['-b', 'firefox', '--mv2'],
};
const ACTIONS: Record<string, readonly string[]> = { build: ['build'], zip: ['zip'], dev: [] };

/** Runs the framework once for each browser; false where a run failed. */
function run(): boolean {
  const { values, positionals } = readArguments(USAGE, {
    options: { topic: { type: 'string' } },
    allowPositionals: true,
  });
  const [action = '', ...wanted] = positionals;
  const words = ACTIONS[action];
  const targets = (wanted.length > 0 ? wanted : Object.keys(TARGETS)).map((name) => TARGETS[name]);
  if (!words || targets.includes(undefined)) throw new Error(USAGE);
  const topic = values.topic ?? process.env.TOPIC ?? '';
  // The framework would bury what is wrong with it in a stack.
  readTopic(topicFolders(topic));
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return targets.every((target = []) => {
    const { status } = spawnSync('wxt', [...words, ...target], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, TOPIC: topic },
    });
    return status === 0;
  });
}

try {
  process.exitCode = run() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
