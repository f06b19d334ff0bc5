import type { Spelling } from './form-spellings.ts';
import { expectedRate } from './letter-rarity.ts';
import { caseVariants, classSource, oddLetters, writtenForms } from './letter-variants.ts';
import { IGNORED_CHARACTERS } from './letters.ts';
import type { GateTable } from './types.ts';

/** A piece of spellings' keys that the gate may look for. */
interface Stem {
  literals: string[];
  exact: boolean;
  cost: number;
  /** Indices of the spellings that hold it. */
  holders: number[];
}

/** How much dearer a stem gets by being frequent: one literal more is worth a hit in half a million characters. */
const RATE_COST = 2e6;

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

function stem(literals: string[], exact: boolean): Stem {
  const rate = exact ? 1e-7 : literals.reduce((sum, literal) => sum + expectedRate(literal), 0);
  return { literals, exact, cost: literals.length + rate * RATE_COST, holders: [] };
}

function allStems(spellings: readonly Spelling[]): Map<string, Stem> {
  const stems = new Map<string, Stem>();
  spellings.forEach(({ chunks }, index) => {
    const names = new Set<string>();
    for (const { key, exact } of chunks) {
      if (exact !== null) names.add(`=${exact}`);
      else for (const substring of substrings(key)) names.add(`~${substring}`);
    }
    for (const name of names) {
      const exact = name.startsWith('=');
      const known = stems.get(name) ?? stem(exact ? [name.slice(1)] : writtenForms(name.slice(1)), exact);
      known.holders.push(index);
      stems.set(name, known);
    }
  });
  return stems;
}

/**
 * A greedy set cover: again and again a stem that opens about as many names for its cost as any (within a tenth: the
 * falling threshold of Badanidiyuru and Vondrák, 2014). Gives the stems, and the spellings that none opens.
 */
function choose(stems: readonly Stem[], count: number): { chosen: Stem[]; unopened: number[] } {
  const open = new Set(Array.from({ length: count }, (_, index) => index));
  const worth = (s: Stem) => s.holders.reduce((sum, index) => sum + (open.has(index) ? 1 : 0), 0) / s.cost;
  // A stem's worth only falls, so its last known one tells when it is not worth counting again.
  let waiting = stems.map((s) => ({ s, worth: worth(s) }));
  const chosen: Stem[] = [];
  let threshold = waiting.reduce((most, stem) => Math.max(most, stem.worth), 0);
  for (; waiting.length > 0 && open.size > 0; threshold *= 0.9) {
    for (const candidate of waiting) {
      if (candidate.worth < threshold) continue;
      candidate.worth = worth(candidate.s);
      if (candidate.worth < threshold || candidate.worth === 0) continue;
      chosen.push(candidate.s);
      for (const index of candidate.s.holders) open.delete(index);
      candidate.worth = 0;
    }
    waiting = waiting.filter((candidate) => candidate.worth > 0);
  }
  return { chosen, unopened: [...open] };
}

function alternation(literals: readonly string[]): string {
  return [...new Set(literals)].sort().join('|').replaceAll('.', '\\.');
}

const isLatin = (literal: string) => /^[\0-\xff]*$/.test(literal);

/** The first letter outside Latin 1: without one in a text, the literal is not in it. */
function tellingLetter(literal: string): string {
  return [...literal].find((letter) => !isLatin(letter)) ?? '';
}

/**
 * The gate of some spellings: `latin` and `other` are literals, whatever the case; `exact` are acronyms in their own
 * case and whole; `odd` are the characters that can hide any of them. Each spelling, however a text writes it, holds
 * a match of one of them.
 */
export function gateOf(spellings: readonly Spelling[]): GateTable {
  const { chosen, unopened } = choose([...allStems(spellings).values()], spellings.length);
  const literals = chosen.filter((s) => !s.exact).flatMap((s) => s.literals);
  const exact = chosen.filter((s) => s.exact).flatMap((s) => s.literals);
  const other = literals.filter((literal) => !isLatin(literal));
  const keyLetters = new Set([...literals, ...exact].flatMap((literal) => [...literal.toLowerCase()]));
  // Names that no stem opens (letters beyond the basic plane, marks in any order) are sought by their first letter.
  const firstLetters = new Set(unopened.map((index) => (spellings[index]?.key ?? '').charAt(0)));
  const firstWritten = [...firstLetters].flatMap(writtenForms).map((form) => form.charAt(0));
  const odd = [...oddLetters(keyLetters), ...oddLetters(firstLetters), ...caseVariants(firstWritten)];
  return {
    latin: alternation(literals.filter(isLatin)),
    exact: exact.length > 0 ? `\\b(?:${alternation(exact)})\\b` : '',
    other: alternation(other),
    otherLetters: classSource(caseVariants(other.map(tellingLetter))),
    odd: spellings.length > 0 ? classSource(odd, IGNORED_CHARACTERS) : '',
  };
}
