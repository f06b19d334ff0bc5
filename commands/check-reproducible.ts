import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { readZip } from './read-zip.ts';

/** Unpacked builds and store packages; a development build or a picture of the demo is none of these. */
const SHIPPED = /^(chrome-mv3|firefox-mv2)\/|^[^/]+\.zip$/;
const SOURCES = /-sources\.zip$/;

/** SHA-256 of every shipped file, by its path below the output folder. */
type Hashes = Map<string, string>;

function pack(project: string): Hashes {
  const output = join(project, '.output');
  const { status } = spawnSync('npm', ['run', '--silent', 'zip'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm run zip failed in ${project}: see its message above.`);
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [relative(output, file).replaceAll('\\', '/'), file] as const)
      .filter(([path]) => SHIPPED.test(path))
      .map(([path, file]) => [path, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Packs in an empty folder what the sources package holds, as a store's reviewer does, with the same libraries. */
function packFromSources(project: string): Hashes {
  const { version }: { version: string } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const name = readdirSync(join(project, '.output')).find((file) => file.endsWith(`-${version}-sources.zip`));
  if (!name) throw new Error(`npm run zip left no sources package of ${version}: see wxt.config.ts.`);
  const folder = mkdtempSync(join(tmpdir(), 'from-sources-'));
  try {
    for (const [path, contents] of readZip(readFileSync(join(project, '.output', name)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return pack(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of one build that the other has not, or has otherwise. */
function differences(one: Hashes, other: Hashes): string[] {
  return [...one.keys()].filter((file) => one.get(file) !== other.get(file));
}

/** One commit gives one extension, to the byte: packed twice here, and once from the sources package. */
const project = resolve('.');
const first = pack(project);
const second = pack(project);
const changed = [...new Set([...differences(first, second), ...differences(second, first)])];
if (first.size === 0) changed.push('(nothing was built)');
for (const file of changed)
  console.error(`${file} differs between two builds: find what depends on time, order or chance.`);
const astray = differences(packFromSources(project), first).filter((file) => !SOURCES.test(file));
for (const file of astray)
  console.error(
    `${file} differs when built from the sources package: find what it lacks or which path is in it.`,
  );
const same = changed.length + astray.length === 0;
if (same) console.log(`${first.size} files are the same in two builds and in one from the sources package.`);
process.exitCode = same ? 0 : 1;
