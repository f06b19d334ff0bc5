import type { CardFigure } from '../corpus/card-model.ts';
import type { Proved } from './weightiest.ts';

/** Figures that one passage gives in one breath, by one claimant: they are read together. */
export interface FigureLine {
  figures: CardFigure[];
}

/** One quantity, and each way in which it is given: by whom, with which qualifier, in which words. */
export interface FigureGroup extends Proved {
  /** Several only where the same number of the same thing is given more than once. */
  lines: FigureLine[];
}

/**
 * A card's figures as a reader takes them in: those of one passage on one line, the same quantity of several articles
 * in one group. Nothing is merged: every figure keeps its words, qualifier and claimant. In the order of the first of
 * each.
 */
export function groupFigures(figures: readonly CardFigure[]): FigureGroup[] {
  const groups: FigureLine[][] = [];
  for (const line of linesOf(figures)) {
    const group = groups.find((other) => sameQuantity(other, line, figures));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => {
    const all = lines.flatMap((line) => line.figures);
    return {
      lines,
      evidence: all.flatMap((figure) => figure.evidence),
      reviewed: all.every((figure) => figure.reviewed),
    };
  });
}

function linesOf(figures: readonly CardFigure[]): FigureLine[] {
  const lines = new Map<string, FigureLine>();
  for (const figure of figures) {
    const { passage, claimant, reviewed, evidence } = figure;
    const articles = evidence.map((e) => `${e.article}:${e.sentence}`);
    const key = JSON.stringify([passage, claimant?.id, claimant?.name, reviewed, articles]);
    const line = lines.get(key);
    if (line) line.figures.push(figure);
    else lines.set(key, { figures: [figure] });
  }
  return [...lines.values()];
}

function sameQuantity(group: readonly FigureLine[], line: FigureLine, all: readonly CardFigure[]): boolean {
  const [figure, more] = line.figures;
  if (!figure || more || number(figure) === null) return false;
  return group.every(({ figures: [other, further] }) => {
    if (!other || further || number(other) !== number(figure) || other.unit !== figure.unit) return false;
    const words = new Set([kind(figure), kind(other)]);
    if (words.size === 1) return true;
    // "a 24-hour walk" and "24 hours of rain" need not be the same hours.
    if ([figure, other].some(isAdjective)) return false;
    // "people" says no more than its unit does: it may be the same as the one more exact wording there is.
    const exact = new Set(
      all.filter((f) => number(f) === number(figure) && f.unit === figure.unit).map(kind),
    );
    exact.delete('');
    return words.has('') && exact.size === 1;
  });
}

/** The unit in the singular, though there are several of it: it belongs to a noun that is not told. */
function isAdjective({ counted, unit, value }: CardFigure): boolean {
  const word = counted.trim().toLowerCase();
  return value !== 1 && word !== unit.toLowerCase() && `${word}s` === unit.toLowerCase();
}

/** What is counted, comparable; empty where only the unit says it. */
function kind({ counted, unit }: CardFigure): string {
  const words = counted.trim().toLowerCase();
  return words === unit.toLowerCase() ? '' : words;
}

function number({ value, min, max }: CardFigure): string | null {
  return value === undefined && min === undefined && max === undefined
    ? null
    : JSON.stringify([value ?? null, min ?? null, max ?? null]);
}
