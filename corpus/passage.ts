import type { Evidence } from './card-model.ts';
import type { Figure, Statement } from './model.ts';

/**
 * The clause that says what a figure is about: what is said with it, where someone says it; else the part of its
 * sentence that the sentence's own punctuation sets off.
 */
export function passageOf(figure: Figure, evidence: Evidence, statements: readonly Statement[]): string {
  const said = statements
    .filter((s) => s.article === figure.article && s.start <= figure.start && figure.end <= s.end)
    .sort((a, b) => a.quote.length - b.quote.length)[0];
  if (said) return said.quote;
  const [start, end] = evidence.at;
  const marks = [...evidence.sentence.matchAll(/, |; | – |“/g)];
  const before = marks.findLast((m) => m.index < start);
  const after = marks.find((m) => m.index >= end);
  return evidence.sentence.slice(before ? before.index + before[0].length : 0, after?.index);
}
