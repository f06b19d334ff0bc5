import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../corpus/quotes.ts';

const text = 'Top stories\nThe mayor said “no” on Monday.\nThe mayor said “yes” on Tuesday – twice.';
const furniture = [{ start: 0, end: 11 }];

describe('findQuote', () => {
  it('gives the one place of a quote', () => {
    expect(findQuote(text, furniture, { quote: 'Monday' })).toEqual({ start: 35, end: 41 });
  });

  it('uses the stretch around it where the quote occurs twice', () => {
    const found = findQuote(text, furniture, { quote: 'The mayor', within: 'The mayor said “yes”' });
    expect(found).toEqual({
      start: text.indexOf('The mayor said “yes”'),
      end: text.indexOf('The mayor said “yes”') + 9,
    });
  });

  it('refuses a quote that occurs twice', () => {
    expect(findQuote(text, furniture, { quote: 'The mayor' })).toMatchObject({ code: 'quote-ambiguous' });
  });

  it('refuses a quote from furniture, or that begins or ends there', () => {
    for (const quote of ['stories', 'stories\nThe mayor said “no”'])
      expect(findQuote(text, furniture, { quote })).toMatchObject({ code: 'quote-in-furniture' });
    expect(findQuote(text, furniture, { quote: '\nThe mayor said “no”' })).toEqual({ start: 11, end: 31 });
  });

  it('shows the article’s own characters where only quotes and dashes differ', () => {
    const fault = findQuote(text, furniture, { quote: '"yes" on Tuesday - twice' });
    expect(fault).toMatchObject({ code: 'quote-not-found' });
    expect('mend' in fault && fault.mend).toContain('“yes” on Tuesday – twice');
  });

  it('names the nearest sentence where the words differ', () => {
    const fault = findQuote(text, furniture, { quote: 'The mayor said yes on Wednesday' });
    expect('mend' in fault && fault.mend).toContain('The mayor said “yes” on Tuesday');
  });
});
