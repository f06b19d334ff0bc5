import type { Spelling } from './form-spellings.ts';
import { caseVariants, classSource, oddLetters, writtenForms } from './letter-variants.ts';
import { IGNORED_CHARACTERS } from './letters.ts';
import { chooseStems } from './stem-choice.ts';
import { allStems, holdsStem } from './stems.ts';
import type { GateTable } from './types.ts';

function alternation(sources: readonly string[]): string {
  return [...new Set(sources)].sort().join('|');
}

const escapeStops = (text: string) => text.replaceAll('.', '\\.');

/** The longest of some words: what to look for first. */
function anchorOf(words: readonly string[]): number {
  return words.reduce((best, word, index) => (word.length > (words[best] ?? '').length ? index : best), 0);
}

/** Whole ASCII words around the place where the longest was met. Between two words, `\W` holds every gap. */
function aroundAnchor(words: readonly string[]): string {
  const anchor = anchorOf(words);
  const before = words.slice(0, anchor + 1).join('\\W+');
  const after = words.slice(anchor + 1).map((word) => `\\W+${word}`);
  return `${words[anchor]}(?=${after.join('')}\\b)(?<=\\b${before})`;
}

const isLatin = (literal: string) => /^[\0-\xff]*$/.test(literal);

/** The first letter outside Latin 1: without one in a text, the literal is not in it. */
function tellingLetter(literal: string): string {
  return [...literal].find((letter) => !isLatin(letter)) ?? '';
}

/** Where the blocks of alphabets start: an expression for one alphabet is several times faster than for all. */
const ALPHABETS = [
  0x100, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xe00, 0x10a0, 0x1e00, 0x3040, 0x3400, 0xac00,
];

function byAlphabet(literals: readonly string[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const literal of literals) {
    const code = tellingLetter(literal).charCodeAt(0);
    const alphabet = ALPHABETS.filter((start) => start <= code).length;
    groups.set(alphabet, [...(groups.get(alphabet) ?? []), literal]);
  }
  return [...groups.values()];
}

/** In characters. The first gate is for every page; the second only for pages about the topic, and had better be small. */
const RARE = 2e6;
const OFTEN = 5e4;

/**
 * The gates of the certain spellings, and of those among the contextual ones that a certain gate does not open for.
 */
export function gatesOf(
  certain: readonly Spelling[],
  contextual: readonly Spelling[],
): { certain: GateTable; contextual: GateTable } {
  const gate = gateOf(certain, RARE);
  return {
    certain: gate.table,
    contextual: gateOf(
      contextual.filter((spelling) => !holdsStem(spelling, gate.stems)),
      OFTEN,
    ).table,
  };
}

/**
 * The gate of some spellings: `latin` and `others` are stems, `words` whole words, whatever the case; `exact` are
 * acronyms in their own case; `odd` are the characters that can hide any of them. Each spelling, however a text writes
 * it, holds a match of one of them.
 */
function gateOf(spellings: readonly Spelling[], hitEvery: number): { table: GateTable; stems: Set<string> } {
  const { chosen, unopened } = chooseStems(allStems(spellings, hitEvery), spellings.length);
  const literals = chosen.flatMap((stem) => stem.literals);
  const of = (kind: string) => literals.filter((literal) => literal.kind === kind).map(({ text }) => text);
  const parts = of('part');
  const words = of('words').map((text) => text.split(' '));
  const exact = alternation(of('exact').map(escapeStops));
  const keyLetters = new Set(literals.flatMap(({ text }) => [...text.toLowerCase()]));
  // Names that no stem opens (letters beyond the basic plane, marks in any order) are sought by their first letter.
  const firstLetters = new Set(unopened.map((index) => (spellings[index]?.key ?? '').charAt(0)));
  const firstWritten = [...firstLetters].flatMap(writtenForms).map((form) => form.charAt(0));
  const odd = [...oddLetters(keyLetters), ...oddLetters(firstLetters), ...caseVariants(firstWritten)];
  const lettersOf = (group: readonly string[]) => classSource(caseVariants(group.map(tellingLetter)));
  const other = parts.filter((literal) => !isLatin(literal));
  const table: GateTable = {
    latin: alternation(parts.filter(isLatin).map(escapeStops)),
    words: [alternation(words.map((all) => all[anchorOf(all)] ?? '')), alternation(words.map(aroundAnchor))],
    exact: exact && `\\b(?:${exact})\\b`,
    otherLetters: lettersOf(other),
    others: byAlphabet(other).map((group) => [lettersOf(group), alternation(group.map(escapeStops))]),
    odd: spellings.length > 0 ? classSource(odd, IGNORED_CHARACTERS) : '',
  };
  return { table, stems: new Set(chosen.map(({ name }) => name)) };
}
