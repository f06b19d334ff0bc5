import type { Card, CardStatement, SearchDocument } from '../corpus/card-model.ts';

/** The editor's words in the interface's language, by the English that they stand for. */
export type Dictionary = Readonly<Record<string, string>>;

/** The text in the dictionary's language; as it is where the dictionary has none. */
function translate(text: string, dictionary: Dictionary): string {
  // `hasOwn`: a text such as "constructor" must not reach the prototype.
  return Object.hasOwn(dictionary, text) ? (dictionary[text] ?? text) : text;
}

/** The card with the editor's words in another language. What articles say stays as they say it. */
export function translateCard(card: Card, dictionary: Dictionary): Card {
  const put = (text: string) => translate(text, dictionary);
  const named = <T extends { name: string } | null>(who: T): T => who && { ...who, name: put(who.name) };
  const noted = <T extends { note?: string }>(row: T): T =>
    row.note ? { ...row, note: put(row.note) } : row;
  const statement = (one: CardStatement): CardStatement => ({
    ...noted(one),
    speaker: named(one.speaker),
    answers: one.answers.map(statement),
  });
  const name = put(card.name);
  const others = name === card.name ? [] : [{ text: card.name, language: 'en' }];
  return {
    ...card,
    name,
    line: put(card.line),
    otherNames: [...others, ...card.otherNames].filter(({ text }) => text !== name),
    usages: card.usages.map((usage) => ({ ...usage, usedBy: put(usage.usedBy) })),
    dates: card.dates.map((date) => ({
      ...noted(date),
      event: date.event === null ? null : put(date.event),
    })),
    figures: card.figures.map((figure) => ({ ...noted(figure), claimant: named(figure.claimant) })),
    statements: card.statements.map(statement),
    related: card.related.map((one) => ({ ...one, name: put(one.name) })),
    differences: card.differences.map((difference) => ({ ...difference, text: put(difference.text) })),
  };
}

/** A search document with the editor's words in another language; the English name finds it as well. */
export function translateDocument(document: SearchDocument, dictionary: Dictionary): SearchDocument {
  const title = translate(document.title, dictionary);
  const text = translate(document.text, dictionary);
  const known = title === document.title;
  if (known && text === document.text) return document;
  const keys = known ? document.keys : [document.title, ...document.keys].filter((key) => key !== title);
  return { ...document, title, text, keys };
}
