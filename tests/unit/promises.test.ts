import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The files that a text names as proof, with `{a,b}` spelled out. */
function named(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/`((?:tests|commands|platform)\/[^`]+\.tsx?)`/g)].flatMap(([, path = '']) => {
    const [, before, choices, after] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
    return choices ? choices.split(',').map((choice) => `${before}${choice}${after}`) : [path];
  });
}

test.each(['docs/privacy.md', 'docs/security.md'])('every proof that %s names is there', (file) => {
  expect(named(file).length).toBeGreaterThan(1);
  expect(named(file).filter((path) => !existsSync(path))).toEqual([]);
});
