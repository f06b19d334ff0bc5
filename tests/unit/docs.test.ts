import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'));

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
const FOLDERS = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
  .map((entry) => entry.name);

describe.each(TEXTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) =>
      join(dirname(file), to),
    );
    const paths = [...text.matchAll(/[`"> ]((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|md|yaml|json|html|css))\b/g)]
      .map(([, path = '']) => path)
      .filter((path) => FOLDERS.includes(path.split('/')[0] ?? '') && !/[A-Z]{2}/.test(path));
    expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('leads to headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
    const headings = (path: string) =>
      [...readFileSync(path ? join(dirname(file), path) : file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
        ([, heading = '']) =>
          heading
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replaceAll(' ', '-'),
      );
    expect(links.filter(([, path = '', heading = '']) => !headings(path).includes(heading))).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('each decision tells context, choice, what was measured and what would change it', () => {
  for (const file of readdirSync('docs/decisions')) {
    const text = readFileSync(join('docs/decisions', file), 'utf8');
    for (const part of ['Context', 'Choice', 'Measured', 'What would change our mind'])
      expect(text, file).toContain(`**${part}`);
  }
});
