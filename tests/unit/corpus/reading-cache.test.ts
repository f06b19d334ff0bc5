import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJsonCache } from '../../../corpus/json-cache.ts';
import { buildNameTable } from '../../../corpus/name-table.ts';
import { createProgress } from '../../../corpus/progress.ts';
import type { ArticleReading } from '../../../corpus/read-article.ts';
import { readCorpus } from '../../../corpus/read-corpus.ts';
import type { NameTable } from '../../../names/types.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
  cpSync('tests/small-topic', dir, { recursive: true });
  writeFileSync(join(dir, 'seeds/second.txt'), 'Alta Vista dries\n\nInes Roca said 30 people came back.\n');
});
afterEach(() => rmSync(dir, { recursive: true }));

const folders = () => ({ seedsDir: join(dir, 'seeds'), dataDir: join(dir, 'data') });

/** Reads the corpus with the cache, and counts the articles that were read anew. */
function read() {
  const cache = openJsonCache<ArticleReading>(join(dir, 'cache'));
  let anew = 0;
  const counting = {
    ...cache,
    set: (...args: Parameters<typeof cache.set>) => {
      anew++;
      cache.set(...args);
    },
  };
  const { reading, problems } = readCorpus(folders(), { cache: counting });
  return { anew, corpus: reading?.corpus, problems };
}

const edit = (file: string, from: string, to: string) => {
  const path = join(dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('readings of earlier runs', () => {
  it('are used as long as nothing that went into them changes, and give the same corpus', () => {
    const first = read();
    const second = read();
    expect([first.anew, second.anew]).toEqual([2, 0]);
    expect(second.corpus).toEqual(first.corpus);
    expect(second.corpus).toEqual(readCorpus(folders()).reading?.corpus);
  });

  it.each([
    ['an article’s text', 'seeds/second.txt', '30 people', '31 people', 1],
    ['an article’s record', 'data/articles/flood.yaml', 'stance: accuses', 'stance: asserts', 1],
    ['a name', 'data/names/en.yaml', '[Harbour Works]', '[Harbour Works, Harbour Company]', 2],
    ['a measure', 'data/measures.yaml', 'children]', 'children, guest]', 2],
  ])('are not used after a change to %s', (_, file, from, to, anew) => {
    read();
    edit(file, from, to);
    const after = read();
    expect(after.anew).toBe(anew);
    expect(after.corpus).toEqual(readCorpus(folders()).reading?.corpus);
  });

  it('are read again where their file is broken', () => {
    const { corpus } = read();
    for (const file of readdirSync(join(dir, 'cache'))) writeFileSync(join(dir, 'cache', file), '{"half":');
    const after = read();
    expect([after.anew, after.corpus]).toEqual([2, corpus]);
  });

  it('are thrown away once nothing asks for them', () => {
    read();
    edit('seeds/second.txt', '30 people', '31 people');
    read();
    expect(readdirSync(join(dir, 'cache'))).toHaveLength(2);
  });

  it('never hide a message', () => {
    edit('data/articles/flood.yaml', 'quote: At least 200', 'quote: About 200');
    expect(read().problems.map((p) => p.code)).toContain('quote-not-found');
    expect(read().problems.map((p) => p.code)).toContain('quote-not-found');
  });
});

it('a table of names is kept as long as data stays as it is', () => {
  const cache = openJsonCache<NameTable>(join(dir, 'names'));
  const first = buildNameTable(join(dir, 'data'), cache).table;
  expect(readdirSync(join(dir, 'names'))).toHaveLength(1);
  expect(buildNameTable(join(dir, 'data'), cache).table).toEqual(first);
  edit('data/names/en.yaml', '[Harbour Works]', '[Harbour Works, Harbour Company]');
  const after = buildNameTable(join(dir, 'data'), cache).table;
  expect(after).not.toEqual(first);
  expect(after).toEqual(buildNameTable(join(dir, 'data')).table);
});

it('tells how far a long job is, but nothing of a short one', () => {
  let time = 0;
  const lines: string[] = [];
  const progress = createProgress(
    (line) => lines.push(line),
    () => time,
  );
  for (const [at, done] of [
    [400, 1],
    [900, 2],
    [1100, 3],
    [1500, 4],
    [2200, 5],
  ] as const) {
    time = at;
    progress(done, 9);
  }
  expect(lines).toEqual(['read 3 of 9 articles', 'read 5 of 9 articles']);
});
