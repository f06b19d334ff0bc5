import type { SearchDocument } from '../corpus/card-model.ts';
import { fold, wordsOf } from './fold.ts';

interface Named {
  document: SearchDocument;
  /** The name's usual form, folded, its words with one space between them … */
  title: string;
  /** … and every other. */
  others: string[];
}

/**
 * Finds the names that are the text or begin with it, in whatever language, then those of which a later word does. The
 * names are read and folded at the first call.
 */
export function suggestNames(read: () => readonly SearchDocument[]): (text: string) => SearchDocument[] {
  let all: Named[] | null = null;
  return (text) => {
    const asked = folded(text);
    if (asked === '') return [];
    all ??= read().map((document) => ({
      document,
      title: folded(document.title),
      others: document.keys.map(folded),
    }));
    return all
      .map(({ document, title, others }) => ({
        document,
        // Of two names that are met alike, the one that goes by that form comes first.
        met: Math.min(metBy(title, asked), ...others.map((form) => metBy(form, asked) + 0.5)),
      }))
      .filter(({ met }) => met < NOT)
      .sort((a, b) => a.met - b.met || a.document.title.localeCompare(b.document.title))
      .map(({ document }) => document);
  };
}

const NOT = 3;

function metBy(form: string, asked: string): number {
  if (form === asked) return 0;
  if (form.startsWith(asked)) return 1;
  return form.includes(` ${asked}`) ? 2 : NOT;
}

function folded(text: string): string {
  return wordsOf(fold(text).text).join(' ');
}
