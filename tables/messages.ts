import texts from 'virtual:messages';
import type { Language } from '../platform/language.ts';
import { lazyRecord } from './lazy-record.ts';

/** The interface's messages by language and key, from `public/_locales`; a language is parsed when it is first asked for. */
export const messages = lazyRecord(
  Object.keys(texts) as Language[],
  (language): Readonly<Record<string, string>> => JSON.parse(texts[language]),
);
