import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildNameTable } from '../../../corpus/name-table.ts';
import { formatProblem } from '../../../corpus/problems.ts';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

/** What the build says of these files, and whether it stops; paths are those of the data folder. */
function build(files: Record<string, string>): { stops: boolean; messages: string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'names-'));
  made.push(dir);
  for (const folder of ['entities', 'names', 'inflections']) mkdirSync(join(dir, folder));
  const all = {
    'topic.yaml':
      'id: x\nname: X\ndescription: X\nkeyword: ex\ngeckoId: x@example.org\n' +
      'sample: { title: X, paragraphs: [X] }\nonTopic: { threshold: 1 }\n',
    'languages.yaml': 'en: { name: English, script: Latn, dir: ltr }\n',
    'false-friends.yaml': '[]\n',
    'entities/all.yaml': ['hill', 'vale']
      .map(
        (id) =>
          `${id}: { type: place, name: ${id}, line: { text: A ${id}, evidence: [{ article: a, quote: a }] } }\n`,
      )
      .join(''),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) writeFileSync(join(dir, path), content);
  const { table, problems } = buildNameTable(dir);
  const messages = problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ''));
  return { stops: table === null, messages };
}

const HILL = 'hill: [Old Hill]\n';

it('good names give a table and no message', () => {
  expect(build({ 'names/en.yaml': `${HILL}vale:\n  - Vale\n` })).toEqual({ stops: false, messages: [] });
});

