import { alphabetOf, swapLetters } from './alphabets.ts';
import { formsOf, packEndings } from './name-forms.ts';
import { shortCase, withCase } from './packed-case.ts';
import type { NameKind, PackedNames } from './types.ts';
import { patternsOf } from './word-patterns.ts';

/** A name with all its keys, which begin with one letter and have as many words each. */
export interface NameKeys {
  keys: readonly string[];
  letterCase: string;
  kind: NameKind;
}

/**
 * How names are packed, one alphabet apart from the other (`alphabets.ts`): those of a kind together behind a `~`, as
 * patterns of words (`word-patterns.ts`) with their case (`packed-case.ts`), sorted; a capital starts a pattern and
 * says how many code units it shares with the one before it (A = 0 … P = 15); `*` is where an ending goes. What kinds
 * those are, and which list of endings each pattern takes (where it is another than before), stands apart.
 */
export const KIND = '~';
export const SHARED_NONE = 65;
const MOST_SHARED = 15;
export const LISTS_APART = ';';

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

interface Row {
  /** With its case. */
  stem: string;
  endings: string;
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
      const sign = kind.join(' ');
      const left = [...new Set(keys)];
      const place = (key: string) => `${sign}\n${asked}\n${key}`;
      if (left.every((key) => packed.has(place(key)))) return [];
      for (const key of left) packed.add(place(key));
      const forms = formsOf(left);
      const stems = forms ? [forms] : left.map((stem) => ({ stem, endings: [[]] }));
      return stems.map(({ stem, endings }) => ({
        stem: withCase(stem, asked),
        endings: packEndings(endings),
        kind,
        alphabet: alphabetOf(stem.charAt(0)),
      }));
    });
}

/** Leaves out what is as it was just before. */
function changes(values: readonly (string | number)[]): string {
  return values.map((value, index) => (value === values[index - 1] ? '' : value)).join(',');
}

function byKind(a: Row, b: Row): number {
  const order = (row: Row) => row.kind.join(' ');
  const [[entityA, certainA], [entityB, certainB]] = [a.kind, b.kind];
  return entityA - entityB || certainB - certainA || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);
}

function groupedBy<T>(rows: readonly T[], sign: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(sign(row));
    if (group) group.push(row);
    else groups.set(sign(row), [row]);
  }
  return [...groups.values()];
}

function packAlphabet(rows: readonly Row[], alphabet: number): PackedNames {
  const endings = ['', ...new Set(rows.map((row) => row.endings))].sort();
  const lists = [...new Set(endings)];
  const taken: number[] = [];
  const kinds: string[] = [];
  let names = '';
  for (const ofKind of groupedBy([...rows].sort(byKind), ({ kind }) => kind.join(' '))) {
    const patterns = groupedBy(ofKind, (row) => row.endings)
      .flatMap((group) => {
        const list = lists.indexOf(group[0]?.endings ?? '');
        return patternsOf(group.map(({ stem }) => swapLetters(stem, alphabet))).map((text) => ({
          text,
          list,
        }));
      })
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.list - b.list));
    kinds.push(ofKind[0]?.kind.join(' ') ?? '');
    names += KIND;
    let previous = '';
    for (const { text, list } of patterns) {
      const shared = sharedLength(previous, text);
      names += String.fromCharCode(SHARED_NONE + shared) + text.slice(shared);
      taken.push(list);
      previous = text;
    }
  }
  return [names, kinds.join(','), changes(taken), swapLetters(lists.join(LISTS_APART), alphabet)];
}

/** Packs names, by alphabet. */
export function packForms(names: readonly NameKeys[]): PackedNames[] {
  const packed: PackedNames[] = [];
  for (const rows of groupedBy(rowsOf(names), ({ alphabet }) => String(alphabet))) {
    const alphabet = rows[0]?.alphabet ?? 0;
    packed[alphabet] = packAlphabet(rows, alphabet);
  }
  return Array.from(packed, (ofAlphabet) => ofAlphabet ?? ['', '', '', '']);
}
