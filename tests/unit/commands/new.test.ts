import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newArticle } from '../../../commands/scaffold/article.ts';
import { newEntity } from '../../../commands/scaffold/entity.ts';
import { newLanguage, newSetting } from '../../../commands/scaffold/texts.ts';
import { buildTables } from '../../../corpus/tables.ts';
import { topicFolders } from '../../../corpus/topic-folder.ts';
import { readMessageFiles } from '../../../modules/messages/read-messages.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('tests/small-topic', dir, { recursive: true });
  cpSync('public/_locales', join(dir, '_locales'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = ({ files }: { files: Map<string, string> }) => {
  for (const [file, text] of files) writeFileSync(file, text);
};
const problems = () => buildTables(topicFolders(dir)).problems;

it('an entity stands among its kind, and the build asks for what it still lacks and nothing else', () => {
  write(newEntity(join(dir, 'data'), { id: 'old-bridge', type: 'place', name: 'Old Bridge' }));
  expect(new Set(problems().map(({ where }) => where.replace(/^.*data\//, '').split(':')[0]))).toContain(
    'entities/all.yaml',
  );
  const file = join(dir, 'data/entities/all.yaml');
  const filled = readFileSync(file, 'utf8')
    .replace('text: ""', 'text: Bridge over the Lorn')
    .replace('article: ""', 'article: flood')
    .replace('quote: ""', 'quote: The river Lorn flooded');
  writeFileSync(file, filled);
  expect(problems()).toEqual([]);
  expect(buildTables(topicFolders(dir)).tables?.cards['old-bridge']?.name).toBe('Old Bridge');
});

it('an entity that has names already gets no second list of them', () => {
  writeFileSync(join(dir, 'data/names/en.yaml'), 'old-bridge: [Old Bridge]\n');
  const { files } = newEntity(join(dir, 'data'), { id: 'old-bridge', type: 'place', name: 'Old Bridge' });
  expect([...files.keys()]).toEqual([join(dir, 'data/entities/all.yaml')]);
});

it('nothing is begun in a folder that is not there', () => {
  const data = join(dir, 'dtaa');
  expect(() => newEntity(data, { id: 'old-bridge', type: 'place', name: 'Old Bridge' })).toThrow(data);
});

it('an id that exists or is none, and a type that there is not, are refused', () => {
  const entity =
    (id: string, type = 'place') =>
    () =>
      newEntity(join(dir, 'data'), { id, type, name: 'Some Name' });
  expect(entity('alta-vista')).toThrow(/exists: .*all\.yaml/);
  expect(entity('Alta Vista')).toThrow(/no id/);
  expect(entity('old-bridge', 'bridge')).toThrow(/--type place/);
});

it('an article gets the draft of its record once', () => {
  writeFileSync(join(dir, 'seeds/dry.txt'), 'Alta Vista dries\n\nInes Roca said that 30 people came back.\n');
  write(newArticle(topicFolders(dir), 'dry'));
  expect(readFileSync(join(dir, 'data/articles/dry.yaml'), 'utf8')).toContain('30 people');
  expect(() => newArticle(topicFolders(dir), 'dry')).toThrow(/exists/);
  expect(() => newArticle(topicFolders(dir), 'wet')).toThrow(/save the article/);
});

it('a language has every text with its own plural forms, all still to be written', () => {
  const [text = ''] = newLanguage(join(dir, '_locales'), 'pl').files.values();
  const messages: Record<string, { message: string }> = JSON.parse(text);
  expect(Object.keys(messages)).toEqual(
    expect.arrayContaining(['mentions_one', 'mentions_few', 'mentions_many', 'mentions_other']),
  );
  expect(Object.values(messages).every(({ message }) => message === '')).toBe(true);
  expect(() => newLanguage(join(dir, '_locales'), 'ru')).toThrow(/exists/);
  expect(() => newLanguage(join(dir, '_locales'), 'xx')).toThrow(/no language/);
});

it('a setting gets its texts in every language, and the build asks for them', () => {
  const locales = join(dir, '_locales');
  write(newSetting(locales, 'pace', ['slow', 'fast']));
  expect(() => readMessageFiles(locales)).toThrow(/setting_pace.*empty/);
  for (const language of ['az', 'en', 'hy', 'ru']) {
    const file = join(locales, language, 'messages.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"message": ""', '"message": "words"'));
  }
  const files = readMessageFiles(locales);
  for (const file of Object.values(files)) expect(file.setting_pace_fast?.message).toBe('words');
  expect(Object.keys(files)).toHaveLength(4);
  expect(() => newSetting(locales, 'theme', ['one', 'two'])).toThrow(/setting_theme/);
  expect(() => newSetting(locales, 'tempo', ['only'])).toThrow(/default first/);
});
