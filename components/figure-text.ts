import type { CardFigure } from '../corpus/card-model.ts';
import { LOCALE, qualifierWords } from './words.ts';

const format = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** A figure in the pieces that the card sets apart; read one after the other they say the whole of it. */
export interface FigureText {
  /** "at least", empty where the number is exact. */
  qualifier: string;
  /** "200", "1,000–2,000", "99.9%", or the article's own words where it gives no number. */
  number: string;
  /** "hours"; empty where what is counted says it already. */
  unit: string;
  counted: string;
  /** What is counted does not follow the number in the same phrase: "99.9%" and "members", never "99.9% members". */
  apart: boolean;
}

/** The pieces of a figure, in reading order. */
export function figureText(figure: CardFigure): FigureText {
  const { value, min, max, unit, counted } = figure;
  const qualifier = qualifierWords[figure.qualifier];
  const number = numberText(figure);
  // The article's own words say what is counted, or the clause that is shown with them does.
  if (value === undefined && min === undefined && max === undefined)
    return { qualifier, number, unit: '', counted: '', apart: false };
  if (unit === 'percent')
    return { qualifier, number: `${number}%`, unit: '', counted, apart: counted !== '' };
  // "a 24-hour day" counts in the singular; a number alone takes the plural that its unit is written in.
  if (singular(counted) === singular(unit))
    return { qualifier, number, unit: '', counted: value === 1 ? counted : unit, apart: false };
  const said = unit === 'people' || words(counted).some((word) => singular(word) === singular(unit));
  return { qualifier, number, unit: said ? '' : unit, counted, apart: false };
}

/** The number alone, without qualifier and unit; the article's own words where it gives none. */
export function numberText({ value, min, max, evidence }: CardFigure): string {
  if (value !== undefined) return format.format(value);
  if (min !== undefined && max !== undefined && min !== max)
    return `${format.format(min)}–${format.format(max)}`;
  const bound = min ?? max;
  return bound === undefined ? (evidence[0]?.quote ?? '') : format.format(bound);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}

/** Units are written in a regular plural or in none. */
function singular(word: string): string {
  return word.trim().toLowerCase().replace(/s$/, '');
}
