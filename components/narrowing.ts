import type { Evidence, SearchDocument, SearchKind } from '../corpus/card-model.ts';
import { daySpan, speaksOf } from './day-span.ts';
import type { Found } from './search-index.ts';

/** What the reader wants to see of the results; null = all. */
export interface Narrowing {
  article: string | null;
  /** An EDTF value without hedges. */
  day: string | null;
  kind: SearchKind | null;
}

/** Results as narrowed, and what they can be narrowed to, each with how many that would leave. */
export interface Narrowed {
  /** The wishes that the results can fulfil: what none of them has is not asked for. */
  by: Narrowing;
  found: Found[];
  articles: { source: Evidence; count: number }[];
  /** Earliest first. */
  days: { day: string; count: number }[];
  kinds: ReadonlyMap<SearchKind, number>;
}

/** Article first, then day, then kind: each choice is offered for what the ones before it have left. */
export function narrow(found: readonly Found[], wished: Narrowing): Narrowed {
  const articles = new Map<string, { source: Evidence; count: number }>();
  for (const { document } of found) {
    if (!document.evidence) continue;
    const known = articles.get(document.evidence.article);
    if (known) known.count++;
    else articles.set(document.evidence.article, { source: document.evidence, count: 1 });
  }
  const article = wished.article !== null && articles.has(wished.article) ? wished.article : null;
  const ofArticle = found.filter(
    ({ document }) => article === null || document.evidence?.article === article,
  );

  const days = daysIn(ofArticle.map(({ document }) => document));
  const day = days.some((one) => one.day === wished.day) ? wished.day : null;
  const ofDay = ofArticle.filter(({ document }) => day === null || isOf(document, day));

  const kinds = new Map<SearchKind, number>();
  for (const { document } of ofDay) kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + 1);
  const kind = wished.kind !== null && kinds.has(wished.kind) ? wished.kind : null;
  return {
    by: { article, day, kind },
    found: ofDay.filter(({ document }) => kind === null || document.kind === kind),
    articles: [...articles.values()],
    days,
    kinds,
  };
}

function daysIn(documents: readonly SearchDocument[]): Narrowed['days'] {
  const days = new Set(
    documents.flatMap(({ dates = [] }) => dates.map(plain)).filter((day) => daySpan(day)?.interval === false),
  );
  return [...days]
    .map((day) => ({ day, count: documents.filter((document) => isOf(document, day)).length }))
    .sort((a, b) => (daySpan(a.day)?.from ?? 0) - (daySpan(b.day)?.from ?? 0));
}

function isOf({ dates = [], kind }: SearchDocument, day: string): boolean {
  const wished = daySpan(day);
  if (!wished) return false;
  // An event's two dates are its first and its last day.
  const spans = kind === 'event' ? [daySpan(dates.join('/'))] : dates.map(daySpan);
  return spans.some((span) => span && speaksOf(span, wished));
}

function plain(edtf: string): string {
  return edtf.replace(/[~?%]/g, '');
}
