import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../platform/language.ts';
import { cards } from '../../tables/cards.ts';
import { topic } from '../../tables/topic.ts';
import { dictionaryOf } from '../../tables/translations.ts';

/** Every text on cards that an editor wrote and translators know of. */
const editors = new Set([
  topic.name,
  topic.description,
  ...Object.values(cards).flatMap((card) => [
    card.name,
    card.line,
    ...card.usages.map((usage) => usage.usedBy),
    ...card.dates.flatMap((date) =>
      date.event === null ? [] : [date.event, ...(date.note ? [date.note] : [])],
    ),
    ...card.differences.map((difference) => difference.text),
  ]),
]);
const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(others)('%s', (language) => {
  const words = dictionaryOf(language);

  it('has all that editors wrote', () => {
    expect(editors.size).toBeGreaterThan(100);
    expect([...editors].filter((text) => !Object.hasOwn(words, text))).toEqual([]);
  });

  it('says it at like length: nothing added, nothing left out', () => {
    for (const text of editors) {
      const share = (words[text] ?? '').length / text.length;
      // Names and short lines differ most.
      if (text.length > 60)
        expect([share > 0.6, share < 1.8], `${text} → ${words[text]}`).toEqual([true, true]);
    }
  });

  it('keeps every number and every word in quotation marks', () => {
    const marks = (text: string) => (text.match(/“|«/g) ?? []).length;
    const digits = (text: string) => (text.match(/\d+/g) ?? []).sort();
    for (const text of editors) {
      const said = words[text] ?? '';
      expect(digits(said), text).toEqual(expect.arrayContaining(digits(text)));
      expect(marks(said), text).toBeGreaterThanOrEqual(marks(text));
    }
  });
});

it('no side’s language is longer or shorter than another by much', () => {
  const lengths = others.map((language) => Object.values(dictionaryOf(language)).join('').length);
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.25);
});
