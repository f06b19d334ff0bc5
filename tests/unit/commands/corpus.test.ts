import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedTopic } from '../corpus/edited-topic.ts';
import { runCommand } from './run-command.ts';

const corpus = (edit: (dir: string) => void, ...options: string[]) => {
  const { seedsDir, dataDir } = editedTopic(edit);
  return runCommand('corpus', ['--seeds', seedsDir, '--data', dataDir, ...options]);
};

describe('corpus', () => {
  it('prints one JSON document about the folders that it is told of', async () => {
    const { status, output, messages } = await corpus(() => {});
    expect(JSON.parse(output).articles.map(({ id }: { id: string }) => id)).toEqual(['flood']);
    expect(status).toBe(0);
    expect(messages).not.toMatch(/^(error|warning)/m);
  });

  it('keeps messages apart from the document, and a warning is no failure', async () => {
    const { status, output, messages } = await corpus((d) => rmSync(join(d, 'data/articles/flood.yaml')));
    expect(JSON.parse(output).articles).toMatchObject([{ id: 'flood', reviewed: false }]);
    expect(messages).toMatch(/^warning article-without-record at .*flood\.txt: .* → /m);
    expect(status).toBe(0);
  });

  it('prints nothing but messages where there is an error', async () => {
    const { status, output, messages } = await corpus((d) => writeFileSync(join(d, 'seeds/flood.txt'), ''));
    expect([status, output]).toEqual([1, '']);
    expect(messages).toContain('error seed-empty at ');
  });

  it('drafts a record that the build takes', async () => {
    const { output } = await corpus((d) => rmSync(join(d, 'data/articles/flood.yaml')), '--draft', 'flood');
    const { status } = await corpus((d) => writeFileSync(join(d, 'data/articles/flood.yaml'), output));
    expect(status).toBe(0);
  });

  it('ends without a word where nobody reads on', async () => {
    const { status, output, messages } = await runCommand('corpus', [], '', 1);
    expect(status).toBe(0);
    expect(output).toMatch(/^\{\n/);
    expect(messages).not.toContain('EPIPE');
  });

  it('says which option it does not know or lacks its value, and which there are', async () => {
    for (const wrong of [['--seed', 'x'], ['--seeds'], ['flood']]) {
      const { status, output, messages } = await runCommand('corpus', wrong);
      expect([status, output]).toEqual([1, '']);
      expect(messages).toContain(`${wrong[0]}`);
      expect(messages).toContain('[--seeds DIR]');
      expect(messages).not.toContain('node:internal');
    }
    expect(await runCommand('corpus', ['--help'])).toMatchObject({ status: 0, messages: '' });
  });
});
