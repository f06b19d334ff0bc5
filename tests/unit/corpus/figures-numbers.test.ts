import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFigures } from '../../../corpus/figures/read-figures.ts';
import type { Measures } from '../../../corpus/reading.ts';
import { markedArticle } from './marked-article.ts';

const measures: Measures = parse(readFileSync(join('data', 'measures.yaml'), 'utf8'));

/** An independent writer of numbers in words. */
function inWords(n: number): string {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return ones[n] ?? '';
  if (n < 100) return n % 10 === 0 ? (tens[n / 10] ?? '') : `${tens[Math.floor(n / 10)]}-${ones[n % 10]}`;
  if (n < 1000) return `${ones[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  const [unit, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  return `${inWords(Math.floor(n / unit))} ${name}${n % unit ? ` ${inWords(n % unit)}` : ''}`;
}

describe('every number reads back', () => {
  const number = fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 99_999_999 }));
  const value = (sentence: string) => readFigures(markedArticle(sentence), [], measures).map((f) => f.value);

  it('from words', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(value(`They counted ${inWords(n)} people.`)).toEqual([n]);
      }),
    );
  });

  it('from digits with commas', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(value(`They counted ${n.toLocaleString('en-US')} people.`)).toEqual([n]);
      }),
    );
  });

  it('from decimals with a scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), (n) => {
        expect(value(`They counted ${(n / 10).toFixed(1)} million people.`)).toEqual([n * 1e5]);
      }),
    );
  });

  it('from a range', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 1e6 }), (low, more) => {
        const [f] = readFigures(
          markedArticle(`They counted between ${low} and ${low + more} people.`),
          [],
          measures,
        );
        expect([f?.min, f?.max, f?.qualifier]).toEqual([low, low + more, 'range']);
      }),
    );
  });
});

it('every quote reads as the same figure on its own, and lies inside its sentence', () => {
  const piece = fc.constantFrom(
    'at least ',
    'up to ',
    'over ',
    'nearly ',
    '12 ',
    '1,200 ',
    'two ',
    'a dozen ',
    'thousands of ',
    '5–7 ',
    '90% of ',
    'soldiers',
    'houses',
    'hours',
    ' and ',
    ', including ',
    ' were killed',
    '. Then ',
    ' one ',
    '$5m ',
    ' between ',
    ' or so',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const article = markedArticle(pieces.join(''));
      for (const f of readFigures(article, [], measures)) {
        const quote = article.text.slice(f.start, f.end);
        expect(quote).toBe(quote.trim());
        expect(article.sentences.some((s) => s.start <= f.start && f.end <= s.end)).toBe(true);
        const [alone] = readFigures(markedArticle(quote), [], measures);
        expect([quote, alone?.value, alone?.min, alone?.max]).toEqual([quote, f.value, f.min, f.max]);
      }
    }),
    { numRuns: 500 },
  );
});
