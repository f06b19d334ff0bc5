import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftRecord } from '../../../corpus/draft.ts';
import { readCorpus } from '../../../corpus/read-corpus.ts';

it('a draft put in place as it is confirms everything that the rules read, and nothing else', () => {
  const dir = mkdtempSync(join(tmpdir(), 'draft-'));
  try {
    cpSync('tests/small-topic', dir, { recursive: true });
    const folders = { seedsDir: join(dir, 'seeds'), dataDir: join(dir, 'data') };
    const text = [
      'Alta Vista dries',
      '',
      'Ines Roca said on Monday that at least 30 people came back to Alta Vista, including 4 children.',
      'Harbour Works said on Monday that 30 people work there.',
    ].join('\n');
    writeFileSync(join(folders.seedsDir, 'second.txt'), text);
    const before = readCorpus(folders).reading?.readings.get('second');
    if (!before) throw new Error('the article was not read');
    expect(before.tally.figures.unreviewed).toBe(3);
    writeFileSync(join(folders.dataDir, 'articles/second.yaml'), draftRecord(before));

    const { reading, problems } = readCorpus(folders);
    expect(problems).toEqual([]);
    const after = reading?.readings.get('second');
    for (const kind of ['dates', 'figures', 'statements'] as const) {
      const { found, confirmed } = after?.tally[kind] ?? {};
      expect(found, kind).toBeGreaterThan(1);
      expect(confirmed, kind).toBe(found);
    }
    expect(after?.figures.map(({ reviewed, ...f }) => f)).toEqual(
      before.figures.map(({ reviewed, ...f }) => f),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});
