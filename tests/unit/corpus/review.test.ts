import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../corpus/problems.ts';
import type { FoundDate } from '../../../corpus/reading.ts';
import { reviewDates } from '../../../corpus/review-kinds.ts';
import { articleSchema } from '../../../corpus/schema/article.ts';

const text = 'It opened on Monday and closed on Friday. Guests come on Sunday.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const monday: FoundDate = { ...at('Monday'), edtf: '2024-03-04', basis: 'weekday' };
const friday: FoundDate = { ...at('Friday'), edtf: '2024-03-01', basis: 'weekday' };

function review(dates: unknown[], found: FoundDate[] = [monday, friday]) {
  const problems: Problem[] = [];
  const record = {
    ...v.parse(articleSchema, { dates }),
    at: (path: readonly (string | number)[] = []) => `record.yaml (${path.join('.')})`,
  };
  return { ...reviewDates(found, { text, furniture: [], record, problems }), problems };
}

describe('an editor’s entries over what the rules found', () => {
  it('confirms what it repeats, and leaves the rest unreviewed', () => {
    const { items, tally } = review([{ quote: 'Monday', edtf: '2024-03-04', basis: 'weekday' }]);
    expect(tally).toMatchObject({ found: 2, confirmed: 1, corrected: 0, added: 0, unreviewed: 1 });
    expect(items.map((i) => [i.item.edtf, i.review !== null])).toEqual([
      ['2024-03-04', true],
      ['2024-03-01', false],
    ]);
  });

  it('corrects a value and drops the rule’s candidates with it', () => {
    const doubtful: FoundDate = { ...friday, edtf: null, candidates: ['2024-03-01', '2024-03-08'] };
    const { items, tally } = review([{ quote: 'Friday', edtf: '2024-03-08' }], [doubtful]);
    expect(items[0]?.item).toEqual({ ...at('Friday'), edtf: '2024-03-08', basis: 'reviewed' });
    expect(tally.corrected).toBe(1);
  });

  it('puts a longer expression in the place of what it overlaps', () => {
    const { items, tally } = review([
      { quote: 'Monday and closed on Friday', edtf: '2024-03-04/2024-03-08' },
    ]);
    expect(items.map((i) => i.item.edtf)).toEqual(['2024-03-04/2024-03-08']);
    expect(tally).toMatchObject({ corrected: 1, unreviewed: 0 });
  });

  it('adds what the rules missed, in the order of the text', () => {
    const { items, tally } = review([{ quote: 'Sunday', edtf: '2024-03-10' }]);
    expect(items.map((i) => i.item.start)).toEqual([monday.start, friday.start, at('Sunday').start]);
    expect(tally.added).toBe(1);
  });

  it('hides, and warns where there is nothing to hide', () => {
    expect(review([{ quote: 'Monday', hide: true }]).items.map((i) => i.item.edtf)).toEqual(['2024-03-01']);
    expect(review([{ quote: 'Sunday', hide: true }]).problems).toMatchObject([
      { code: 'review-idle', severity: 'warning' },
    ]);
  });

  it.each([
    ['quote-not-found', [{ quote: 'Saturday', edtf: '2024-03-09' }]],
    [
      'review-twice',
      [
        { quote: 'Monday', edtf: null },
        { quote: 'Monday', edtf: '2024-03-04' },
      ],
    ],
    ['review-incomplete', [{ quote: 'Sunday' }]],
  ])('stops with %s', (code, dates) => {
    const errors = review(dates).problems.filter((p) => p.severity === 'error');
    expect(errors.map((p) => p.code)).toEqual([code]);
    expect(errors[0]?.where).toContain('record.yaml (dates.');
  });
});
