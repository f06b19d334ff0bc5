import type { BareFigure } from './read-figures.ts';

const INCLUDING =
  /(?:^|[\s,(–—-])(?:including|among\s+(?:them|whom)|of\s+(?:whom|which|them)|includ(?:es|ed))\s(?:[^.;]*)$/iu;

/**
 * Links figures to the figure that they are a subset of: "200 people, including 10 children and two doctors",
 * "12 soldiers, three of them officers". A subset has its whole's unit, stands after it in the same sentence, and is
 * not larger. Nothing is linked where no count is stated.
 */
export function linkSubsets(text: string, figures: readonly BareFigure[]): BareFigure[] {
  const linked: BareFigure[] = [];
  for (const figure of figures) {
    const before = linked.filter((f) => f.sentence.start === figure.sentence.start);
    const last = before.at(-1);
    const whole = last && wholeOf(text, figure, before);
    const unit = whole && figure.unit === 'items' ? whole.unit : figure.unit;
    linked.push(whole ? { ...figure, unit, partOf: whole.start } : figure);
  }
  return linked;
}

function wholeOf(text: string, figure: BareFigure, before: readonly BareFigure[]): BareFigure | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  const between = text.slice(last.end, figure.start);
  const ofThem = /^of\s+(?:them|whom|which|those)$/iu.test(figure.counted);
  const fits = (whole: BareFigure) =>
    (whole.unit === figure.unit || ofThem) && size(whole) >= (figure.value ?? figure.max ?? 0);
  if (ofThem || INCLUDING.test(between))
    return before.toReversed().find((f) => f.partOf === undefined && fits(f));
  // A list after "including" goes on: "including 10 children and two doctors".
  const goesOn = /^(?:,|\s*,?\s+and|\s*,?\s+or)\s+$/iu.test(between);
  const whole = goesOn ? before.find((f) => f.start === last.partOf) : undefined;
  return whole && fits(whole) ? whole : undefined;
}

function size(figure: BareFigure): number {
  return figure.max ?? figure.value ?? Number.POSITIVE_INFINITY;
}
