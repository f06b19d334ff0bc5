import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessageFiles } from '../../modules/messages/read-messages.ts';
import { LANGUAGES } from '../../platform/language.ts';

const files = readMessageFiles('public/_locales');
const english = files.en ?? {};

/** Texts that are the same in another language as in English, on purpose. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  sourcesAndWordings: ['az', 'hy', 'ru'],
  dateOfDay: ['az'],
  dateOfMonth: ['az'],
  // Each language under its own name, so that whoever reads it finds it.
  setting_language_az: ['az', 'hy', 'ru'],
  setting_language_en: ['az', 'hy', 'ru'],
  setting_language_hy: ['az', 'hy', 'ru'],
  setting_language_ru: ['az', 'hy', 'ru'],
};

const PLURAL = /^(.+?)(_nth)?_(zero|one|two|few|many|other)$/;

/** The text that a key belongs to: `mentions` for `mentions_one`. */
const baseOf = (key: string) => PLURAL.exec(key)?.[1] ?? key;
const basesOf = (keys: Iterable<string>) => [...new Set([...keys].map(baseOf))].sort();
const gapsOf = (message: string) => [...new Set(message.match(/\$\w+\$/g))].sort();
/** The English message that says the same; one of its categories where the text has several. */
const sourceOf = (key: string) =>
  english[key] ??
  english[`${baseOf(key)}_other`] ??
  english[`${baseOf(key)}_nth_other`] ?? { message: '', placeholders: {} };

/** Every line of code that can speak, comments left out. */
const code = ['components', 'entrypoints', 'platform', 'tables', 'wxt.config.ts']
  .flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }));

it('there is a file for each language that can be chosen', () => {
  expect(Object.keys(files).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(Object.entries(files))('%s', (language, file) => {
  it('lacks no text and has none that English has not', () => {
    expect(basesOf(Object.keys(file))).toEqual(basesOf(Object.keys(english)));
  });

  it('has each counted text for each plural category of the language', () => {
    const categories = (type: Intl.PluralRuleType) =>
      new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories.toSorted();
    const counted = new Map<string, string[]>();
    for (const key of Object.keys(file)) {
      const [, base, nth = '', category = ''] = PLURAL.exec(key) ?? [];
      if (base) counted.set(base + nth, [...(counted.get(base + nth) ?? []), category].sort());
    }
    expect(counted.size).toBeGreaterThan(5);
    for (const [text, has] of counted) {
      const wanted = categories(text.endsWith('_nth') ? 'ordinal' : 'cardinal');
      // Few texts change with the ordinal of their number; one that does not needs but the one form.
      if (!(text.endsWith('_nth') && has.join() === 'other')) expect(has, text).toEqual(wanted);
    }
  });

  it('has the gaps of the English texts', () => {
    for (const [key, { message, placeholders }] of Object.entries(file)) {
      expect(gapsOf(message), key).toEqual(gapsOf(sourceOf(key).message));
      expect(placeholders, key).toEqual(sourceOf(key).placeholders);
      expect(gapsOf(message), key).toEqual(
        Object.keys(placeholders)
          .map((name) => `$${name.toUpperCase()}$`)
          .sort(),
      );
    }
  });

  it('is translated', () => {
    if (language === 'en') return;
    const same = Object.entries(file)
      .filter(([key, { message }]) => message === sourceOf(key).message)
      .map(([key]) => key);
    expect(same.sort()).toEqual(
      Object.keys(SAME)
        .filter((key) => SAME[key]?.includes(language))
        .sort(),
    );
  });

  it('writes nothing in letters of another language', () => {
    // Latin where a product's or key's name is written so in every language.
    const foreign = { az: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u, en: /[^\p{Script=Latin}\P{L}]/u };
    const own: Record<string, RegExp> = {
      ...foreign,
      hy: /[\p{Script=Cyrillic}]|[a-zA-Z]/u,
      ru: /[\p{Script=Armenian}]|[a-zA-Z]/u,
    };
    const wrong = Object.entries(file).filter(
      ([key, { message }]) =>
        !/^(language$|setting_language_)/.test(key) &&
        own[language]?.test(
          message.replace(
            /\$\w+\$|\w+:\/\/\w*|\b(Alt|Markdown|PDF|Chrome|Firefox|Web Store|Home|End|Ctrl|Shift|Enter|Escape|Tab)\b/g,
            '',
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

it('every English text says to translators where it stands', () => {
  expect(Object.keys(english).filter((key) => !english[key]?.description)).toEqual([]);
});

it('no two keys are one to a browser, which does not tell capitals apart', () => {
  const keys = Object.keys(english).map((key) => key.toLowerCase());
  expect(new Set(keys).size).toBe(keys.length);
});

it('every text is used', () => {
  const all = code.map(({ text }) => text).join('\n');
  /** `words[`type_${…}`]` uses every key of that group. */
  const groups = [...all.matchAll(/`(\w+_)\$\{/g)].map(([, group = '']) => group);
  const unused = basesOf(Object.keys(english)).filter(
    (base) =>
      base !== 'language' &&
      !new RegExp(`\\bwords\\.${base}\\b|'${base}'|__MSG_${base}__`).test(all) &&
      !groups.some((group) => base.startsWith(group)),
  );
  expect(unused).toEqual([]);
});

it('no text stands in the code instead', () => {
  const written = code
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      [
        ...text.matchAll(/(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu),
        ...text.matchAll(/<\w[^<>]*[^=]>([^<>{}=;]*\p{L}{2}[^<>{}=;]*)<\//gu),
      ].map(([, found]) => `${file}: ${found?.trim()}`),
    );
  expect(written).toEqual([]);
});

it('the texts name no topic', () => {
  const topic = /^name: (\S+)/m.exec(readFileSync('data/topic.yaml', 'utf8'))?.[1] ?? '';
  expect(topic.length).toBeGreaterThan(3);
  expect(JSON.stringify(files).toLowerCase()).not.toContain(topic.toLowerCase());
});
