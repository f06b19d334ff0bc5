import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import when it runs; types may come from anywhere. */
const MAY_RUN: Record<string, readonly string[]> = {
  names: [],
  corpus: ['names'],
  page: ['names'],
  components: [],
  platform: [],
  tables: [],
  modules: ['corpus', 'names'],
  entrypoints: ['names', 'page', 'components', 'platform', 'tables'],
};
const FOLDERS = new Set([...Object.keys(MAY_RUN), 'commands', 'bench', 'tests']);

interface Import {
  file: string;
  /** The top-level folder that it leads to. */
  folder: string;
}

/** The project's own modules that a folder's files import at run time, from other folders. */
function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      return [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'(\.[^']+)'/gm)].map((m) => ({
        file: path,
        folder: normalize(join(dirname(path), m[1] ?? '')).split(/[\\/]/)[0] ?? '',
      }));
    })
    .filter((found) => found.folder !== folder);
}

describe.each(Object.entries(MAY_RUN))('%s/', (folder, allowed) => {
  it(`runs nothing from outside but ${allowed.join(', ') || 'libraries'}`, () => {
    const wrong = importsOf(folder).filter(
      ({ folder: other }) => FOLDERS.has(other) && !allowed.includes(other),
    );
    expect(wrong).toEqual([]);
  });
});

it('sees the imports that are there', () => {
  expect(importsOf('entrypoints').map((i) => i.folder)).toContain('platform');
  expect(importsOf('corpus').map((i) => i.folder)).toContain('names');
});

it('the engine names no topic', () => {
  const topic = readFileSync('data/topic.yaml', 'utf8').match(/^name: (\S+)/m)?.[1] ?? '';
  expect(topic.length).toBeGreaterThan(3);
  const code = /\.(tsx?|css|html|json|svg)$/;
  const naming = [...Object.keys(MAY_RUN), 'commands', 'bench', 'public']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .concat(readdirSync('.').filter((file) => !file.startsWith('package')))
    .filter((file) => code.test(file))
    .filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(topic.toLowerCase()));
  expect(naming).toEqual([]);
});
