import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

/** Runs the command on a data folder and gives its answers, line by line. */
async function detect(input: string | Buffer, data = 'tests/small-topic/data') {
  const { output, ...rest } = await runCommand('detect', ['--data', data], input);
  const lines = output.split('\n');
  return { ...rest, end: lines.pop(), answers: lines.map((line) => JSON.parse(line)) };
}

const vista = { start: 3, end: 13, entity: 'alta-vista', certainty: 'certain' };

describe('detect', () => {
  it('answers each line in order, with offsets in UTF-16', async () => {
    const { status, answers, end } = await detect(
      '{"text": "in Alta Vista"}\r\n{"text": "nothing", "lang": "en"}\n{"text": "😀 Alta Vista", "lang": "en"}',
    );
    expect(answers).toEqual([{ mentions: [vista] }, { mentions: [] }, { mentions: [vista] }]);
    expect([status, end]).toEqual([0, '']);
  });

  it('judges each line as a page of its own', async () => {
    const about = 'Roca of Harbour Works in Alta Vista';
    const { answers } = await detect(`${JSON.stringify({ text: about })}\n{"text": "Roca alone"}\n`);
    expect(answers).toEqual([
      {
        mentions: [
          { start: 0, end: 4, entity: 'ines-roca', certainty: 'contextual' },
          { start: 8, end: 21, entity: 'harbour-works', certainty: 'certain' },
          { start: 25, end: 35, entity: 'alta-vista', certainty: 'certain' },
        ],
      },
      { mentions: [] },
    ]);
  });

  it('takes a line’s language for its page’s', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'detect-'));
    await cp('tests/small-topic/data', folder, { recursive: true });
    const topic = join(folder, 'topic.yaml');
    const rule = '{ threshold: 2.5, language: { share: 0.5, tags: [eo] } }';
    await writeFile(topic, (await readFile(topic, 'utf8')).replace('{ threshold: 2 }', rule));
    const text = 'Roca in Alta Vista';
    const { answers } = await detect(
      [{ text, lang: 'eo' }, { text, lang: 'en' }, { text, lang: 5 }, { text }]
        .map((line) => JSON.stringify(line))
        .join('\n'),
      folder,
    );
    await rm(folder, { recursive: true });
    expect(answers.map(({ mentions }) => mentions.length)).toEqual([2, 1, 1, 1]);
  });

  it('puts an error in the place of a bad line, goes on, and says so at the end', async () => {
    const { status, answers } = await detect('nope\n[]\n{"text": 5}\nnull\n\n{"text": "in Alta Vista"}\n');
    const error = { error: expect.stringContaining('{"text"') };
    expect(answers).toEqual([error, error, error, error, error, { mentions: [vista] }]);
    expect(status).toBe(1);
  });

  it('takes other line separators, lone surrogates, a byte order mark and no input at all', async () => {
    const { status, answers } = await detect(
      '\ufeff{"text": "\u2028: Alta Vista"}\n{"text": "\\ud800: Alta Vista"}\n',
    );
    expect(answers).toEqual([{ mentions: [vista] }, { mentions: [vista] }]);
    expect(status).toBe(0);
    expect(await detect('')).toMatchObject({ status: 0, answers: [] });
  });

  it('streams many lines and long ones', async () => {
    const long = JSON.stringify({ text: `in Alta Vista${' x'.repeat(500_000)}` });
    const { answers } = await detect(
      `${`${long}\n`.repeat(3)}${'{"text": "in Alta Vista"}\n'.repeat(20_000)}`,
    );
    expect(answers).toHaveLength(20_003);
    expect(answers.every(({ mentions }) => mentions.length === 1)).toBe(true);
  });

  it('says what is wrong with the data and answers nothing', async () => {
    const { status, messages, answers } = await detect('{"text": "x"}\n', 'tests/no-such-folder');
    expect([status, answers]).toEqual([1, []]);
    expect(messages).toContain('tests/no-such-folder');
  });
});
