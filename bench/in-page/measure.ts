import { least, type Measured, measurePass } from './measured.ts';
import { ours, type PackedTable } from './ours.ts';
import {
  ahoCorasick,
  alternation,
  findAndReplaceLibrary,
  markLibrary,
  wholeBody,
  wordByWord,
} from './peers.ts';

export type Way = keyof typeof WAYS;

const WAYS = {
  /** W: a bare pass over all text nodes that asks each for its length. */
  walker: () =>
    measurePass(() => () => {
      let length = 0;
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null)
        length += node.length;
      return length;
    }),
  /** The limit: the page's text with nothing done to it. */
  text: () => measurePass(() => () => document.body.textContent),
  least: (_: PackedTable, forms: string[]) => least(forms),
  ours: (table: PackedTable) => ours(table),
  alternation: (_: PackedTable, forms: string[]) => alternation(forms),
  'Aho–Corasick': (_: PackedTable, forms: string[]) => ahoCorasick(forms),
  'mark.js': (_: PackedTable, forms: string[]) => markLibrary(forms),
  findAndReplaceDOMText: (_: PackedTable, forms: string[]) => findAndReplaceLibrary(forms),
  'word by word': (_: PackedTable, forms: string[]) => wordByWord(forms),
  'whole body': (_: PackedTable, forms: string[]) => wholeBody(forms),
};

/**
 * Reads the document in one way; `table` is the name table in JSON, `forms` are its surface forms. Null where the way
 * fails, as an expression does that is too large.
 */
export function measure(way: Way, table: PackedTable, forms: string[]): Measured | null {
  try {
    return WAYS[way](table, forms);
  } catch {
    return null;
  }
}
