import texts from 'virtual:tables/translations';
import { lazyRecord } from './lazy-record.ts';
import { topic } from './topic.ts';

/** What editors call in other languages what they call in English, by language. */
const translations = lazyRecord(
  Object.keys(texts),
  (language): Readonly<Record<string, string>> => JSON.parse(texts[language] ?? '{}'),
);

const NONE: Readonly<Record<string, string>> = {};

/** The editor's words in one language, by the English that they stand for; empty where there are none. */
export function dictionaryOf(language: string): Readonly<Record<string, string>> {
  return translations[language] ?? NONE;
}

/** The topic's name in one language. */
export function topicName(language: string): string {
  return dictionaryOf(language)[topic.name] ?? topic.name;
}
