import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';

const OUTPUT = resolve('.output');
/** Unpacked builds and store packages; a development build or a picture of the demo is none of these. */
const SHIPPED = /^(chrome-mv3|firefox-mv2)\/|\.zip$/;

/** SHA-256 of every shipped file, by its path below the output folder. */
function hashes(): Map<string, string> {
  const files = readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [relative(OUTPUT, file).replaceAll('\\', '/'), file] as const)
      .filter(([path]) => SHIPPED.test(path))
      .map(([path, file]) => [path, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

function pack(): Map<string, string> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync('npm', ['run', '--silent', 'zip'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  if (status !== 0) throw new Error('npm run zip failed: see its message above.');
  return hashes();
}

/** Packs twice and compares every file: one commit gives one extension, to the byte. */
const first = pack();
const second = pack();
const changed = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (first.size === 0) changed.push('(nothing was built)');
for (const file of changed)
  console.error(`${file} differs between two builds: find what depends on time, order or chance.`);
if (changed.length === 0) console.log(`${first.size} files are the same in two builds.`);
process.exitCode = changed.length === 0 ? 0 : 1;
