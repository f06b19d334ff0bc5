import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleText } from '../../../corpus/article-text.ts';
import { splitSentences } from '../../../corpus/sentences.ts';

/** `|` stands where a sentence ends. */
const LINES = [
  'The U.S. House voted on H.R. 1 in Washington, D.C. on Sept. 28.| It failed.',
  'US Rep. Ann Lee (D-MN) (L) met Sen. Bo Day (R-TX).| They spoke.',
  'He came from the U.S.| The visit was short.',
  'It began at 5 p.m.| On Monday it ended at 6 a.m. local time.',
  'Mr. Smith and Dr. J. R. Doe wrote to Gen. Ray.| No answer came.',
  'He lives at No. 10.| “No.| We will not.”',
  'About 99.9% agreed.| 1,200 did not.| 5 left in 1994.| 200 people came on Sept. 28 that year.',
  '“It is 5%.”| 20 of them met Rep. 12 in No. 10 and the U.S. 5th Fleet.',
  '“Peace is near.| It must be kept,” he said.| Nobody moved.',
  'They called it "completely false."| The two sides are in talks.',
  'It will become a "paradise."| He left.',
  '“Why now?” the minister asked.| “Stop!” Ann Lee said.| “Why?”| Nobody knew.',
  'A road near the border, May 3, 2020. (Photo by Agency)',
  'In Washington, DC. (AFP photo)',
  'The war ended in 1994.[1][2]| Another began.',
  'She said … nothing.| Then she left...| Silence.',
  'Acme Inc. said so.| Acme Inc. Chairman Bo Day denied it.',
  'It was World War I.| The next came soon.',
  'Is it over?| Yes!| Good.',
  'Talks in St. Petersburg vs. talks in Mt. Vernon, e.g. Monday’s.| Done.',
];

describe('sentences of a line', () => {
  test.each(LINES)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const found = splitSentences(text, { start: 0, end: text.length });
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(marked.split('|').map((s) => s.trim()));
  });

  test('whatever the line: in order, apart, trimmed, and no letter lost', () => {
    const piece = fc.constantFrom(
      'A. ',
      'b',
      'U.S. ',
      '.',
      ' ',
      '”',
      '“',
      '?',
      '!',
      '(AFP photo)',
      '\u00a0',
      '🙂',
      '[1]',
      'Mr. ',
      '5',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = splitSentences(text, { start: 0, end: text.length });
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});

describe('sentences of the seeds', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  /** Counted by hand, the title included. */
  const COUNTS: Record<string, number> = { '000': 18, '001': 23, '002': 24, '003': 16, '004': 20 };
  test.each(readdirSync(folder))('%s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { sentences } = readArticleText(file, text, null);
    expect(sentences).toHaveLength(COUNTS[file.slice(0, 3)] ?? 0);
    for (const s of sentences) {
      expect(text.slice(s.start, s.end)).not.toContain('\n');
      expect(text.slice(s.start, s.end)).toMatch(/^["“\p{Lu}\p{Nd}]/u);
    }
  });
});
