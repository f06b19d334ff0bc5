import { gzipSync } from 'node:zlib';
import type { NameTable } from '../names/types.ts';
import type { Problem } from './problems.ts';

/** In bytes of gzip. The gate lives in every page; the whole table is fetched where a name may stand. */
const GATE = 6_000;
const WHOLE = 56_000;

function size(what: unknown): number {
  return gzipSync(JSON.stringify(what), { level: 9 }).length;
}

/** An error for each part of the name table that has outgrown its budget. */
export function checkSize(names: NameTable): Problem[] {
  const parts: [what: string, bytes: number, budget: number][] = [
    ['the gate', size(names.gate), GATE],
    ['the whole name table', size(names), WHOLE],
  ];
  return parts
    .filter(([, bytes, budget]) => bytes > budget)
    .map(([what, bytes, budget]) => ({
      code: 'names-too-big',
      severity: 'error',
      where: 'names/*.yaml',
      found: `${what} takes ${(bytes / 1000).toFixed(1)} kB of gzip; ${budget / 1000} kB are allowed`,
      mend: 'leave out rare spellings, or let a paradigm make forms that are written out; "npm run bench:names" measures',
    }));
}
