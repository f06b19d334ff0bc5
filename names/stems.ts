import type { Chunk, Spelling } from './form-spellings.ts';
import { expectedRate, expectedWordsRate } from './letter-rarity.ts';
import { isLatin, writtenForms } from './letter-variants.ts';

/** What the gate looks for: a part of a word, several words in a row, or an acronym in its own case. */
export interface Literal {
  kind: 'part' | 'words' | 'exact';
  text: string;
}

/** A piece of spellings' keys: whatever way a text writes one of them, it holds one of the literals. */
export interface Stem {
  literals: Literal[];
  cost: number;
  /** How often it is to be expected at a place of ordinary text. */
  rate: number;
  /** Indices of the spellings that hold it. */
  holders: number[];
}

function shortest(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x3000) return 4;
  return code < 0x3400 ? 3 : 2;
}

/** Whether a text may write some marks in another order. */
function canReorder(marks: string): boolean {
  const all = [...marks];
  return all.some((first, i) =>
    all.slice(i + 1).some((second) => `${second}${first}`.normalize('NFD') !== `${second}${first}`),
  );
}

/** Cuts out what a text may write in another order, and letters of two code units: the flag `i` misses their case. */
function steadyPieces(key: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of key.split(/(\p{M}{2,}|[\u{10000}-\u{10ffff}])/u)) {
    if (part.codePointAt(0) === part.charCodeAt(0) && !(/^\p{M}{2}/u.test(part) && canReorder(part))) {
      piece += part;
    } else if (part !== '') {
      pieces.push(piece);
      piece = '';
    }
  }
  return [...pieces, piece].filter((p) => p.replaceAll('.', '') !== '');
}

/** The substrings of a key that may serve; the whole when it is short. */
function substrings(key: string): string[] {
  const found = new Set<string>();
  for (const piece of steadyPieces(key)) {
    const least = piece.includes('.') ? piece.length : Math.min(shortest(piece.charAt(0)), piece.length);
    for (let length = least; length <= Math.min(least + 2, piece.length); length++) {
      for (let start = 0; start + length <= piece.length; start++)
        found.add(piece.slice(start, start + length));
    }
  }
  return [...found];
}

const MOST_WORDS = 3;
const MOST_WAYS = 4;
/** Of the last of several words: so many letters tell as much. */
const BEGINNING = 5;
/** From here on, scripts write without spaces. */
const UNSPACED = '\u3000';

function stem(rate: number, literals: Literal[]): Stem {
  return { literals, cost: 0, rate, holders: [] };
}

const exactStem = (word: string) => stem(1e-7, [{ kind: 'exact', text: word }]);

function partStem(key: string): Stem {
  const forms = writtenForms(key);
  return stem(
    forms.reduce((sum, form) => sum + expectedRate(form), 0),
    forms.map((text): Literal => ({ kind: 'part', text })),
  );
}

/** Long enough to tell alone that other words may stand around it; in letters. */
const TELLING = 5;
/** With this a row of short words begins: engines skip ahead to letters, and no text is full of these three. */
const BEGINS = /^\p{L}{3}/u;

/** The longest of some words, if most texts without the others do not have it. */
export function tellingWord(words: readonly string[]): string | undefined {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.length < TELLING ? undefined : longest;
}

/** Undefined where texts write the words in too many ways, or nothing in them is soon looked for. */
function wordsStem(words: readonly string[]): Stem | undefined {
  if (!tellingWord(words) && !BEGINS.test(words[0] ?? '')) return;
  const ofEach = words.map((word) => writtenForms(word));
  if (ofEach.reduce((product, forms) => product * forms.length, 1) > MOST_WAYS) return;
  const ways = ofEach.reduce<string[][]>(
    (begun, forms) => begun.flatMap((way) => forms.map((form) => way.concat(form))),
    [[]],
  );
  return stem(
    ways.reduce((sum, way) => sum + expectedWordsRate(way), 0),
    ways.map((way): Literal => ({ kind: 'words', text: way.join(' ') })),
  );
}

/** A word that may stand between spaces and is in one piece, as keys write it; else undefined. */
function wordOf(chunk: Chunk): string | undefined {
  if (chunk.exact !== null || !/^[\p{L}\p{M}\p{N}]+$/u.test(chunk.key)) return;
  return chunk.key < UNSPACED && steadyPieces(chunk.key)[0] === chunk.key ? chunk.key : undefined;
}

/** The stems that a spelling holds, by name, each to be made when it is new. */
function stemsOf(chunks: readonly Chunk[]): Map<string, () => Stem | undefined> {
  const found = new Map<string, () => Stem | undefined>();
  chunks.forEach((chunk, index) => {
    const { key, exact } = chunk;
    if (exact !== null) {
      found.set(`exact ${exact}`, () => exactStem(exact));
      return;
    }
    for (const part of substrings(key)) {
      found.set(`part ${part}`, () => partStem(part));
    }
    const words: string[] = [];
    let spaced = true;
    for (const next of chunks.slice(index, index + MOST_WORDS)) {
      const whole = wordOf(next);
      // Beyond Latin 1, the gate looks for nothing but spaces and dashes between any two words of a row.
      if (words.length > 0) spaced &&= next.spaced;
      if (whole === undefined || !(spaced || isLatin([...words, whole].join('')))) break;
      // Of the last word the beginning is enough, and has many endings.
      for (const last of words.length > 0 ? [whole, whole.slice(0, BEGINNING)] : []) {
        const together = [...words, last];
        found.set(`words ${together.join(' ')}`, () => wordsStem(together));
      }
      words.push(whole);
    }
  });
  return found;
}

/** What words in a row cost beside one part of a word: engines take that much longer to make ready what looks around. */
const IN_A_ROW = 10;

function costOf(literal: Literal): number {
  return literal.kind === 'words' ? IN_A_ROW : 1;
}

/**
 * Every stem of the spellings, with the spellings that hold it. One literal more is worth as much as a hit in
 * `hitEvery` characters of ordinary text.
 */
export function allStems(spellings: readonly Spelling[], hitEvery: number): Stem[] {
  // What cannot be one is kept too: most rows of words come with many spellings.
  const stems = new Map<string, Stem | undefined>();
  spellings.forEach(({ chunks }, index) => {
    for (const [name, make] of stemsOf(chunks)) {
      if (!stems.has(name)) stems.set(name, make());
      stems.get(name)?.holders.push(index);
    }
  });
  return [...stems.values()]
    .flatMap((each) => each ?? [])
    .map((each) => ({
      ...each,
      cost: each.literals.reduce((sum, one) => sum + costOf(one), 0) + each.rate * hitEvery,
    }));
}
