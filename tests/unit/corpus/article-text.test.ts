import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleText, type TextRecord } from '../../../corpus/article-text.ts';

function read(text: string, record: Omit<TextRecord, 'at'> | null = null) {
  const at = (path: readonly (string | number)[]) => `record.yaml (${path.join('.')})`;
  const found = readArticleText('x.txt', text, record && { ...record, at });
  const words = (s: { start: number; end: number }) => text.slice(s.start, s.end);
  return {
    title: found.title.text,
    furniture: found.furniture.map(words),
    sentences: found.sentences.map(words),
    problems: found.problems,
  };
}

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
  const found = read(text);

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

const FURNITURE = [
  '1.2K views • Sep 21, 2023',
  '٥٬٥٣١ مشاهدة · قبل ٥ أشهر',
  '12 345 просмотров · 5 месяцев назад',
  '7 min read',
  'Read more: A city rebuilt',
  'READ ALSO: A city rebuilt',
  'Related:',
  'Related articles',
  'By Ann Lee and Bo Day',
  'Photo: Agency / Ann Lee',
  'img_2023.JPEG',
  'https://example.org/a/b',
  'Share this on Facebook',
  'Follow us on Telegram',
  'Our site can be reached at these addresses:',
  'The Daily App Store',
  '© 2023 The Daily',
  'Published: 21 September 2023, 10:15 GMT',
  '(Reporting by Ann Lee; Editing by Bo Day)',
  'Advertisement',
  'ADVERTISEMENT',
  'Advertisement - scroll to continue',
  'Article continues below advertisement',
  'Story continues below',
  'Sign up for our daily newsletter',
  'Get the day’s top stories in your inbox',
  'Subscribe to our newsletter for the latest news.',
  'Enter your email address',
  'We use cookies to improve your experience.',
  'Accept all cookies',
  'This site uses cookies. By continuing you agree to our privacy policy.',
  'Privacy Policy | Terms of Use',
  'Follow us on X, Facebook and Instagram',
  'Follow The Daily on WhatsApp',
  'Getty Images',
  'Ann Lee/Getty Images',
  'Ann Lee / AFP via Getty Images',
  'File photo: The harbour in 2019. (Reuters)',
  'FILE PHOTO: The harbour at night, 3 May 2019. REUTERS/Ann Lee',
  'Image source, Reuters',
  'Image caption, The harbour at night',
  'Updated 3 hours ago',
  'Last updated: 3 hours ago',
  '3 hours ago',
  '5 min read',
  '4 minute read · September 20, 2023',
  '128 comments',
  'Comments (128)',
  'Show more',
  'Read full story',
  'Most read',
  'More from World',
  'Play video',
  'Watch live',
  'Support independent journalism',
  'Donate now',
  'Listen · 4:12 min',
  'Click here to read more',
];

test.each(FURNITURE)('furniture by rule: %s', (line) => {
  expect(read(`A title here\n\nThe story begins.\n${line}\nThe story ends.`)).toEqual({
    title: 'A title here',
    furniture: [line],
    sentences: ['A title here', 'The story begins.', 'The story ends.'],
    problems: [],
  });
});

test.each([
  'September 21, 2023',
  'Thu, 21 Sep 2023 10:15 AM',
  '21.09.2023 | 10:15',
  'Home / World / Europe',
  'News › More',
])('furniture above the title: %s', (line) => {
  expect(read(`${line}\nA title here\nThe story begins.`)).toMatchObject({
    title: 'A title here',
    furniture: [line],
  });
});

const ORDINARY = [
  'By Friday, the road was open again.',
  'Read the treaty, he said.',
  'Source code of the program was lost.',
  'Home is where they want to be.',
  'More soldiers came on September 21, 2023.',
  'Share prices fell.',
  'Ethnic groups will leave the valley',
  '5,000 people were moved; 300 stayed.',
  'He posted it on Facebook.',
  'Cookies were handed out to the children.',
  'We use cookies as bait, the trapper said.',
  'Advertisement spending fell by a third.',
  'Subscribers left the paper in droves.',
  'Follow the money, the prosecutor said.',
  'Three hours ago the bridge was still standing.',
  'Updated rules come into force in May.',
  'The file photo shows the wrong man, the court heard.',
  'Most read the order as a threat.',
  'Most readers stayed.',
  'Comments by the minister angered the crowd.',
  'Support for the union grew.',
  'Play stopped at noon.',
  'Watch towers stand along the road.',
  'Image sourcing is a craft.',
  'The newsletter was signed by 40 priests.',
  'Sign-ups for the army doubled.',
  'Getty said that it would sell its pictures.',
  'Privacy is a right, the judge wrote.',
  'More from both sides are expected on Monday.',
  'Listen to the people, he told them.',
  'Story writers met in May.',
  'Donations now exceed $4 million.',
];

test.each(ORDINARY)('no furniture: %s', (line) => {
  expect(read(`A title here\nThe story begins.\n${line}`).furniture).toEqual([]);
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
    expect(read(`A title\n${line}`).sentences).toEqual(['A title', ...sentences]);
  });
});

describe('an editor’s record', () => {
  const text =
    'Kicker\nA title. Two sentences\nA caption of another story.\nThe story begins. An aside here. It ends.\n';

  test('names the title, and strikes out lines and quotes within lines', () => {
    expect(
      read(text, {
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
    expect(read(words).sentences).not.toContain('Related: the same men ran both mills.');
    expect(read(words, { keep: ['Related: the same men ran both mills.'] })).toMatchObject({
      furniture: [],
      sentences: ['A title', 'The story begins.', 'Related: the same men ran both mills.', 'It ends.'],
      problems: [],
    });
    expect(read(words, { keep: ['Gone'] }).problems).toMatchObject([
      { code: 'quote-not-found', where: 'record.yaml (keep.0)' },
    ]);
  });

  test('with words that are not there is an error that says so, and whether only marks differ', () => {
    const { problems } = read('A title\nHe said “no”.', { furniture: ['Gone', 'He said "no".'] });
    expect(problems).toMatchObject([
      { code: 'quote-not-found', severity: 'error', where: 'record.yaml (furniture.0)' },
      { code: 'quote-not-found', where: 'record.yaml (furniture.1)' },
    ]);
    expect(problems[0]?.found).toContain('does not occur');
    expect(problems[1]?.mend).toContain('He said “no”.');
  });
});

test('Windows line ends, a byte order mark and an empty file', () => {
  expect(read('\ufeffA title\r\n\r\nOne. Two.\r\n').sentences).toEqual(['A title', 'One.', 'Two.']);
  expect(read(' \n').problems).toMatchObject([{ code: 'article-empty', severity: 'error' }]);
});

test('a line of a million figures is read to its end', () => {
  const lines = [`${'1'.repeat(1_000_000)}x`, `${'1 '.repeat(500_000)}x`];
  expect(read(['A title', ...lines].join('\n')).sentences).toEqual(['A title', ...lines]);
});

test('a report without a headline: its first sentence is the title, and the date line is no part of it', () => {
  const { title, sentences } = read(
    'ZENDA, March 4 (Reuters) - The river rose by two metres. Nobody was hurt.',
  );
  expect(title).toBe('The river rose by two metres.');
  expect(sentences).toEqual([
    'ZENDA, March 4 (Reuters)',
    'The river rose by two metres.',
    'Nobody was hurt.',
  ]);
});
