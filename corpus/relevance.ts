import type { Corpus, Span } from './model.ts';

/**
 * Which entities a stretch of an article is about: those that its sentence names, and those of the events whose
 * evidence stands in that sentence.
 */
export function entitiesBySentence(corpus: Corpus): (span: Span) => Set<string> {
  const table = new Map<string, Set<string>>();
  const key = (span: Span) => `${span.article}:${span.sentence[0]}`;
  const add = (span: Span, ids: readonly string[]) => {
    const known = table.get(key(span)) ?? new Set();
    for (const id of ids) known.add(id);
    table.set(key(span), known);
  };
  for (const mention of corpus.mentions) add(mention, [mention.entity]);
  for (const event of corpus.events)
    for (const span of event.evidence) add(span, [event.id, ...event.entities]);
  return (span) => table.get(key(span)) ?? new Set();
}
