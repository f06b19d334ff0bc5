import type { CardFigure } from '../corpus/card-model.ts';
import { numberText as digits, percentText, words } from './words.ts';

/** Stands for the number while the words around it are found. */
const HOLD = '\uFFFC';
const QUALIFIERS = {
  exact: null,
  'at-least': 'atLeast',
  'more-than': 'moreThan',
  'at-most': 'atMost',
  'less-than': 'lessThan',
  approximately: 'approximately',
  range: null,
  vague: null,
} as const satisfies Record<CardFigure['qualifier'], string | null>;

/** A figure in the pieces that the card sets apart; read one after the other they say the whole of it. */
export interface FigureText {
  /** "at least ", with the space that belongs there; empty where the number is exact. */
  before: string;
  /** "200", "1,000–2,000", "99.9%", or the article's own words where it gives no number. */
  number: string;
  /** What the qualifier says behind the number, in languages that put it there. */
  after: string;
  /** "hours"; empty where what is counted says it already. */
  unit: string;
  counted: string;
  /** What is counted does not follow the number in the same phrase: "99.9%" and "members", never "99.9% members". */
  apart: boolean;
}

/** The pieces of a figure, in reading order. */
export function figureText(figure: CardFigure): FigureText {
  const { value, min, max, unit, counted } = figure;
  const number = numberText(figure);
  const [before, after] = qualifierText(figure);
  // The article's own words say what is counted, or the clause that is shown with them does.
  if (value === undefined && min === undefined && max === undefined)
    return { before, number, after, unit: '', counted: '', apart: false };
  if (unit === 'percent') return { before, number, after, unit: '', counted, apart: counted !== '' };
  // "a 24-hour day" counts in the singular; a number alone takes the plural that its unit is written in.
  if (singular(counted) === singular(unit))
    return { before, number, after, unit: '', counted: value === 1 ? counted : unit, apart: false };
  const said = unit === 'people' || wordsOf(counted).some((word) => singular(word) === singular(unit));
  return { before, number, after, unit: said ? '' : unit, counted, apart: false };
}

/** The qualifier's words before and behind the number. */
function qualifierText({ qualifier, value, min, max, unit }: CardFigure): [string, string] {
  const word = QUALIFIERS[qualifier];
  if (!word) return ['', ''];
  // Endings follow the last word that is spoken, and for a percentage that is none of the number's.
  const number = unit === 'percent' ? 100 : (value ?? min ?? max ?? 0);
  const [before = '', after = ''] = words[word](number, HOLD).split(HOLD);
  return [before, after];
}

/** The number alone, without qualifier and unit; the article's own words where it gives none. */
export function numberText({ value, min, max, unit, evidence }: CardFigure): string {
  const format = unit === 'percent' ? percentText : digits;
  if (value !== undefined) return format(value);
  if (min !== undefined && max !== undefined && min !== max) return `${format(min)}–${format(max)}`;
  const bound = min ?? max;
  return bound === undefined ? (evidence[0]?.quote ?? '') : format(bound);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}

/** Units are written in a regular plural or in none. */
function singular(word: string): string {
  return word.trim().toLowerCase().replace(/s$/, '');
}
