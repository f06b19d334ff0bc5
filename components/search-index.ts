import type { SearchDocument } from '../corpus/card-model.ts';
import { dayForms, englishMonth, withPlainDays } from './day-words.ts';
import { alternativesText, edtfText } from './edtf-text.ts';
import { fold, foldedText, wordsOf } from './fold.ts';
import { type Marked, markedText } from './marks.ts';
import {
  AROUND,
  better,
  createWordIndex,
  KEY,
  type Meeting,
  NEARLY,
  START,
  TEXT,
  TITLE,
  WHOLE,
  type WordIndex,
} from './word-index.ts';
import { locale } from './words.ts';

/** One thing found. */
export interface Found {
  document: SearchDocument;
  title: Marked;
  text: Marked;
  /** The further form that matched, where neither title nor text shows a match. */
  key: Marked | null;
}

export interface SearchIndex {
  /**
   * Everything read so far that matches every word of the query, the best first; nothing for a query without letters or
   * digits.
   */
  find(query: string): Found[];
  /** Reads on for about so many ms; false once everything is read. */
  grow(ms: number): boolean;
}

interface Entry {
  document: SearchDocument;
  text: string;
  keys: readonly string[];
  /** The name that this is a statement of, by its place among the entries. */
  speaker: number | null;
}

/** One word of a query: as typed and as else it may be written. */
type Token = readonly string[];

/**
 * Makes documents searchable, names first: `grow` reads them, linear in their text; a search looks at each different
 * word once and at no text.
 * @param language in which days are found besides English
 */
export function growSearchIndex(documents: Iterable<SearchDocument>, language = locale): SearchIndex {
  const entries: Entry[] = [];
  /** Where each entity's name stands among the entries. */
  const named = new Map<string, number>();
  const said = new Map<number, number[]>();
  const index = createWordIndex();
  const rest = documents[Symbol.iterator]();

  function read(document: SearchDocument) {
    const at = entries.length;
    const entry = entryOf(document, language, entries, named);
    const { text, keys, speaker } = entry;
    entries.push(entry);
    if (document.kind === 'name' && document.entity) named.set(document.entity, at);
    index.add(at, document.kind === 'sentence' ? AROUND : TITLE, wordsOf(foldedText(document.title)));
    index.add(at, KEY, wordsOf(foldedText(keys.join(' | '))));
    index.add(at, TEXT, wordsOf(foldedText(text)));
    if (speaker === null) return;
    const statements = said.get(speaker);
    if (statements) statements.push(at);
    else said.set(speaker, [at]);
  }

  const meet = (token: Token, met?: number) => meetings(index, said, entries, token, met);

  return {
    grow(ms) {
      const end = performance.now() + ms;
      do {
        const next = rest.next();
        if (next.done) return false;
        read(next.value);
      } while (performance.now() < end);
      return true;
    },
    find(query) {
      const tokens = tokensOf(query);
      if (tokens.length === 0) return [];
      let asked = tokens;
      let found = inAll(tokens.map((token) => meet(token)));
      if (found.length === 0) {
        // Only where nothing is as typed: what merely looks like it is noise beside it.
        const similar = tokens.map(([word = '']) => index.similar(word));
        asked = tokens.map((token, i) => [...token, ...(similar[i] ?? [])]);
        found = inAll(tokens.map((token, i) => new Map([...meet(similar[i] ?? [], NEARLY), ...meet(token)])));
      }
      // 2023 is noise where 20 was met.
      const days = tokens.flatMap(([word = ''], i) => (/^\d{1,2}$/.test(word) ? [i] : []));
      const whole = found.filter(({ met }) => days.every((i) => met[i]?.met === WHOLE));
      const typed = tokens.map(([word]) => word).join(' ');
      return (whole.length > 0 ? whole : found)
        .map(({ at, met }) => {
          const weakest = worst(met);
          // "North" is the name of a place before it is a part of other names.
          const other = weakest === WHOLE && isNamed(entries[at], typed) ? 0 : 1;
          return { at, weight: (weakest * 2 + other) * FIELDS_AT_MOST + fields(met) };
        })
        .sort((a, b) => a.weight - b.weight || a.at - b.at)
        .flatMap(({ at }) => show(entries, at, asked.flat()));
    },
  };
}

