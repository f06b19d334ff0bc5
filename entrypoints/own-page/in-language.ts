import { translateCard, translateDocument } from '../../components/translate.ts';
import type { Card, SearchDocument } from '../../corpus/card-model.ts';
import { cards } from '../../tables/cards.ts';
import { lazyRecord } from '../../tables/lazy-record.ts';
import { searchDocuments } from '../../tables/search.ts';
import { dictionaryOf } from '../../tables/translations.ts';

interface CorpusInLanguage {
  cards: Readonly<Record<string, Card>>;
  documents: Iterable<SearchDocument>;
}

let made: ({ language: string } & CorpusInLanguage) | null = null;

/**
 * Cards and search documents in a language, each read when it is asked for; the same objects while it is the same
 * language.
 */
export function corpusIn(language: string): CorpusInLanguage {
  if (made?.language !== language) {
    const dictionary = dictionaryOf(language);
    made = {
      language,
      cards: lazyRecord(Object.keys(cards), (id) => {
        const card = cards[id];
        if (!card) throw new Error(`no card of "${id}"`);
        return translateCard(card, dictionary);
      }),
      documents: {
        *[Symbol.iterator]() {
          for (const document of searchDocuments()) yield translateDocument(document, dictionary);
        },
      },
    };
  }
  const { cards: translated, documents } = made;
  return { cards: translated, documents };
}
