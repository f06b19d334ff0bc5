import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const USAGE = 'npm run release -- patch|minor|major';
const OPEN = '## Unreleased';
const PARTS = ['major', 'minor', 'patch'];

/** The version after `version`, one `part` on. Throws where either is not what it should be. */
export function nextVersion(version: string, part: string): string {
  const at = PARTS.indexOf(part);
  if (at < 0) throw new Error(`"${part}" is no part of a version: ${USAGE}`);
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!numbers)
    throw new Error(`package.json: the version "${version}" is not of the form 1.2.3: correct it.`);
  return numbers.map((number, i) => (i < at ? number : i === at ? number + 1 : 0)).join('.');
}

/** The changelog with its open section closed under a version and a day (ISO), and a new open section above it. */
export function closeSection(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(`\n${OPEN}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no line "${OPEN}": add it above the newest version.`);
  const begin = start + 1 + OPEN.length;
  const next = changelog.indexOf('\n## ', begin);
  const section = changelog.slice(begin, next < 0 ? undefined : next);
  if (!/^\s*- \S/m.test(section))
    throw new Error(`CHANGELOG.md says nothing under "${OPEN}": write there what changes for readers.`);
  if (changelog.includes(`\n## ${version} `))
    throw new Error(`CHANGELOG.md already has a section ${version}.`);
  return `${changelog.slice(0, begin)}\n\n## ${version} – ${day}${changelog.slice(begin)}`;
}

/** Replaces the version of this package, and nothing else, in a package.json or a lock file. */
export function withVersion(json: string, from: string, to: string): string {
  // A lock file has it twice, before its first dependency.
  const end = json.indexOf('"node_modules/') < 0 ? json.length : json.indexOf('"node_modules/');
  return json.slice(0, end).replaceAll(`"version": "${from}"`, `"version": "${to}"`) + json.slice(end);
}

function main([part = '']: string[]): void {
  const manifest = readFileSync('package.json', 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const next = nextVersion(version, part);
  // Everything is made before anything is written: an error leaves all files as they were.
  const changelog = closeSection(
    readFileSync('CHANGELOG.md', 'utf8'),
    next,
    new Date().toISOString().slice(0, 10),
  );
  const lock = withVersion(readFileSync('package-lock.json', 'utf8'), version, next);
  writeFileSync('package.json', withVersion(manifest, version, next));
  writeFileSync('package-lock.json', lock);
  writeFileSync('CHANGELOG.md', changelog);
  console.log(
    `${version} → ${next}. Read the changes, commit, tag v${next}; docs/store/release.md goes on from there.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
