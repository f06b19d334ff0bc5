import type { Evidence } from './card-model.ts';
import type { Span } from './model.ts';
import type { ArticleReading } from './read-article.ts';

/** What a card shows behind a row: the exact sentence and the quote's place in it. */
export function evidenceOf(span: Span, readings: ReadonlyMap<string, ArticleReading>): Evidence {
  const reading = readings.get(span.article);
  if (!reading) throw new Error(`evidence from "${span.article}", which was not read`);
  const { article, text } = reading;
  // A quotation may run over several sentences: then the stretch shown reaches to the end of the last one.
  const last = reading.sentences.find((s) => s.start < span.end && span.end <= s.end);
  const [start, end] = [span.sentence[0], Math.max(span.sentence[1], last?.end ?? span.end)];
  return {
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published?.edtf ?? null,
    ...(article.address ? { address: article.address } : {}),
    quote: span.quote,
    sentence: text.slice(start, end),
    at: [span.start - start, span.end - start],
  };
}
