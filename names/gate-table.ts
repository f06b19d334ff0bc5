import type { Spelling } from './form-spellings.ts';
import { classBody, oddLetters, writtenForms } from './letter-variants.ts';
import { chooseStems } from './stem-choice.ts';
import { allStems } from './stems.ts';
import type { AlphabetStems, GateTable } from './types.ts';

function alternation(sources: readonly string[]): string {
  return [...new Set(sources)].sort().join('|');
}

const escapeStops = (text: string) => text.replaceAll('.', '\\.');

/** The longest of some words: what to look for first. */
function anchorOf(words: readonly string[]): number {
  return words.reduce((best, word, index) => (word.length > (words[best] ?? '').length ? index : best), 0);
}

/**
 * ASCII words around the place where the longest was met. Between two words, `\W` holds every gap. The text of a page
 * runs on from block to block without any: no boundary is asked for at the outer ends.
 */
function aroundAnchor(words: readonly string[]): string {
  const anchor = anchorOf(words);
  const before = words.slice(0, anchor + 1).join('\\W+');
  const after = words.slice(anchor + 1).map((word) => `\\W+${word}`);
  return `${words[anchor]}(?=${after.join('')})(?<=${before})`;
}

/** Acronyms, which the word of another block may follow or go before without a space. */
function amongOthers(acronyms: string): string {
  return `(?<![A-Z0-9])(?:${acronyms})(?![A-Z0-9](?![a-z]))`;
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
  '\\u0100-\\u036f',
  '\\u0370-\\u03ff',
  '\\u0400-\\u052f',
  '\\u0530-\\u058f',
  '\\u0590-\\u05ff',
  '\\u0600-\\u08ff',
  '\\u0900-\\u0dff',
  '\\u0e00-\\u109f',
  '\\u10a0-\\u1dff',
  '\\u1e00-\\u1fff',
  '\\u2000-\\u303f',
  '\\u3040-\\u33ff',
  '\\u3400-\\uabff',
  '\\uac00-\\ud7ff',
  '\\ud800-\\udfff',
  '\\ue000-\\uffff',
];

/** All of these, and the characters between them and in Latin 1 that mean nothing to a word: few ranges, soon looked up. */
const BEYOND =
  '\\u00ad\\u00b5\\u0100-\\u1fff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2126-\\u212b\\u2c00-\\u2dff\\u3000-\\uffff';

interface Part {
  text: string;
  capital: boolean;
}

function stemsOf(letters: string, parts: readonly Part[]): AlphabetStems {
  const of = (wanted: boolean) => parts.filter(({ capital }) => capital === wanted).map(({ text }) => text);
  const capital = of(true);
  const made = new Set(capital.map((text) => text.toUpperCase()).filter((all, at) => all !== capital[at]));
  const kept = capital.filter((text) => !made.has(text));
  return [letters, alternation(kept.map(escapeStops)), alternation(of(false).map(escapeStops))];
}

/** The parts by alphabet: those of Latin 1 first, each other under the block of its first letter beyond. */
function byAlphabet(parts: readonly Part[]): AlphabetStems[] {
  const latin = parts.filter(({ text }) => isLatin(text));
  const others = ALPHABETS.map((range) => {
    const block = new RegExp(`^[${range}]`);
    return stemsOf(
      range,
      parts.filter(({ text }) => block.test(tellingLetter(text))),
    );
  });
  return [stemsOf('', latin), ...others.filter(([, capital, any]) => capital || any)];
}

/** One literal more is worth as much as a hit in so many characters of ordinary text. */
const HIT_EVERY = 2e6;

/**
 * The gate of some spellings: `stems` are parts of words, `words` whole words, whatever the case; `exact` are acronyms in
 * their own case; `odd` are the characters that can hide any of them, beside those that any word may hold. Each spelling, however a text writes it, holds a
 * match of one of them.
 */
export function gateOf(spellings: readonly Spelling[]): GateTable {
  const { chosen, unopened } = chooseStems(allStems(spellings, HIT_EVERY), spellings.length);
  const literals = chosen.flatMap(({ literals, capital }) => literals.map((each) => ({ ...each, capital })));
  const of = (kind: string) => literals.filter((literal) => literal.kind === kind);
  const words = of('words').map(({ text }) => text.split(' '));
  const exact = alternation(of('exact').map(({ text }) => escapeStops(text)));
  const keyLetters = new Set(literals.flatMap(({ text }) => [...text.toLowerCase()]));
  // Names that no stem opens (letters beyond the basic plane, marks in any order) are sought by their first letter.
  const firstLetters = new Set(unopened.map((index) => (spellings[index]?.key ?? '').charAt(0)));
  const firsts = [...firstLetters].flatMap(writtenForms).map((form) => form.charAt(0));
  const stems = byAlphabet([...of('part'), ...firsts.map((text) => ({ text, capital: false }))]);
  const oddCharacters = [...oddLetters(keyLetters), ...oddLetters(firstLetters)];
  return {
    stems,
    words: [alternation(words.map((all) => all[anchorOf(all)] ?? '')), alternation(words.map(aroundAnchor))],
    exact: exact ? [exact, amongOthers(exact)] : ['', ''],
    beyond: spellings.length > 0 ? BEYOND : '',
    odd: classBody(oddCharacters),
  };
}
