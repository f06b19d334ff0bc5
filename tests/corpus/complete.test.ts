import { describe, expect, it } from 'vitest';
import type { Statement } from '../../corpus/model.ts';
import { security } from './expected/000.ts';
import { meeting } from './expected/001.ts';
import { arms } from './expected/002.ts';
import { gunfire } from './expected/003.ts';
import { talks } from './expected/004.ts';
import { corpus, within } from './read.ts';

const articles = { '000': security, '001': meeting, '002': arms, '003': gunfire, '004': talks };

describe.each(Object.entries(articles))('article %s holds, and nothing else:', (id, expected) => {
  const of = <T extends { article: string }>(items: readonly T[]) =>
    items.filter((item) => item.article.startsWith(id));

  it.each(expected.dates)('the date in "%s"', (stretch, quote, edtf, basis) => {
    expect(within(corpus.dates, id, stretch)).toMatchObject([{ quote, edtf, basis, reviewed: true }]);
  });

  it.each(expected.figures)('the figure in "%s"', (stretch, value, qualifier, unit, claimant) => {
    const [figure, ...more] = within(corpus.figures, id, stretch);
    expect(more).toEqual([]);
    expect(figure).toMatchObject({ qualifier, unit, claimant, reviewed: true });
    expect(figure?.value ?? null).toBe(value);
    expect(figure?.min ?? figure?.max).toBeUndefined();
  });

  it.each(expected.statements)('the statement "%s" of %o, who %s', (quote, who, stance) => {
    const speaks = (s: Statement) =>
      typeof who === 'string' ? s.speaker === who : s.speaker === null && s.speakerText === who?.words;
    const [statement, ...more] = of(corpus.statements).filter((s) => s.quote === quote && speaks(s));
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ stance, reviewed: true });
  });

  it('no further dates, figures or statements', () => {
    expect(of(corpus.dates).map((d) => d.quote)).toEqual(expected.dates.map(([, quote]) => quote));
    expect(of(corpus.figures).map((f) => f.value ?? null)).toEqual(
      expected.figures.map(([, value]) => value),
    );
    expect(of(corpus.statements).map((s) => s.quote)).toEqual(expected.statements.map(([quote]) => quote));
  });
});
