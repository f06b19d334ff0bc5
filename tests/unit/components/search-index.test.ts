import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../components/fold.ts';
import type { Marked } from '../../../components/marks.ts';
import { type Found, growSearchIndex, type SearchIndex } from '../../../components/search-index.ts';
import type { SearchDocument } from '../../../corpus/card-model.ts';

const doc = (
  part: Partial<SearchDocument> & Pick<SearchDocument, 'id' | 'kind' | 'title'>,
): SearchDocument => ({
  entity: null,
  text: '',
  keys: [],
  evidence: null,
  ...part,
});

/** The index of documents that are all read. */
function buildSearchIndex(documents: Iterable<SearchDocument>, language?: string): SearchIndex {
  const whole = growSearchIndex(documents, language);
  whole.grow(Number.POSITIVE_INFINITY);
  return whole;
}

const index = buildSearchIndex([
  doc({ id: 'city', kind: 'name', title: 'Stepanakert', keys: ['Xankəndi', 'Степанакерт', 'Khankendi'] }),
  doc({ id: 'town', kind: 'name', title: 'Shusha', keys: ['Şuşa', 'Shushi'] }),
  doc({ id: 'state', kind: 'name', title: 'Russia' }),
  doc({ id: 'people', kind: 'figure', title: '120,000 ethnic Armenians', text: 'people' }),
  doc({ id: 'dead', kind: 'figure', title: 'at least 200', text: 'ethnic Armenians died' }),
  doc({ id: 'day', kind: 'date', title: 'Thursday', dates: ['2023-09-21'] }),
  doc({ id: 'either', kind: 'date', title: 'on Thursday', dates: ['2023-09-21', '2023-09-28'] }),
  doc({ id: 'eve', kind: 'date', title: 'Wednesday', dates: ['2023-09-20'] }),
  doc({
    id: 'denial',
    kind: 'statement',
    title: 'Defence ministry',
    text: 'the claim was “completely false”',
  }),
  doc({
    id: 'sentence',
    kind: 'sentence',
    title: 'Talks begin',
    text: 'Officials sat at a small round table.',
  }),
]);

const ids = (query: string) => index.find(query).map((found) => found.document.id);
const marked = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end));
const first = (query: string): Found => {
  const [found] = index.find(query);
  if (!found) throw new Error(`nothing found for "${query}"`);
  return found;
};

describe('names', () => {
  test.each([
    ['stepana', 'city'],
    ['Stepanakrt', 'city'],
    ['степан', 'city'],
    ['xankendi', 'city'],
    ['Susa', 'town'],
    ['şuşa', 'town'],
    ['SHUSHI', 'town'],
  ])('%s finds it first', (query, id) => expect(ids(query)[0]).toBe(id));

  test('a word met as typed leaves out what only looks like it', () => {
    expect(ids('Shusha')).toEqual(['town']);
  });

  test('the form that matched is shown when the title does not hold it', () => {
    const { title, key } = first('степан');
    expect(title.marks).toEqual([]);
    expect(key && marked(key)).toEqual(['Степан']);
    expect(first('khankendi').key?.text).toBe('Khankendi');
  });
});

describe('figures', () => {
  test.each(['120000', '120,000', '120 000', '120.000', '١٢٠٠٠٠'])('%s finds 120,000', (query) => {
    expect(ids(query)).toEqual(['people']);
    expect(marked(first(query).title)).toEqual(['120,000']);
  });

  test('a number is not found in the middle of another', () => {
    expect(ids('200')).toEqual(['dead']);
    expect(ids('20000')).toEqual([]);
  });

  test('the mark ends before the separator of thousands', () => {
    expect(marked(first('120').title)).toEqual(['120']);
  });
});

describe('dates', () => {
  test.each(['21 Sep', 'sept 21', '2023-09-21', '21 September', '21.09.2023'])(
    '%s finds that day alone',
    (query) => {
      expect(ids(query)).toContain('day');
      expect(ids(query)).not.toContain('eve');
    },
  );

  test('a day met as typed leaves out years that begin with it', () => {
    expect(ids('20 sept')).toEqual(['eve']);
  });

  test('each reading of an ambiguous date is found', () => {
    expect(ids('2023-09-28')).toEqual(['either']);
    expect(ids('2023-09-21')).toContain('either');
  });

  test('the date is shown and marked as readers see it elsewhere', () => {
    const { text } = first('21 sept');
    expect(text.text).toBe('21 Sept 2023');
    expect(marked(text)).toEqual(['21', 'Sept']);
  });

  test('digits that are a whole number are not marked in another', () => {
    expect(marked(first('20 sept').text)).toEqual(['20', 'Sept']);
    expect(marked(first('202').text)).toEqual(['202']);
  });
});