type Row = [mistake: string, files: Record<string, string>, where: string, found: string, mend: string];
const rows: Row[] = [
  [
    'an empty name',
    { 'names/en.yaml': `${HILL}vale:\n  - ""\n` },
    'names/en.yaml:3',
    'the text is empty',
    '',
  ],
  [
    'a number',
    { 'names/en.yaml': `${HILL}vale:\n  - 44\n` },
    'names/en.yaml:3',
    'a name is a text, a number in quotes, or {text: …}',
    '',
  ],
  [
    'a key that is not known',
    { 'names/en.yaml': `${HILL}vale:\n  - { text: Vale, inflekt: many }\n` },
    'names/en.yaml:3',
    'the key "inflekt" is not known here',
    'correct its spelling or delete it',
  ],
  [
    'a name without letters',
    { 'names/en.yaml': `${HILL}vale:\n  - "–"\n` },
    'names/en.yaml:3',
    '"–" holds no letter',
    'write the name or delete the entry',
  ],
  [
    'one letter that may be meant anywhere',
    { 'names/en.yaml': `${HILL}vale:\n  - V\n` },
    'names/en.yaml:3',
    '"V" is one letter long',
    '"certainty: contextual"',
  ],
  [
    'a name of two entities',
    { 'names/en.yaml': `${HILL}vale:\n  - Vale\n  - Old–Hill\n` },
    'names/en.yaml:4',
    '"Old–Hill" is already a name of "hill" at names/en.yaml:1',
    'leave it to one of them',
  ],
  [
    'a form that a rule makes of one name and another has',
    {
      'names/en.yaml': 'hill: [{ text: Hill, inflect: many }]\nvale: [Hills]\n',
      'inflections/en.yaml': 'paradigms: { many: "- s" }\n',
    },
    'names/en.yaml:2',
    '"Hills", which "many" makes of "Hill"',
    'name the form under "except"',
  ],
  [
    'a rule that makes too many forms',
    {
      'names/en.yaml': 'hill:\n  - { text: Hill, inflect: many }\n',
      'inflections/en.yaml': `paradigms: { many: "${Array.from({ length: 201 }, (_, i) => `x${i}`).join(' ')}" }\n`,
    },
    'names/en.yaml:2',
    '"Hill" expands to 202 forms by "many"; 200 are allowed',
    'use fewer endings',
  ],
  [
    'choices that make too many names',
    { 'names/en.yaml': `hill:\n  - ${'(a|b|c|d|e)'.repeat(3)} Hill\n` },
    'names/en.yaml:2',
    'stands for more than 100 names',
    'write choices as',
  ],
  [
    'a paradigm that does not exist',
    {
      'names/en.yaml': 'hill:\n  - { text: Hill, inflect: plural }\n',
      'inflections/en.yaml': 'paradigms: { many: "- s" }\n',
    },
    'names/en.yaml:2',
    'there is no paradigm "plural" for "Hill"',
    'use one of many, or add it',
  ],
  [
    'a default paradigm that does not exist',
    {
      'names/en.yaml': HILL,
      'inflections/en.yaml': 'paradigms: { many: "- s" }\ndefaults:\n  one-word: { "": plural }\n',
    },
    'inflections/en.yaml:3',
    'there is no paradigm "plural"',
    'use one of many, or add it',
  ],
  [
    'a name that no text is read across',
    { 'names/en.yaml': `${HILL}vale:\n  - "Vale {of} Hill"\n` },
    'names/en.yaml:3',
    'between two words: no text is read so far',
    'write the name as a text would have it',
  ],
  [
    'a list of cues that does not exist',
    {
      'names/en.yaml': HILL,
      'cues.yaml': 'sport: { en: referee* }\n',
      'false-friends.yaml': '- { forms: [Old Hill], near: [stadium, $sports], reason: a club }\n',
    },
    'false-friends.yaml:1',
    'cues.yaml has no list "sports"',
    'there are: sport',
  ],
  [
    'a cue in slashes that is no expression',
    {
      'names/en.yaml': HILL,
      'cues.yaml': 'sport: { en: referee*, score: "/(2-1/" }\n',
      'false-friends.yaml': '- { forms: [Old Hill], near: [$sport], reason: a club }\n',
    },
    'cues.yaml:1',
    'sport.score',
    'between the slashes an expression',
  ],
  [
    'an unknown entity in a rule against false friends',
    {
      'names/en.yaml': HILL,
      'false-friends.yaml': '- { forms: [$hill, $hall], near: [stadium], reason: a club }\n',
    },
    'false-friends.yaml:1',
    'there is no entity "hall"',
    'correct the id',
  ],
  [
    'a rule against false friends that speaks of nobody’s name',
    {
      'names/en.yaml': HILL,
      'false-friends.yaml': '- { forms: [OLD HILL, Hall], near: [stadium], reason: a club }\n',
    },
    'false-friends.yaml:1',
    'no entity has the name "Hall"',
    'write it as in names/',
  ],
  [
    'a word of the topic that every text would hold',
    {
      'names/en.yaml': HILL,
      'topic.yaml':
        'id: x\nname: X\ndescription: X\nkeyword: ex\ngeckoId: x@example.org\nsample: { title: X, paragraphs: [X] }\nonTopic:\n  threshold: 1\n' +
        '  nearby: { share: 0.5, within: 3, words: { en: flood a } }\n',
    },
    'topic.yaml:9',
    'each word or beginning has two letters or more',
    '',
  ],
];

describe('the build stops, and says where it found what and how to mend it', () => {
  it.each(rows)('%s', (_, files, where, found, mend) => {
    const { stops, messages } = build(files);
    expect(stops).toBe(true);
    const message = messages.find((each) => each.includes(where)) ?? messages.join('\n');
    expect(message).toContain(where);
    expect(message).toContain(found);
    expect(message).toContain(mend);
  });
});

it('names that cannot be read are told once, not again for each rule that speaks of them', () => {
  const { messages } = build({
    'names/en.yaml': 'hill: [Old Hill\n',
    'false-friends.yaml': '- { forms: [Old Hill], near: [stadium], reason: a club }\n',
  });
  expect(messages.filter((each) => each.includes('false-friends.yaml'))).toEqual([]);
  expect(messages.some((each) => each.includes('names/en.yaml'))).toBe(true);
});
