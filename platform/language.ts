/** The interface's languages, by their codes. */
export const LANGUAGES = ['az', 'en', 'hy', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
/** What the reader chose: one of them, or to go by the browser. */
export type LanguageChoice = 'auto' | Language;

/**
 * The interface's language: the chosen one; else the first that there is of the browser's own language and those that
 * the reader prefers pages in. Many browsers can't be had in every language, and then stand in English: only where
 * the reader asks for pages in none of the others is that taken for a wish.
 *
 * @param browser the browser's own, as `i18n.getUILanguage()` has it: a BCP 47 code
 * @param preferred as `navigator.languages` has them, best first
 */
function chooseLanguage(choice: LanguageChoice, browser: string, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const own = known(browser);
  if (own && own !== 'en') return own;
  for (const code of preferred) {
    const language = known(code);
    if (language) return language;
  }
  return 'en';
}

function known(code: string): Language | undefined {
  const [primary] = code.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary);
}

/** The part of the browser's API that knows its language. */
export interface LanguageApi {
  i18n: { getUILanguage(): string };
}

/** The interface's language in this browser. */
export function languageOf(api: LanguageApi, choice: LanguageChoice): Language {
  return chooseLanguage(choice, api.i18n.getUILanguage(), navigator.languages);
}
