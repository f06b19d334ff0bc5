import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildWith, replace } from './edited-topic.ts';

it('builds the small topic as it stands', () => {
  const { tables, problems } = buildWith(() => {});
  expect(problems).toEqual([]);
  expect(Object.keys(tables?.cards ?? {})).toEqual(['alta-vista', 'ines-roca', 'harbour-works']);
});

const record = 'data/articles/flood.yaml';
const entities = 'data/entities/all.yaml';

it('tells a broken file of entities alone, not every name of theirs besides', () => {
  const { errors } = buildWith((d) => replace(d, entities, 'type: place', 'type: planet'));
  expect(errors.map(({ code }) => code)).toEqual(['data-invalid']);
});

describe('the build stops, and says where and how to mend it', () => {
  it.each<[string, string, (dir: string) => void]>([
    ['unknown-key', 'topic.yaml:', (d) => replace(d, 'data/topic.yaml', 'geckoId:', 'shade: red\ngeckoId:')],
    [
      'data-invalid',
      'topic.yaml:',
      (d) => replace(d, 'data/topic.yaml', 'geckoId:', "colour: '#ffe9a0'\ngeckoId:"),
    ],
    ['data-invalid', 'topic.yaml:', (d) => replace(d, 'data/topic.yaml', 'Small Topic', "''")],
    ['data-invalid', 'all.yaml:2', (d) => replace(d, entities, 'type: place', 'type: planet')],
    [
      'yaml-syntax',
      'topic.yaml:',
      (d) => replace(d, 'data/topic.yaml', '{ threshold: 2 }', '{ threshold: 2'),
    ],
    ['duplicate-key', 'all.yaml:', (d) => replace(d, entities, 'ines-roca:\n', 'alta-vista:\n')],
    [
      'yaml-syntax',
      'topic.yaml:',
      (d) => writeFileSync(join(d, 'data/topic.yaml'), 'id: one\n---\nid: two\n'),
    ],
    [
      'data-not-utf8',
      'events.yaml',
      (d) => writeFileSync(join(d, 'data/events.yaml'), Buffer.from([0x61, 0xe9])),
    ],
    ['data-missing', 'data', (d) => rmSync(join(d, 'data'), { recursive: true })],
    ['names-missing', 'names', (d) => rmSync(join(d, 'data/names'), { recursive: true })],
    ['data-missing', 'measures.yaml', (d) => rmSync(join(d, 'data/measures.yaml'))],
    [
      'duplicate-name',
      'en.yaml:1',
      (d) => replace(d, 'data/names/en.yaml', '[Alta Vista]', '[Alta Vista, Alta Vista]'),
    ],
    [
      'name-claimed-twice',
      'en.yaml:3',
      (d) => replace(d, 'data/names/en.yaml', '[Harbour Works]', '[Alta Vista]'),
    ],
    ['data-invalid', 'en.yaml:', (d) => replace(d, 'data/names/en.yaml', '[Harbour Works]', "['']")],
    [
      'name-too-short',
      'en.yaml:3',
      (d) => replace(d, 'data/names/en.yaml', '[Harbour Works]', '[Harbour Works, H]'),
    ],
    [
      'unknown-paradigm',
      'en.yaml:3',
      (d) =>
        replace(d, 'data/names/en.yaml', '[Harbour Works]', '[{ text: Harbour Works, inflect: plural }]'),
    ],
    [
      'name-claimed-twice',
      'en.yaml:3',
      (d) => {
        replace(d, 'data/names/en.yaml', '[Harbour Works]', '[{ text: Alta, inflect: town }]');
        mkdirSync(join(d, 'data/inflections'));
        writeFileSync(join(d, 'data/inflections/en.yaml'), 'paradigms: { town: "- s" }\n');
        replace(d, 'data/names/en.yaml', '[Alta Vista]', '[Alta Vista, Altas]');
      },
    ],
    [
      'paradigm-cases',
      'inflections/en.yaml',
      (d) => {
        mkdirSync(join(d, 'data/inflections'));
        writeFileSync(join(d, 'data/inflections/en.yaml'), 'cases: one two\nparadigms: { town: "- s es" }\n');
      },
    ],
    [
      'unknown-entity',
      'en.yaml:',
      (d) => replace(d, 'data/names/en.yaml', 'harbour-works:', 'harbor-works:'),
    ],
    ['unknown-language', 'xx.yaml', (d) => writeFileSync(join(d, 'data/names/xx.yaml'), '{}')],
    ['missing-seed', 'other.yaml', (d) => cpSync(join(d, record), join(d, 'data/articles/other.yaml'))],
    ['unexpected-file', 'flood.yml', (d) => cpSync(join(d, record), join(d, 'data/articles/flood.yml'))],
    ['seed-empty', 'flood.txt', (d) => writeFileSync(join(d, 'seeds/flood.txt'), ' \n')],
    [
      'seed-not-utf8',
      'flood.txt',
      (d) => writeFileSync(join(d, 'seeds/flood.txt'), Buffer.from([0x41, 0xe9, 0x42])),
    ],
    ['data-empty', 'flood.yaml', (d) => writeFileSync(join(d, record), '# to be written\n')],
    ['unexpected-file', 'old.yaml', (d) => mkdirSync(join(d, 'data/articles/old.yaml'))],
    ['seeds-missing', 'seeds', (d) => rmSync(join(d, 'seeds'), { recursive: true })],
    [
      'seeds-missing',
      'seeds',
      (d) => {
        rmSync(join(d, 'seeds'), { recursive: true });
        writeFileSync(join(d, 'seeds'), 'a file');
      },
    ],
    ['quote-not-found', 'flood.yaml:', (d) => replace(d, record, 'quote: At least 200', 'quote: About 200')],
    ['quote-not-found', 'all.yaml:', (d) => replace(d, entities, 'quote: Mayor Ines', 'quote: mayor Ines')],
    [
      'quote-not-found',
      'events.yaml:',
      (d) => replace(d, 'data/events.yaml', 'quote: flooded', 'quote: drowned'),
    ],
    [
      'quote-in-furniture',
      'flood.yaml:',
      (d) => replace(d, record, 'evidence: [flooded Alta Vista on Monday]', "evidence: ['1,204 views']"),
    ],
    [
      'data-invalid',
      'differences.yaml:',
      (d) =>
        writeFileSync(
          join(d, 'data/differences.yaml'),
          '- { id: dam, text: Who, entities: [harbour-works], evidence: [{ article: flood, quote: dam }] }',
        ),
    ],
    [
      'unknown-article',
      'events.yaml:',
      (d) => replace(d, 'data/events.yaml', 'article: flood', 'article: storm'),
    ],
    [
      'weekday-contradicts-date',
      'seeds/flood.txt:',
      (d) => replace(d, 'seeds/flood.txt', '(March 4)', '(March 6)'),
    ],
    ['number-not-in-quote', 'seeds/flood.txt:', (d) => replace(d, record, 'value: 200', 'value: 300')],
    ['qualifier-changed', 'flood.txt:', (d) => replace(d, record, 'qualifier: at-least', 'qualifier: exact')],
    ['impossible-date', 'events.yaml:', (d) => replace(d, 'data/events.yaml', '2024-03-04', '2024-02-30')],
    ['unknown-entity', 'flood.txt:', (d) => replace(d, record, 'claimant: ines-roca', 'claimant: the-mayor')],
    ['unknown-entity', 'flood.txt:', (d) => replace(d, record, 'speaker: ines-roca', 'speaker: the-mayor')],
    [
      'unknown-entity',
      'flood.txt:',
      (d) => replace(d, record, 'entities: [harbour-works]', 'entities: [harbor]'),
    ],
    [
      'statement-unknown',
      'flood.yaml:',
      (d) => replace(d, record, 'answers: roca-dam', 'answers: roca-river'),
    ],
    ['statement-circle', 'flood.yaml:', (d) => replace(d, record, 'answers: roca-dam', 'answers: works-dam')],
  ])('%s (%s)', (code, where, edit) => {
    const { tables, errors } = buildWith(edit);
    expect(tables).toBeNull();
    const error = errors.find((p) => p.code === code);
    expect(error, errors.map((p) => `${p.code} ${p.where}`).join('\n')).toBeDefined();
    expect(error?.where).toContain(where);
    expect(error?.found).not.toBe('');
    expect(error?.mend).not.toBe('');
  });
});
