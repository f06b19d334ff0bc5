import type { CardDate, Evidence } from './card-model.ts';
import { firstInstant } from './edtf.ts';
import type { Corpus, CorpusEvent, DateExpression, Span } from './model.ts';

/** A row and every entity on whose card it belongs. */
export interface DateRow {
  row: CardDate;
  about: Set<string>;
}

/**
 * The events, and the dates that no event covers: those with more than one reading, and in articles that nobody
 * reviewed those with a calendar value. Earliest first; what has no calendar value comes last.
 */
export function dateRows(
  corpus: Corpus,
  isEntity: (id: string) => boolean,
  notes: ReadonlyMap<string, string>,
  prove: (span: Span) => Evidence,
  about: (date: DateExpression) => Set<string>,
): DateRow[] {
  const sentence = (span: Span) => `${span.article}:${span.sentence[0]}`;
  const covered = new Set(corpus.events.flatMap((e) => e.evidence.map(sentence)));
  const loose = corpus.dates.filter(
    (d) => d.candidates || (d.edtf !== null && !d.reviewed && !covered.has(sentence(d))),
  );
  return [
    ...corpus.events.map((e) => ({
      row: eventRow(e, isEntity(e.id), notes.get(e.id), prove),
      about: new Set([e.id, ...e.entities]),
    })),
    ...loose.map((d) => ({ row: looseDate(d, prove), about: about(d) })),
  ].sort((a, b) => byDate(a.row, b.row));
}

function eventRow(
  event: CorpusEvent,
  hasCard: boolean,
  note: string | undefined,
  prove: (span: Span) => Evidence,
): CardDate {
  return {
    edtf: event.edtf,
    ...(event.end ? { end: event.end } : {}),
    basis: 'reviewed',
    event: event.name,
    ...(hasCard ? { entity: event.id } : {}),
    ...(note ? { note } : {}),
    evidence: event.evidence.map(prove),
    reviewed: true,
  };
}

function looseDate(date: DateExpression, prove: (span: Span) => Evidence): CardDate {
  const { edtf, candidates, basis, note, reviewed } = date;
  return {
    edtf,
    ...(candidates ? { candidates } : {}),
    basis,
    event: null,
    ...(note ? { note } : {}),
    evidence: [prove(date)],
    reviewed,
  };
}

/** Earliest first, by the first day that a value covers; what has no calendar value comes last. */
function byDate(a: CardDate, b: CardDate): number {
  const [first, second] = [a, b].map((d) => firstInstant(d.edtf ?? d.candidates?.[0] ?? null));
  return first === second ? 0 : Number(first) < Number(second) ? -1 : 1;
}
