import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildTables } from '../../../corpus/tables.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync('tests/small-topic', dir, { recursive: true });
  mkdirSync(join(dir, 'data/translations'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const build = (yaml: string) => {
  writeFileSync(join(dir, 'data/translations/ru.yaml'), yaml);
  const { tables, problems } = buildTables({ seedsDir: join(dir, 'seeds'), dataDir: join(dir, 'data') });
  return { words: tables?.translations.ru, problems: problems.map((p) => `${p.code} ${p.where}`) };
};
const TOPIC = 'topic: { name: Малая тема, description: О ней }\n';

test('words are found by the English that they stand for', () => {
  const { words } = build(`${TOPIC}entities: {}`);
  expect(words).toMatchObject({ 'Small Topic': 'Малая тема' });
});

test('what is missing is a warning that says which, and the build goes on', () => {
  const { words, problems } = build(`${TOPIC}entities: {}`);
  expect(words).toBeDefined();
  expect(problems.some((p) => p.startsWith('not-translated') && p.includes('entities'))).toBe(true);
});

test('a translation of nothing stops the build and says where', () => {
  const { words, problems } = build(`${TOPIC}entities:\n  nobody: { name: Никто, line: Нет }\n`);
  expect(words).toBeUndefined();
  expect(problems.find((p) => p.startsWith('translates-nothing'))).toContain('ru.yaml:3');
});