function entryOf(
  document: SearchDocument,
  language: string,
  entries: readonly Entry[],
  named: ReadonlyMap<string, number>,
): Entry {
  const { kind, title, dates = [], entity } = document;
  const dated = kind === 'date' || kind === 'event';
  const days = dated || kind === 'statement' ? dates.flatMap((date) => dayForms(date, language)) : [];
  const keys = [...document.keys, ...days];
  const text = dated && dates.length > 0 ? datesText(document) : document.text;
  const name = kind === 'statement' && entity !== null ? named.get(entity) : undefined;
  const speaker = name !== undefined && entries[name]?.document.title === title ? name : null;
  return { document, text, keys, speaker };
}

/** The day of an event, or each reading of a date, as readers see dates everywhere else. */
function datesText({ kind, dates = [] }: SearchDocument): string {
  if (kind === 'event') return edtfText(dates.join('/'));
  return dates.length > 1 ? alternativesText(dates) : edtfText(dates[0] ?? '');
}

/** "120 000" is one number when it is the whole query; inside a sentence the gap may be one between two numbers. */
function tokensOf(query: string): Token[] {
  const joined = /^\s*\d{1,3}(?:\s\d{3})+\s*$/.test(query) ? query.replace(/\s/g, '') : query;
  const words = wordsOf(foldedText(withPlainDays(joined)));
  const dated = words.some((word) => /^\d/.test(word));
  return words.map((word) => {
    const month = dated ? englishMonth(word) : null;
    return month === null || month.startsWith(word) ? [word] : [word, month];
  });
}

/** Who was met by any form of a name has also said what is said under the name's usual form. */
function meetings(
  index: WordIndex,
  said: ReadonlyMap<number, readonly number[]>,
  entries: readonly Entry[],
  token: Token,
  least?: number,
): Map<number, Meeting> {
  const all = new Map<number, Meeting>();
  for (const word of token)
    for (const [at, { met, field }] of index.meet(word)) {
      // A number is there as typed or not at all.
      if (/^\d+$/.test(word) && met > START) continue;
      better(all, at, { met: least ?? met, field });
    }
  for (const [at, { met, field }] of [...all])
    if (entries[at]?.document.kind === 'name' && field !== TEXT)
      for (const statement of said.get(at) ?? []) better(all, statement, { met, field: KEY });
  return all;
}

interface Hit {
  at: number;
  /** How each word was met. */
  met: Meeting[];
}

function inAll([first, ...others]: Map<number, Meeting>[]): Hit[] {
  return [...(first ?? [])].flatMap(([at, meeting]) => {
    const rest = others.flatMap((met) => met.get(at) ?? []);
    return rest.length === others.length ? [{ at, met: [meeting, ...rest] }] : [];
  });
}

/** Whether title or a key is what was typed and nothing else. */
function isNamed(entry: Entry | undefined, typed: string): boolean {
  if (!entry) return false;
  return [entry.document.title, ...entry.keys].some((name) => wordsOf(foldedText(name)).join(' ') === typed);
}

/** More than the fields of all words of a query come to. */
const FIELDS_AT_MOST = 1000;

const worst = (met: readonly Meeting[]) => Math.max(...met.map((m) => m.met));
const fields = (met: readonly Meeting[]) => met.reduce((sum, m) => sum + m.field, 0);

/** What matched is looked for when it is shown: of thousands of results few ever are. */
function show(entries: readonly Entry[], at: number, words: readonly string[]): Found[] {
  const entry = entries[at];
  if (!entry) return [];
  const { document, speaker } = entry;
  const forms = [...entry.keys, ...(speaker === null ? [] : (entries[speaker]?.keys ?? []))];
  return [
    {
      document,
      get title() {
        return markedText(document.title, words);
      },
      get text() {
        return markedText(entry.text, words);
      },
      get key() {
        if (this.title.marks.length + this.text.marks.length > 0) return null;
        const key = bestKey(forms, words);
        return key === undefined ? null : markedText(key, words);
      },
    },
  ];
}

function bestKey(keys: readonly string[], words: readonly string[]): string | undefined {
  let best: { key: string; length: number } | undefined;
  for (const key of keys) {
    const folded = fold(key).text;
    const length = words.filter((word) => folded.includes(word)).length;
    if (length > (best?.length ?? 0)) best = { key, length };
  }
  return best?.key;
}
