import { ALPHABETS, alphabetOf, swapLetters } from './alphabets.ts';
import { firstLetter } from './held-sign.ts';
import { formsOf, packEndings, withLists } from './name-forms.ts';
import { shortCase, withCase } from './packed-case.ts';
import { packTexts } from './packed-lists.ts';
import type { NameKind, NameTable, PackedNames } from './types.ts';
import { patternsOf } from './word-patterns.ts';

/** A name with all its keys, which begin with one letter and have as many words each. */
export interface NameKeys {
  keys: readonly string[];
  letterCase: string;
  kind: NameKind;
}

/**
 * How names are packed, one alphabet apart from the other (`alphabets.ts`): for each kind of the table, behind a `~`
 * each but the first, its names as patterns of words (`word-patterns.ts`) with their case (`packed-case.ts`), sorted
 * (`packed-lists.ts`). A sign where an ending goes says which list of endings (`name-forms.ts`) its forms take, one
 * after the other; with two such signs, both lists are gone through together.
 */
export const KINDS_APART = '~';
export const LISTS_APART = ';';

interface Row {
  /** With its case. */
  stem: string;
  /** A packed list for each place marked in the stem. */
  endings: string[];
  kind: NameKind;
  alphabet: number;
}

/** Each key once for its kind and case: what one name holds already needs no other. */
function rowsOf(names: readonly NameKeys[]): Row[] {
  const packed = new Set<string>();
  return [...names]
    .sort((a, b) => b.keys.length - a.keys.length)
    .flatMap(({ keys, letterCase, kind }) => {
      const asked = shortCase(letterCase);
      const left = [...new Set(keys)];
      const place = (key: string) => `${signOf(kind)}\n${asked}\n${key}`;
      if (left.every((key) => packed.has(place(key)))) return [];
      for (const key of left) packed.add(place(key));
      const forms = formsOf(left);
      const stems = forms ? [forms] : left.map((stem) => ({ stem, endings: [] }));
      return stems.map(({ stem, endings }) => ({
        stem: withCase(stem, asked),
        endings: endings.map(packEndings),
        kind,
        alphabet: alphabetOf(firstLetter(stem)),
      }));
    });
}

function signOf(kind: NameKind): string {
  return kind.join(' ');
}

function byEntity(a: NameKind, b: NameKind): number {
  return a[0] - b[0] || b[1] - a[1] || (signOf(a) < signOf(b) ? -1 : 1);
}

function packAlphabet(rows: readonly Row[], kinds: readonly string[], alphabet: number): PackedNames {
  const lists = [...new Set(rows.flatMap(({ endings }) => endings))].sort();
  const texts = kinds.map((kind) => {
    const ofKind = rows.filter((row) => signOf(row.kind) === kind);
    const stems = ofKind.map(({ stem, endings }) =>
      withLists(
        swapLetters(stem, alphabet),
        endings.map((each) => lists.indexOf(each)),
      ),
    );
    return packTexts(patternsOf(stems).sort());
  });
  const names = texts.join(KINDS_APART).replace(/~+$/, '');
  return [names, swapLetters(lists.join(LISTS_APART), alphabet)];
}

/** Packs names, by alphabet, and what kinds of them there are. */
export function packForms(names: readonly NameKeys[]): Pick<NameTable, 'kinds' | 'forms'> {
  const rows = rowsOf(names);
  const kinds = [...new Map(rows.map(({ kind }) => [signOf(kind), kind])).values()]
    .sort(byEntity)
    .map(signOf);
  const forms = Array.from({ length: ALPHABETS }, (_, alphabet) =>
    packAlphabet(
      rows.filter((row) => row.alphabet === alphabet),
      kinds,
      alphabet,
    ),
  );
  return { kinds, forms };
}
