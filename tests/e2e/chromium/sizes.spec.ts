import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Bytes, gzip. What every page pays, what a page with a name pays on top, and what the first card does. */
const MOST = { 'gate.js': 14_000, 'page.js': 30_000, 'card.js': 26_000 };

for (const [file, most] of Object.entries(MOST)) {
  test(`${file} stays below ${most / 1000} kB`, async () => {
    const size = gzipSync(await readFile(`.output/chrome-mv3/${file}`), { level: 9 }).length;
    expect(size).toBeLessThan(most);
  });
}
