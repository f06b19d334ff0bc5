import type { Span } from './model.ts';
import type { Stretch } from './reading.ts';

/** A stretch of an article as the corpus states it: with its words, and with the sentence that holds its start. */
export function spanOf(
  article: string,
  text: string,
  sentences: readonly Stretch[],
  { start, end }: Stretch,
): Span {
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  return {
    article,
    start,
    end,
    quote: text.slice(start, end),
    sentence: sentence ? [sentence.start, sentence.end] : [start, end],
  };
}
