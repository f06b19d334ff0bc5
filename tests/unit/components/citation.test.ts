import { describe, expect, test } from 'vitest';
import { cardCitation, evidenceCitation } from '../../../components/citation.ts';
import { evidence, sampleCard } from './sample-card.ts';

const address = 'https://news.example/2023/talks?id=7';

describe('a sentence', () => {
  const plain = evidence('The mayor said the bridge is safe.', 'the bridge is safe');

  test('has no link where nobody knows the address', () => {
    expect(evidenceCitation(plain).link).toBeNull();
    expect(evidenceCitation(plain).markdown).not.toContain('](');
  });

  test('links to its quote, and Markdown carries the same link', () => {
    const { link, markdown } = evidenceCitation({ ...plain, address });
    expect(link).toBe(`${address}#:~:text=the%20bridge%20is%20safe`);
    expect(markdown).toBe(
      `> The mayor said the bridge is safe.\n>\n> — [Talks begin after the ceasefire](<${link}>), Reuters, 21 September 2023`,
    );
  });

  test('a hyphen, a comma and an ampersand are no syntax of the fragment', () => {
    const quote = 'so-called “one, two” & more';
    expect(evidenceCitation({ ...evidence(quote), address }).link).toBe(
      `${address}#:~:text=so%2Dcalled%20%E2%80%9Cone%2C%20two%E2%80%9D%20%26%20more`,
    );
  });

  test('a long quote is given by its beginning and its end', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(evidenceCitation({ ...evidence(quote), address }).link).toBe(
      `${address}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  test('Markdown takes the words as they are', () => {
    const { markdown } = evidenceCitation(evidence('*Not* a [link](x)\nnor <b>markup</b>.'));
    expect(markdown).toMatch(/^> \\\*Not\\\* a \\\[link\\\]\(x\)\n> nor \\<b\\>markup\\<\/b\\>\.\n>\n> — “/);
  });
});

test('a card in Markdown has every source, linked where an address is known', () => {
  const [first, ...others] = sampleCard.sources;
  if (!first) throw new Error('the sample has sources');
  const { markdown, link } = cardCitation({ ...sampleCard, sources: [{ ...first, address }, ...others] });
  expect(markdown.split('\n')).toEqual([
    '**Stepanakert**: The largest city of Nagorno-Karabakh. As of 21–24 September 2023.',
    '',
    `- [Talks begin after the ceasefire](<${address}>), Reuters, 21 September 2023`,
    '- “Continued gunfire emerges despite ceasefire efforts”, publisher not stated, date not stated',
  ]);
  expect(link).toBeNull();
});
