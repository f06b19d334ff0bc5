import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from './article-words.ts';

/** What a reader who knows web pages strikes out of each seed, caption lines aside. */
const SEEDS: Record<string, { title: string; furniture: string[] }> = {
  '000': {
    title: 'Karabakh Armenians seek security guarantees before giving up arms',
    furniture: ['Read next: Karabakh Armenians blame int. community for failing to prevent clash'],
  },
  '001': {
    title: 'Azerbaijan, ethnic Armenians meet after Karabakh ceasefire',
    furniture: ['5,531 次觀看・5 個月前'],
  },
  '002': {
    title: 'Azerbaijan seizes arms from Armenian separatists',
    furniture: [
      'News \u00a0 / \u00a0 More',
      'Press TV’s website can also be accessed at the following alternate addresses:',
      'Press TV News Roku',
    ],
  },
  '003': {
    title: 'Continued Gunfire Emerges in Nagorno-Karabakh Despites Ceasefire Efforts',
    furniture: ['September, Friday 20, 2024', 'CuwycsNGHPlkxmN.png'],
  },
  '004': {
    title: 'Azerbaijan, Armenians begin ceasefire talks after Nagorno-Karabakh clash',
    furniture: ['Photo of author', 'By Webdesk', 'Source link', 'Share via', 'Copy link'],
  },
};

describe.each(Object.entries(SEEDS))('seed %s', (number, expected) => {
  const folder = new URL('../../../seeds/', import.meta.url);
  const text = readFileSync(
    new URL(readdirSync(folder).find((f) => f.startsWith(number)) ?? '', folder),
    'utf8',
  );
  const found = wordsOf(text);

  test('title and furniture', () => {
    expect({ title: found.title, furniture: found.furniture }).toEqual(expected);
    expect(found.problems).toEqual([]);
  });

  test('every word is furniture, a label or in a sentence', () => {
    const kept = [...found.furniture, ...found.sentences].join(' ').replace(/\s+/g, '').length;
    const label = text.includes('STORY:') ? 'STORY:'.length : 0;
    expect(kept + label).toBe(text.replace(/\s+/g, '').length);
  });
});

describe('date lines and labels', () => {
  test.each([
    ['CITY, Sept 19 (Agency) - Troops moved.', 'CITY, Sept 19 (Agency)', 'Troops moved.'],
    ['CITY, Country (AP) — Troops moved.', 'CITY, Country (AP)', 'Troops moved.'],
    ['CITY, September 20. /AGENCY/. Troops moved.', 'CITY, September 20. /AGENCY/', 'Troops moved.'],
    ['CITY, SEPTEMBER 20, AGENCY. Troops moved.', 'CITY, SEPTEMBER 20, AGENCY', 'Troops moved.'],
    ['Old Town, 21 September 2023 – Troops moved.', 'Old Town, 21 September 2023', 'Troops moved.'],
    ['STORY: Troops moved.', 'Troops moved.'],
    ['Old Town - a port - burned.', 'Old Town - a port - burned.'],
  ])('%s', (line, ...sentences) => {
    expect(wordsOf(`A title\n${line}`).sentences).toEqual(['A title', ...sentences]);
  });
});

describe('an editor’s record', () => {
  const text =
    'Kicker\nA title. Two sentences\nA caption of another story.\nThe story begins. An aside here. It ends.\n';

  test('names the title, and strikes out lines and quotes within lines', () => {
    expect(
      wordsOf(text, {
        title: 'A title. Two sentences',
        furniture: ['Kicker', 'A caption of another story.', 'An aside here.'],
      }),
    ).toEqual({
      title: 'A title. Two sentences',
      furniture: ['Kicker', 'A caption of another story.', 'An aside here.'],
      sentences: ['A title. Two sentences', 'The story begins.', 'It ends.'],
      problems: [],
    });
  });

  test('keeps a line that a rule takes for furniture', () => {
    const words = 'A title\nThe story begins.\nRelated: the same men ran both mills.\nIt ends.';
    expect(wordsOf(words).sentences).not.toContain('Related: the same men ran both mills.');
    expect(wordsOf(words, { keep: ['Related: the same men ran both mills.'] })).toMatchObject({
      furniture: [],
      sentences: ['A title', 'The story begins.', 'Related: the same men ran both mills.', 'It ends.'],
      problems: [],
    });
    expect(wordsOf(words, { keep: ['Gone'] }).problems).toMatchObject([
      { code: 'quote-not-found', where: 'record.yaml (keep.0)' },
    ]);
  });

  test('with words that are not there is an error that says so, and whether only marks differ', () => {
    const { problems } = wordsOf('A title\nHe said “no”.', { furniture: ['Gone', 'He said "no".'] });
    expect(problems).toMatchObject([
      { code: 'quote-not-found', severity: 'error', where: 'record.yaml (furniture.0)' },
      { code: 'quote-not-found', where: 'record.yaml (furniture.1)' },
    ]);
    expect(problems[0]?.found).toContain('does not occur');
    expect(problems[1]?.mend).toContain('He said “no”.');
  });
});

test('Windows line ends, a byte order mark and an empty file', () => {
  expect(wordsOf('\ufeffA title\r\n\r\nOne. Two.\r\n').sentences).toEqual(['A title', 'One.', 'Two.']);
  expect(wordsOf(' \n').problems).toMatchObject([{ code: 'article-empty', severity: 'error' }]);
});

test('a line of a million figures is read to its end', () => {
  const lines = [`${'1'.repeat(1_000_000)}x`, `${'1 '.repeat(500_000)}x`];
  expect(wordsOf(['A title', ...lines].join('\n')).sentences).toEqual(['A title', ...lines]);
});

test('a report without a headline: its first sentence is the title, and the date line is no part of it', () => {
  const { title, sentences } = wordsOf(
    'ZENDA, March 4 (Reuters) - The river rose by two metres. Nobody was hurt.',
  );
  expect(title).toBe('The river rose by two metres.');
  expect(sentences).toEqual([
    'ZENDA, March 4 (Reuters)',
    'The river rose by two metres.',
    'Nobody was hurt.',
  ]);
});
