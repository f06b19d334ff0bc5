import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '../../../corpus/read-corpus.ts';
import { buildWith, editedTopic } from './edited-topic.ts';

it('passes a folder among the articles by, with a warning', () => {
  const { tables, problems } = buildWith((d) => mkdirSync(join(d, 'seeds/old.txt')));
  expect(problems).toMatchObject([{ severity: 'warning', code: 'unexpected-file' }]);
  expect(tables).not.toBeNull();
});

it('says which file of the data nothing is read from', () => {
  const { problems } = buildWith((d) => writeFileSync(join(d, 'data/cue.yaml'), '{}'));
  expect(problems).toMatchObject([
    { severity: 'warning', code: 'unexpected-file', where: expect.stringContaining('cue.yaml') },
  ]);
});

it('reads files with the line ends and the byte order mark of other editors, and counts both', () => {
  const files = ['data/topic.yaml', 'data/names/en.yaml', 'data/articles/flood.yaml', 'seeds/flood.txt'];
  const folders = editedTopic((d) => {
    for (const file of files)
      writeFileSync(join(d, file), `\ufeff${readFileSync(join(d, file), 'utf8').replaceAll('\n', '\r\n')}`);
    // Before a list a parser takes the mark for a value.
    writeFileSync(
      join(d, 'data/false-friends.yaml'),
      '\ufeff- { forms: [Roca], after: [FC], reason: a club }\r\n',
    );
  });
  const { reading, problems } = readCorpus(folders);
  expect(problems).toEqual([]);
  const text = readFileSync(join(folders.seedsDir, 'flood.txt')).toString('utf8');
  const { mentions = [], figures = [] } = reading?.corpus ?? {};
  expect(figures.map(({ quote }) => quote)).toContain('At least 200 people');
  for (const { start, end, quote } of [...mentions, ...figures]) expect(text.slice(start, end)).toBe(quote);
});

it('reads an article without a record, marks it unreviewed and says which record to write', () => {
  const { tables, problems } = buildWith((d) =>
    writeFileSync(
      join(d, 'seeds/second.txt'),
      'Alta Vista dries\n\nInes Roca said at least 30 people came back to Alta Vista.\n',
    ),
  );
  expect(problems.map((p) => [p.severity, p.code])).toEqual([['warning', 'article-without-record']]);
  const figures = tables?.cards['alta-vista']?.figures ?? [];
  expect(figures.filter((f) => f.value === 30)).toMatchObject([
    { qualifier: 'at-least', reviewed: false, claimant: { id: 'ines-roca' } },
  ]);
});

it('names a claimant who is no entity by the words of the article', () => {
  const { tables } = buildWith((d) =>
    writeFileSync(
      join(d, 'seeds/second.txt'),
      'Alta Vista dries\n\nThe fire brigade said 40 people left Alta Vista.\n',
    ),
  );
  const figure = tables?.cards['alta-vista']?.figures.find((f) => f.value === 40);
  expect(figure?.claimant).toEqual({ id: null, name: 'The fire brigade' });
});

it('never shows anything from furniture', () => {
  const { tables } = buildWith(() => {});
  expect(JSON.stringify(tables)).not.toContain('1,204');
});
