import type { CardFigure } from '../corpus/card-model.ts';
import { LOCALE, qualifierWords } from './words.ts';

const format = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** A figure in the pieces that the card sets apart; read one after the other they say the whole of it. */
export interface FigureText {
  /** "at least", empty where the number is exact. */
  qualifier: string;
  /** "200", "1,000–2,000", or the article's own words where it gives no number. */
  number: string;
  /** "%", "hours"; empty where what is counted says it already. */
  unit: string;
  counted: string;
}

/** The pieces of a figure, in reading order. */
export function figureText(figure: CardFigure): FigureText {
  const { value, min, max, unit, counted } = figure;
  const number =
    value !== undefined
      ? format.format(value)
      : min !== undefined && max !== undefined && min !== max
        ? `${format.format(min)}–${format.format(max)}`
        : (min ?? max) !== undefined
          ? format.format(min ?? max ?? 0)
          : (figure.evidence[0]?.quote ?? '');
  const inWords = value === undefined && min === undefined && max === undefined;
  return {
    qualifier: qualifierWords[figure.qualifier],
    number: unit === 'percent' && !inWords ? `${number}%` : number,
    unit: inWords || unit === 'percent' || unit === 'people' || names(counted, unit) ? '' : unit,
    // The article's own words say what is counted, or the clause that is shown with them does.
    counted: inWords ? '' : counted,
  };
}

function names(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}
