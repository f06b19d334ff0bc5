import type { Spelling } from './form-spellings.ts';
import { classBody, oddLetters, writtenForms } from './letter-variants.ts';
import { chooseStems } from './stem-choice.ts';
import { allStems, type Literal } from './stems.ts';
import type { AlphabetStems, GateTable } from './types.ts';

function alternation(sources: Iterable<string>): string {
  return [...new Set(sources)].sort().join('|');
}

const escapeStops = (text: string) => text.replaceAll('.', '\\.');

/**
 * ASCII words around the place where the longest, which is looked for first, was met. Between two words, `\W` holds
 * every gap. The text of a page runs on from block to block without any: no boundary is asked for at the outer ends.
 */
function aroundLongest(words: readonly string[]): string {
  const longest = words.reduce((best, word, at) => (word.length > (words[best] ?? '').length ? at : best), 0);
  const before = words.slice(0, longest + 1).join('\\W+');
  const after = words.slice(longest + 1).map((word) => `\\W+${word}`);
  return (
    words[longest] + (after.length > 0 ? `(?=${after.join('')})` : '') + (longest > 0 ? `(?<=${before})` : '')
  );
}

/**
 * Acronyms, which the word of another block may follow or go before without a space. What must not stand before is
 * asked behind them: asked first, it would keep the engine from skipping ahead.
 */
function amongOthers(acronyms: string): string {
  return acronyms && `(?:${acronyms})(?<=(?<![A-Z0-9])(?:${acronyms}))(?![A-Z0-9](?![a-z]))`;
}

const isLatin = (literal: string) => /^[\0-\xff]*$/.test(literal);

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

/** The parts beyond Latin 1, each under the block of its first letter beyond. */
function byAlphabet(parts: readonly string[]): AlphabetStems[] {
  return ALPHABETS.map((range): AlphabetStems => {
    const block = new RegExp(`^[${range}]`);
    return [range, alternation(parts.filter((text) => block.test(tellingLetter(text))).map(escapeStops))];
  }).filter(([, stems]) => stems);
}

/** One literal more is worth as much as a hit in so many characters of ordinary text. */
const HIT_EVERY = 2e6;

/** The gate of some spellings: each of them, however a text writes it, holds a match of one of its expressions. */
export function gateOf(spellings: readonly Spelling[]): GateTable {
  const { chosen, unopened } = chooseStems(allStems(spellings, HIT_EVERY), spellings.length);
  const literals = chosen.flatMap((stem) => stem.literals);
  const of = (kind: Literal['kind']) => literals.filter((one) => one.kind === kind).map(({ text }) => text);
  const keyLetters = new Set(literals.flatMap(({ text }) => [...text.toLowerCase()]));
  // Names that no stem opens (letters beyond the basic plane, marks in any order) are sought by their first letter.
  const firstLetters = new Set(unopened.map((index) => (spellings[index]?.key ?? '').charAt(0)));
  const all = new Set([
    ...of('part'),
    ...[...firstLetters].flatMap(writtenForms).map((form) => form.charAt(0)),
  ]);
  // A stem chosen late may lie in ones that were chosen before it.
  const parts = [...all].filter((text) => ![...all].some((other) => other !== text && text.includes(other)));
  const words = of('words').map((text) => aroundLongest(text.split(' ')));
  return {
    latin: alternation([...parts.filter(isLatin).map(escapeStops), ...words]),
    acronyms: amongOthers(alternation(of('exact').map(escapeStops))),
    alphabets: byAlphabet(parts),
    odd: classBody([...oddLetters(keyLetters), ...oddLetters(firstLetters)]),
  };
}
