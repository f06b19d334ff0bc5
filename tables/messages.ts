import table from 'virtual:messages';
import type { Language } from '../platform/language.ts';

/** The interface's messages by language and key, from `public/_locales`. */
export const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = Object.freeze(table);
