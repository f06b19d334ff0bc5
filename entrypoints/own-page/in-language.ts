import { translateCards, translateDocuments } from '../../components/translate.ts';
import { cards } from '../../tables/cards.ts';
import { searchDocuments } from '../../tables/search.ts';
import { dictionaryOf } from '../../tables/translations.ts';

let made: { language: string; cards: typeof cards; documents: typeof searchDocuments } | null = null;

/** Cards and search documents in a language; the same objects while it is asked for the same one. */
export function corpusIn(language: string): Pick<NonNullable<typeof made>, 'cards' | 'documents'> {
  if (made?.language !== language) {
    const dictionary = dictionaryOf(language);
    made = {
      language,
      cards: translateCards(cards, dictionary),
      documents: translateDocuments(searchDocuments, dictionary),
    };
  }
  return made;
}
