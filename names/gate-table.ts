import { foldWord } from './fold.ts';
import type { Spelling } from './form-spellings.ts';
import { GAP } from './gate.ts';
import { classBody, isLatin, oddLetters, writtenForms } from './letter-variants.ts';
import { chooseStems } from './stem-choice.ts';
import { allStems, type Literal, tellingWord } from './stems.ts';
import type { AlphabetStems, GateTable, Stems } from './types.ts';

function alternation(sources: Iterable<string>): string {
  return [...new Set(sources)].sort().join('|');
}

const escapeStops = (text: string) => text.replaceAll('.', '\\.');

const inARow = (words: readonly string[]) => words.join(GAP);

/**
 * An acronym, which the word of another block may follow or go before without a space. What must not stand before is
 * asked behind it: asked first, it would keep the engine from skipping ahead.
 */
function amongOthers(acronym: string): string {
  return `${acronym}(?<![A-Z0-9]${acronym})(?![A-Z0-9](?![a-z]))`;
}

/** The first letter outside Latin 1: without one in a text, the literal is not in it. */
function tellingLetter(literal: string): string {
  return [...literal].find((letter) => !isLatin(letter)) ?? '';
}

/**
 * Blocks of alphabets: an expression for one alphabet is several times faster than for all. Between them lie
 * punctuation and symbols, which say nothing about the letters of a text.
 */
const ALPHABETS = [
  '\u0100-\u036f',
  '\u0370-\u03ff',
  '\u0400-\u052f',
  '\u0530-\u058f',
  '\u0590-\u05ff',
  '\u0600-\u08ff',
  '\u0900-\u0dff',
  '\u0e00-\u109f',
  '\u10a0-\u1dff',
  '\u1e00-\u1fff',
  '\u2000-\u303f',
  '\u3040-\u33ff',
  '\u3400-\uabff',
  '\uac00-\ud7ff',
  '\ud800-\udfff',
  '\ue000-\uffff',
];

/** Expressions for some literals, in which a sign stands for what is between words. */
function stemsOf(literals: readonly Literal[]): Stems {
  const parts = [...new Set(literals.filter(({ kind }) => kind === 'part').map(({ text }) => text))];
  // A stem chosen late may lie in ones that were chosen before it.
  const apart = parts.filter((text) => !parts.some((other) => other !== text && text.includes(other)));
  const rows = literals.filter(({ kind }) => kind === 'words').map(({ text }) => text.split(' '));
  const told = rows.filter(tellingWord);
  const untold = rows.filter((words) => !tellingWord(words));
  return [
    alternation([...apart.map(escapeStops), ...untold.map(inARow)]),
    alternation(told.flatMap((words) => tellingWord(words) ?? [])),
    alternation(told.map(inARow)),
  ];
}

/** Those with letters beyond Latin 1, each under the block of the first of them. */
function byAlphabet(literals: readonly Literal[]): AlphabetStems[] {
  return ALPHABETS.map((letters): AlphabetStems => {
    const block = new RegExp(`^[${letters}]`);
    const own = literals.filter(({ text }) => block.test(tellingLetter(text)));
    return [letters, ...stemsOf(own)];
  }).filter(([, alone, telling]) => alone || telling);
}

/** One literal more is worth as much as a hit in so many characters of ordinary text. */
const HIT_EVERY = 2e6;

/**
 * The gate of some spellings: each of them, however a text writes it, holds a match of one of its expressions. It stays
 * shut for `noNames`; throws where one of them is part of a spelling.
 */
export function gateOf(spellings: readonly Spelling[], noNames: readonly string[]): GateTable {
  for (const word of noNames) {
    const name = spellings.find(({ key }) => key.includes(foldWord(word)));
    if (name)
      throw new Error(
        `"${word}" is among the words that are no names, but the name "${name.key}" holds it: delete it`,
      );
  }
  const { chosen, unopened } = chooseStems(allStems(spellings, HIT_EVERY), spellings.length);
  const chosenLiterals = chosen.flatMap((stem) => stem.literals);
  const keyLetters = new Set(chosenLiterals.flatMap(({ text }) => [...text.toLowerCase()]));
  // Names that no stem opens (letters beyond the basic plane, marks in any order) are sought by their first letter.
  const firstLetters = new Set(unopened.map((index) => (spellings[index]?.key ?? '').charAt(0)));
  const firsts = [...firstLetters].flatMap(writtenForms).map((form) => form.charAt(0));
  const literals = [...chosenLiterals, ...firsts.map((text): Literal => ({ kind: 'part', text }))];
  const acronyms = literals.filter(({ kind }) => kind === 'exact').map(({ text }) => escapeStops(text));
  return {
    latin: stemsOf(literals.filter(({ text }) => isLatin(text))),
    acronyms: alternation(acronyms.map(amongOthers)),
    alphabets: byAlphabet(literals),
    odd: classBody([...oddLetters(keyLetters), ...oddLetters(firstLetters)]),
    noNames: alternation(noNames),
  };
}