describe('days in other languages and ways of writing', () => {
  test.each(['21 сентября', '21 сент', '21 sentyabr', '21 սեպտեմբերի', '21 Eylül', '21/9/2023', '21.9.2023'])(
    '%s finds that day alone',
    (query) => {
      expect(ids(query)).toContain('day');
      expect(ids(query)).not.toContain('eve');
    },
  );
  test('a word that begins like a month is itself where no number stands beside it', () =>
    expect(ids('сент')).toEqual([]));
});

test('who says something is found by any form of the name, and the form is shown', () => {
  const said = buildSearchIndex([
    doc({ id: 'n', kind: 'name', entity: 'mayor', title: 'Ana Roca', keys: ['Ана Рока'] }),
    doc({ id: 's', kind: 'statement', entity: 'mayor', title: 'Ana Roca', text: 'the bridge is safe' }),
    doc({ id: 'o', kind: 'statement', entity: 'mayor', title: 'a clerk', text: 'the bridge is closed' }),
  ]);
  const found = said.find('рока');
  expect(found.map(({ document }) => document.id)).toEqual(['n', 's']);
  expect(found[1]?.key && marked(found[1].key)).toEqual(['Рока']);
  expect(said.find('рока safe').map(({ document }) => document.id)).toEqual(['s']);
});

test('statements are found by speaker and by words together', () => {
  expect(ids('ministry false')).toEqual(['denial']);
  const { title, text } = first('ministry false');
  expect([marked(title), marked(text)]).toEqual([['ministry'], ['false']]);
});

test('a sentence that holds the word comes before one whose article is called so', () => {
  const two = buildSearchIndex([
    doc({ id: 'called', kind: 'sentence', title: 'Bridge closed', text: 'Nobody knows why.' }),
    doc({ id: 'holds', kind: 'sentence', title: 'A quiet day', text: 'The bridge is safe.' }),
  ]);
  expect(two.find('bridge').map(({ document }) => document.id)).toEqual(['holds', 'called']);
});

test('sentences are found by their words', () => expect(ids('round table')).toEqual(['sentence']));
test('every word must be met', () => expect(ids('round elephant')).toEqual([]));
test.each(['', '   ', '—!?'])('a query without letters or digits finds nothing: "%s"', (query) =>
  expect(ids(query)).toEqual([]),
);

test('marks always lie inside their text, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      (title, query) => {
        for (const found of buildSearchIndex([doc({ id: 'x', kind: 'name', title })]).find(query)) {
          let end = 0;
          for (const [from, to] of found.title.marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(title.length);
        }
      },
    ),
  );
});

test('folding keeps the way back: each folded letter comes from the characters it points at', () => {
  const source = 'Çaǵ 1,200 İß';
  const { text, starts, ends } = fold(source);
  expect(text).toBe('cag 1200 iss');
  expect(source.slice(starts[4], ends[7])).toBe('1,200');
  expect(source.slice(starts[0], ends[2])).toBe('Çaǵ');
});

test('who has the name comes before what is named after it, also by a further form', () => {
  const named = buildSearchIndex([
    doc({ id: 'road', kind: 'name', title: 'North Road', keys: ['Nordavia'] }),
    doc({ id: 'railway', kind: 'name', title: 'Harbour Railway', keys: ['Nordavia–Harbour'] }),
    doc({ id: 'town', kind: 'name', title: 'Northtown', keys: ['Nordavia'] }),
  ]);
  expect(named.find('nordavia').map((found) => found.document.id)).toEqual(['road', 'town', 'railway']);
});

test('finds what has been read so far, and all of it in the end', () => {
  const quays = Array.from({ length: 50 }, (_, i) =>
    doc({ id: `q${i}`, kind: 'sentence', title: `Quay ${i}` }),
  );
  const growing = growSearchIndex(quays);
  expect(growing.find('quay')).toEqual([]);
  expect(growing.grow(0)).toBe(true);
  expect(growing.find('quay').map(({ document }) => document.id)).toEqual(['q0']);
  while (growing.grow(0));
  expect(growing.find('quay')).toHaveLength(50);
});
