import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const names = (data: string, ...options: string[]) => runCommand('names', ['--data', data, ...options]);

describe('names', () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'names-'));
    data = join(folder, 'data');
    await cp('tests/small-topic/data', data, { recursive: true });
    await mkdir(join(data, 'inflections'));
    await writeFile(
      join(data, 'inflections/en.yaml'),
      'paradigms: { town: "- er" }\ndefaults: { last-word: { Vista: town } }\n',
    );
    await writeFile(
      join(data, 'false-friends.yaml'),
      '- { forms: [Roca], before: [Cafe], distance: 1, reason: another bearer }\n' +
        '- { forms: [Alta Vista], after: [search], distance: 1, reason: a search engine }\n',
    );
    await writeFile(
      join(data, 'topic.yaml'),
      'id: x\nname: X\ndescription: X\nkeyword: ex\ngeckoId: x@example.org\nsample: { title: X, paragraphs: [X] }\nonTopic:\n  threshold: 2.75\n' +
        '  nearby: { share: 0.5, within: 2, words: { en: flood } }\n  language: { share: 0.25, tags: [en] }\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('say by which name, language and rule each mention was found', async () => {
    const { status, output } = await names(
      data,
      '--explain',
      'The flood at Alta Vistaer, says Roca.',
      '--lang',
      'en-GB',
    );
    expect(status).toBe(0);
    expect(output).toContain('[13, 25) “Alta Vistaer” alta-vista, certain: found');
    expect(output).toContain('en: Alta Vistaer, from Alta Vista by “town”');
    expect(output).toContain('[32, 36) “Roca” ines-roca, contextual: found');
    expect(output).toMatch(/0 → 2\.75, with a word of the topic near/);
    expect(output).toContain('score 2.75 of 2.75: contextual names count here');
  });

  it('say what does not count, and what was taken for something else, by which rule', async () => {
    const { output } = await names(data, '--explain', 'Roca asked the Alta Vista search for Alta Vista.');
    expect(output).toContain('“Roca” ines-roca, contextual: not counted');
    expect(output).toContain('[15, 25) “Alta Vista” alta-vista: taken for something else');
    expect(output).toContain('a search engine (rule 2 of false-friends.yaml)');
    expect(output).not.toContain('another bearer');
    expect(output).toContain('[37, 47) “Alta Vista” alta-vista, certain: found');
    expect(output).toContain('score 2 of 2.75: contextual names do not count here');
  });

  it('count the names and forms of each language without a text', async () => {
    const { status, output } = await names(data);
    expect(status).toBe(0);
    expect(output).toMatch(/en\W+4\W+5\b/);
  });

  it('say what is wrong with the data, where, and how to mend it', async () => {
    await writeFile(join(data, 'names/xx.yaml'), '{}');
    const { status, messages } = await names(data, '--explain', 'Roca');
    await rm(join(data, 'names/xx.yaml'));
    expect(status).toBe(1);
    expect(messages).toContain('names/xx.yaml');
    expect(messages).toContain('add the language there or rename the file');
  });
});
