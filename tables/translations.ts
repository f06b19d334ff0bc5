import table from 'virtual:tables/translations';
import { topic } from './topic.ts';

/** What editors call in other languages what they call in English, by language. */
const translations: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

const NONE: Readonly<Record<string, string>> = {};

/** The editor's words in one language, by the English that they stand for; empty where there are none. */
export function dictionaryOf(language: string): Readonly<Record<string, string>> {
  return translations[language] ?? NONE;
}

/** The topic's name in one language. */
export function topicName(language: string): string {
  return dictionaryOf(language)[topic.name] ?? topic.name;
}
