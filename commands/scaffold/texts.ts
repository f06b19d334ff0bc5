import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFile, readMessageFiles } from '../../modules/messages/read-messages.ts';
import type { Scaffolded } from './scaffolded.ts';

const COUNTED = /^(.+?)(_nth)?_(zero|one|two|few|many|other)$/;

/**
 * The messages of another language of the interface, all still empty, with the plural forms that it has. Throws where
 * the language exists or `Intl` does not know it.
 */
export function newLanguage(locales: string, language: string): Scaffolded {
  const file = join(locales, language, 'messages.json');
  if (existsSync(file)) throw new Error(`${file} exists.`);
  if (!/^[a-z]{2,3}$/.test(language) || Intl.PluralRules.supportedLocalesOf(language).length === 0)
    throw new Error(`"${language}" is no language that Intl knows: write its code, such as ka.`);
  const messages: Record<string, Partial<MessageFile[string]>> = {};
  for (const [key, { placeholders }] of Object.entries(readMessageFiles(locales).en ?? {})) {
    const [, base = '', nth] = COUNTED.exec(key) ?? [];
    const type = nth ? 'ordinal' : 'cardinal';
    const forms = base
      ? new Intl.PluralRules(language, { type })
          .resolvedOptions()
          .pluralCategories.map((form) => `${base}${nth ?? ''}_${form}`)
      : [key];
    const gaps = Object.keys(placeholders).length > 0 ? { placeholders } : {};
    for (const form of forms) messages[form] ??= { message: '', ...gaps };
  }
  return {
    files: new Map([[file, `${JSON.stringify(messages, null, 2)}\n`]]),
    next: [
      `${file}: write every text; each key’s "description" in en/messages.json says where it stands.`,
      'platform/language.ts: add the code to LANGUAGES; components/reader-choices.ts: to LanguageChoice.',
      `each messages.json: add "setting_language_${language}", the language's name.`,
      'npx vitest run tests/unit/locales.test.ts says what is still missing; docs/languages.md',
    ],
  };
}

/**
 * The texts of a setting of which one of several is chosen, in every language, still empty. Throws where one exists or
 * a name is none.
 */
export function newSetting(locales: string, name: string, choices: readonly string[]): Scaffolded {
  for (const word of [name, ...choices])
    if (!/^[a-z][a-zA-Z]*$/.test(word))
      throw new Error(`"${word}" is no name: write letters, such as lineWidth.`);
  if (choices.length < 2)
    throw new Error('Name what can be chosen, the default first: npm run new -- setting pace slow fast');
  const keys = [`setting_${name}`, ...choices.map((choice) => `setting_${name}_${choice}`)];
  const files = readdirSync(locales).map((language) => {
    const file = join(locales, language, 'messages.json');
    const text = readFileSync(file, 'utf8');
    const there = keys.find((key) => key in JSON.parse(text));
    if (there) throw new Error(`${file} has "${there}" already: choose another name.`);
    const described = (key: string) =>
      language === 'en'
        ? `, "description": "${key === keys[0] ? 'Heading' : 'A choice'} in the settings"`
        : '';
    const lines = keys.map((key) => `  ${JSON.stringify(key)}: { "message": ""${described(key)} }`);
    return [file, `${text.trimEnd().replace(/\s*\}$/, '')},\n${lines.join(',\n')}\n}\n`] as const;
  });
  return {
    files: new Map(files),
    next: [
      'public/_locales/*/messages.json: write its texts, at the end of each file; an empty one stops the build.',
      `platform/settings.ts: the field "${name}" in Settings, its values in choices, defaultSettings and parseSettings.`,
      `components/reader-choices.ts: "${name}" in Setting; components/settings-form.tsx: <Choice of="${name}" …>`,
      'Then use it where it acts, and extend tests/unit/platform/settings.test.ts and tests/e2e/chromium/settings.spec.ts.',
    ],
  };
}
