import Fuse, { type FuseResult } from 'fuse.js';
import type { SearchDocument } from '../corpus/card-model.ts';
import { alternativesText, edtfText } from './edtf-text.ts';
import { type Folded, fold, wordsOf } from './fold.ts';

/** A text and what the query matched in it: [start, end) in UTF-16 code units, in order, not overlapping. */
export interface Marked {
  text: string;
  marks: readonly (readonly [number, number])[];
}

/** One thing found. */
export interface Found {
  document: SearchDocument;
  title: Marked;
  text: Marked;
  /** The further form that matched, where neither title nor text shows a match. */
  key: Marked | null;
}

export interface SearchIndex {
  /** Everything that matches every word of the query, the best first; nothing for a query without letters or digits. */
  find(query: string): Found[];
}

interface Field {
  source: string;
  folded: Folded;
}

interface Entry {
  document: SearchDocument;
  title: Field;
  text: Field;
  keys: Field[];
  words: string[];
  /** Title and keys, each as a query that asks for it and nothing else. */
  names: ReadonlySet<string>;
}

/** How a word of the query was met, from the best to the worst. */
const WHOLE = 0;
const START = 1;
const INSIDE = 2;
const NEARLY = 3;

/** Makes documents searchable. Linear in their text; search is Fuse's token search with typos allowed. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const fuse = new Fuse(documents.map(entryOf), {
    keys: [
      { name: 'title', weight: 3, getFn: (entry: Entry) => entry.title.folded.text },
      { name: 'keys', weight: 2, getFn: (entry: Entry) => entry.keys.map((key) => key.folded.text) },
      { name: 'text', weight: 1, getFn: (entry: Entry) => entry.text.folded.text },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    includeMatches: true,
    includeScore: true,
    threshold: 0.3,
  });

  return {
    find(query) {
      const tokens = wordsOf(fold(joinDigitGroups(query)).text);
      if (tokens.length === 0) return [];
      const found = fuse.search(tokens.join(' ')).flatMap((result) => {
        const met = howMet(result.item, tokens);
        if (met === null) return [];
        const named = result.item.names.has(tokens.join(' '));
        return [{ result, met, named, days: howMet(result.item, tokens.filter(isDay)) }];
      });
      // Where the words were met as typed, what merely looks like them is noise; so is 2023 where 20 was met.
      const exact = found.filter(({ met }) => met < NEARLY);
      const whole = exact.filter(({ days }) => days === WHOLE);
      return (whole.length > 0 ? whole : exact.length > 0 ? exact : found)
        .sort(
          (a, b) =>
            a.met - b.met ||
            // "North" is the name of a place before it is a part of other names.
            Number(b.named) - Number(a.named) ||
            (a.result.score ?? 1) - (b.result.score ?? 1),
        )
        .map(({ result }) => show(result, tokens));
    },
  };
}

function entryOf(document: SearchDocument): Entry {
  const field = (source: string): Field => ({ source, folded: fold(source) });
  const dated = document.kind === 'date' || document.kind === 'event';
  const title = field(document.title);
  const text = field(dated ? datesText(document.text) : document.text);
  const keys = [...document.keys, ...(dated ? [document.text] : [])].map(field);
  const words = [title, text, ...keys].flatMap(({ folded }) => wordsOf(folded.text));
  const names = new Set([title, ...keys].map(({ folded }) => wordsOf(folded.text).join(' ')));
  return { document, title, text, keys, words, names };
}

/** The EDTF values of a date's document as readers see dates everywhere else. */
function datesText(text: string): string {
  const values = text.split(', ');
  return values.length > 1 ? alternativesText(values) : edtfText(text);
}

/** "120 000" is one number when it is the whole query; inside a sentence the gap may be one between two numbers. */
function joinDigitGroups(query: string): string {
  return /^\s*\d{1,3}(?:\s\d{3})+\s*$/.test(query) ? query.replace(/\s/g, '') : query;
}

/**
 * How the least well met word was met. Null where a number is not there as typed: numbers have no typos, 200 is not
 * nearly 2003, and nobody wants the middle of 120000.
 */
function howMet(entry: Entry, tokens: readonly string[]): number | null {
  let worst = WHOLE;
  for (const token of tokens) {
    const met = bestMet(entry.words, token);
    if (/^\d+$/.test(token) && met > START) return null;
    worst = Math.max(worst, met);
  }
  return worst;
}

/** A day of a month, or as short a number. */
function isDay(token: string): boolean {
  return /^\d{1,2}$/.test(token);
}

function bestMet(words: readonly string[], token: string): number {
  return words.reduce((best, word) => Math.min(best, wordMet(word, token)), NEARLY);
}

function wordMet(word: string, token: string): number {
  if (word === token) return WHOLE;
  if (word.startsWith(token)) return START;
  return word.includes(token) ? INSIDE : NEARLY;
}

function show({ item, matches = [] }: FuseResult<Entry>, tokens: readonly string[]): Found {
  const marked = (field: Field, key: string, index?: number): Marked => {
    const near = matches.find((m) => m.key === key && (index === undefined || m.refIndex === index));
    return { text: field.source, marks: marksIn(field.folded, tokens, near?.indices ?? []) };
  };
  const { document } = item;
  const title = marked(item.title, 'title');
  const text = marked(item.text, 'text');
  if (title.marks.length > 0 || text.marks.length > 0) return { document, title, text, key: null };
  const key = item.keys.findIndex(({ folded }) =>
    tokens.some((token) => bestMet(wordsOf(folded.text), token) < NEARLY),
  );
  const keys = item.keys.map((key, i) => marked(key, 'keys', i));
  return { document, title, text, key: keys[key] ?? keys.find(({ marks }) => marks.length > 0) ?? null };
}

type Range = [number, number];

/** Where the words stand in a text, or where Fuse saw something near them when none does. */
function marksIn(folded: Folded, tokens: readonly string[], nearly: readonly (readonly [number, number])[]) {
  const exact = tokens.flatMap((token) => occurrences(folded.text, token));
  // Fuse's ranges include their end, and a stray letter or two of a typo are no match worth showing.
  const near = nearly.filter(([from, to]) => to - from >= 2).map(([from, to]): Range => [from, to + 1]);
  return merged(exact.length > 0 ? exact : near).map(
    ([from, to]): Range => [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0],
  );
}

/** Where a word of the text begins with the token; anywhere in the text when no word does. */
function occurrences(text: string, token: string): Range[] {
  const all: Range[] = [];
  for (let i = text.indexOf(token); i >= 0; i = text.indexOf(token, i + token.length))
    all.push([i, i + token.length]);
  const atStart = all.filter(([i]) => i === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(i - 1)));
  return atStart.length > 0 || /^\d+$/.test(token) ? atStart : all;
}

function merged(ranges: Range[]): Range[] {
  const out: Range[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
