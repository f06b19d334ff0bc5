import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Lockfile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

/**
 * Optional dependencies that a package asks for and the lock file lacks, as "parent@version needs dependency@range".
 * npm leaves them out in silence when the registry has no such package, and `npm ci` fails on them later.
 */
export function findHoles(lockfile: Lockfile): string[] {
  return Object.entries(lockfile.packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isThere(lockfile, path, name))
      .map(([name, range]) => `${path || 'the project'}@${version ?? '?'} needs ${name}@${range}`),
  );
}

/** As Node looks for a module: beside the package itself, then in each folder above it. */
function isThere({ packages }: Lockfile, path: string, name: string): boolean {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'package-lock.json';
  const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const holes = findHoles(lockfile);
  console.log(`${file}: ${Object.keys(lockfile.packages).length} packages, ${holes.length} holes`);
  for (const hole of holes) console.error(hole);
  if (holes.length > 0) {
    console.error(
      'Pin the parent to a version whose optional packages the registry has (see "overrides" in package.json), then run npm install.',
    );
    process.exitCode = 1;
  }
}
