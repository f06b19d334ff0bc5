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
  const { sentence } = evidence;
  // Of quotation marks only one that is still open sets the figure off: words quoted beside it belong to its clause.
  const before = [...sentence.slice(0, start).matchAll(/, |; | – |“(?=[^”]*$)/g)].at(-1);
  const after = /, |; | – /.exec(sentence.slice(end));
  return sentence.slice(before ? before.index + before[0].length : 0, after ? end + after.index : undefined);
}
