import { afterEach, expect, test, vi } from 'vitest';
import { languageOf } from '../../../platform/language.ts';

afterEach(() => vi.unstubAllGlobals());

/** The interface's language where the browser speaks one language and the reader prefers pages in others. */
function language(browser: string, preferred: string[], choice: Parameters<typeof languageOf>[1] = 'auto') {
  vi.stubGlobal('navigator', { languages: preferred });
  return languageOf({ i18n: { getUILanguage: () => browser } }, choice);
}

test.each([
  ['a browser in one of the languages', 'ru-RU', ['az', 'en'], 'ru'],
  ['an English browser of a reader of another language', 'en-US', ['az-Latn-AZ', 'en'], 'az'],
  ['an English browser of a reader of English first', 'en-GB', ['en-GB', 'hy'], 'en'],
  ['a browser in another language', 'fr', ['fr-FR', 'hy', 'ru'], 'hy'],
  ['no language that there is', 'fr', ['fr', 'de'], 'en'],
])('%s', (_, browser, preferred, expected) => {
  expect(language(browser, preferred)).toBe(expected);
});

test('a choice goes before all', () => {
  expect(language('ru', ['az'], 'hy')).toBe('hy');
});
