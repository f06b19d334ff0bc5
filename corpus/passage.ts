import type { Evidence } from './card-model.ts';
import type { Figure, Statement } from './model.ts';

/** A clause that begins so says nothing without the one before it. */
const LEANS = /^(?:which|who|whom|whose|where|and|but|or)\b/;

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
  const starts = [...sentence.slice(0, start).matchAll(/, |; | – |“(?=[^”]*$)/g)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const from = starts.findLast((at) => !LEANS.test(sentence.slice(at)));
  const after = /, |; | – /.exec(sentence.slice(end));
  return sentence.slice(from ?? 0, after ? end + after.index : undefined);
}
