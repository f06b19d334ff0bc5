import type { Evidence } from '../corpus/card-model.ts';

/** A row of the card as far as its weight is concerned. */
export interface Proved {
  evidence: readonly Evidence[];
  reviewed: boolean;
  answers?: readonly Proved[];
  /** The entity that the row is about, where it has a card of its own. */
  entity?: string;
}

/**
 * The rows to show first where there is no room for all: what an editor has reviewed before what nobody has, then events
 * that have a card of their own, then what most articles speak of, answers included. They keep their order.
 */
export function weightiest<T extends Proved>(rows: readonly T[], count: number): T[] {
  return rows
    .map((row, place) => ({ row, place, articles: new Set(articlesOf(row)).size }))
    .sort(
      (a, b) =>
        Number(b.row.reviewed) - Number(a.row.reviewed) ||
        Number(b.row.entity !== undefined) - Number(a.row.entity !== undefined) ||
        b.articles - a.articles ||
        a.place - b.place,
    )
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

function articlesOf(row: Proved): string[] {
  return [...row.evidence.map((e) => e.article), ...(row.answers ?? []).flatMap(articlesOf)];
}
