import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../corpus/card-model.ts';
import { dateRows } from '../../../corpus/date-rows.ts';
import type { Corpus, CorpusEvent, DateExpression, Span, Statement } from '../../../corpus/model.ts';
import { relatedEntities } from '../../../corpus/relevance.ts';
import { statementRows } from '../../../corpus/statement-rows.ts';

const prove = ({ article, quote }: Span): Evidence => ({
  ...{ article, title: '', publisher: null, published: null, quote, sentence: quote },
  at: [0, quote.length],
});
/** A span of its own sentence, which begins at `at`. */
const span = (at: number, quote = 'words'): Span => ({
  ...{ article: 'a', start: at, end: at + quote.length, quote },
  sentence: [at, at + quote.length],
});
const empty: Corpus = {
  ...{ articles: [], entities: [], mentions: [], dates: [], figures: [], statements: [] },
  ...{ events: [], differences: [] },
};

describe('the dates of cards', () => {
  const date = (at: number, edtf: string | null, more: Partial<DateExpression> = {}): DateExpression => ({
    ...span(at),
    ...{ edtf, basis: 'explicit', reviewed: false },
    ...more,
  });
  const event = (edtf: string, at: number): CorpusEvent => ({
    ...{ id: edtf, name: edtf, edtf, entities: [], evidence: [span(at)] },
  });
  const rows = (events: CorpusEvent[], dates: DateExpression[]) =>
    dateRows(
      { ...empty, events, dates },
      () => false,
      new Map(),
      prove,
      () => new Set(),
    ).map(({ row }) => row.edtf ?? row.candidates?.join(' or ') ?? null);

  it('go from the earliest to the latest, events and others together', () => {
    expect(rows([event('2023', 0), event('199X', 100)], [date(200, '2020-05'), date(300, '2021')])).toEqual([
      '199X',
      '2020-05',
      '2021',
      '2023',
    ]);
  });

  it('leave out what an event of that sentence says already', () => {
    expect(rows([event('2023-09-19', 0)], [date(0, '2023-09-19'), date(50, '2023-09-18')])).toEqual([
      '2023-09-18',
      '2023-09-19',
    ]);
  });

  it('leave out what an editor has looked at without making it an event, but no open question', () => {
    const candidates = ['2023-09-21', '2023-09-28'];
    expect(
      rows([], [date(0, '2020', { reviewed: true }), date(9, null, { reviewed: true, candidates })]),
    ).toEqual(['2023-09-21 or 2023-09-28']);
  });
});

describe('the statements of cards', () => {
  const statement = (id: string, quote: string, more: Partial<Statement> = {}): Statement => ({
    ...{ id, ...span(0, quote), speaker: null, stance: 'asserts', entities: [], reviewed: true },
    ...more,
  });
  const rows = (...statements: Statement[]) =>
    statementRows(statements, (id) => ({ id, name: id }), prove).map(({ row }) => row);

  it('are reviewed only where every source is', () => {
    const [row] = rows(statement('x', 'It is.'), statement('y', 'It is.', { sameAs: 'x', reviewed: false }));
    expect(row).toMatchObject({ evidence: [{}, {}], reviewed: false });
  });

  it('go from the first said to the last, by the day of the article where none is told', () => {
    const published: Record<string, string> = { a: '2023-09-24', b: '2023-09-21~' };
    const dated = (span: Span) => ({ ...prove(span), published: published[span.article] ?? null });
    const said = [
      statement('undated', 'Nobody knows when.', { article: 'c' }),
      statement('late', 'It ends.'),
      statement('early', 'It begins.', { when: '2023-09-13' }),
      statement('between', 'It goes on.', { article: 'b' }),
    ];
    expect(statementRows(said, (id) => ({ id, name: id }), dated).map(({ row }) => row.id)).toEqual([
      'early',
      'between',
      'late',
      'undated',
    ]);
  });

  it.each([
    ['accused the council of delay', true],
    ['denying that it was late', true],
    ['demand that the bridge be shut', true],
    ['claim forms were lost', undefined],
    ['the bridge was shut', undefined],
  ])('begin with their own verb or not: %s', (quote, own) => {
    expect(rows(statement('x', quote))[0]?.ownVerb).toBe(own);
  });
});

it('the entities that stand beside one most often are related to it, at most eight', () => {
  const mention = (at: number, entity: string) => ({ ...span(at), entity });
  const beside = [...'bcdefghij'].flatMap((id, i) => [mention(i * 100, 'a'), mention(i * 100, id)]);
  const again = [mention(2000, 'a'), mention(2000, 'j')];
  expect(relatedEntities({ ...empty, mentions: [...beside, ...again] })('a')).toEqual([...'jbcdefgh']);
});
