import type { Corpus, Span } from './model.ts';

/**
 * Which entities a stretch of an article is about: those that its sentence names, and those of the events whose
 * evidence stands in that sentence.
 */
export function entitiesBySentence(corpus: Corpus): (span: Span) => Set<string> {
  const table = sentencesWithEntities(corpus);
  return (span) => table.get(key(span)) ?? new Set();
}

/** How many related entities a card names. */
const MOST = 8;

/** The entities in whose sentences an entity stands most often; of equal ones in the order of their ids. */
export function relatedEntities(corpus: Corpus): (id: string) => string[] {
  const beside = new Map<string, Map<string, number>>();
  for (const ids of sentencesWithEntities(corpus).values())
    for (const id of ids) {
      const counts = beside.get(id) ?? new Map<string, number>();
      for (const other of ids) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
      beside.set(id, counts);
    }
  return (id) =>
    [...(beside.get(id) ?? [])]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([other]) => other);
}

function sentencesWithEntities(corpus: Corpus): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const add = (span: Span, ids: readonly string[]) => {
    const known = table.get(key(span)) ?? new Set();
    for (const id of ids) known.add(id);
    table.set(key(span), known);
  };
  for (const mention of corpus.mentions) add(mention, [mention.entity]);
  for (const event of corpus.events)
    for (const span of event.evidence) add(span, [event.id, ...event.entities]);
  return table;
}

function key({ article, sentence }: Span): string {
  return `${article}:${sentence[0]}`;
}
