import type { SearchDocument } from './card-model.ts';
import { evidenceOf } from './evidence.ts';
import type { Span } from './model.ts';
import type { CorpusReading } from './read-corpus.ts';
import { entitiesBySentence } from './relevance.ts';

/** Everything that the popup can find, names first. */
export function buildSearchDocuments({ corpus, data, readings }: CorpusReading): SearchDocument[] {
  const about = entitiesBySentence(corpus);
  const prove = (span: Span) => evidenceOf(span, readings);
  /** The entity whose card Enter opens: the first that the sentence names, else the event that it is evidence of. */
  const opens = (span: Span) => [...about(span)].find((id) => data.entities.has(id)) ?? null;
  const name = (id: string | null) => (id === null ? null : (data.entities.get(id)?.name ?? id));

  return [
    ...corpus.entities.map(
      (e): SearchDocument => ({
        id: `name:${e.id}`,
        kind: 'name',
        entity: e.id,
        title: e.name,
        text: data.entities.get(e.id)?.line.text ?? '',
        keys: [...new Set(e.names.map((n) => n.text))].filter((text) => text !== e.name),
        evidence: null,
      }),
    ),
    ...corpus.events.map(
      (e): SearchDocument => ({
        id: `event:${e.id}`,
        kind: 'event',
        entity: data.entities.has(e.id) ? e.id : (e.entities[0] ?? null),
        title: e.name,
        text: e.edtf,
        keys: [...dayKeys(e.edtf), ...dayKeys(e.end ?? null)],
        evidence: e.evidence[0] ? prove(e.evidence[0]) : null,
      }),
    ),
    ...corpus.dates.map(
      (d): SearchDocument => ({
        id: `date:${d.article}:${d.start}`,
        kind: 'date',
        entity: opens(d),
        title: d.quote,
        text: d.edtf ?? (d.candidates ?? []).join(', '),
        keys: [d.edtf, ...(d.candidates ?? [])].flatMap(dayKeys),
        evidence: prove(d),
      }),
    ),
    ...corpus.figures.map(
      (f): SearchDocument => ({
        id: `figure:${f.article}:${f.start}`,
        kind: 'figure',
        entity: opens(f),
        title: f.quote,
        text: [f.counted, name(f.claimant) ?? f.claimantText].filter(Boolean).join(' · '),
        keys: [f.value, f.min, f.max].flatMap((n) => (n === undefined ? [] : [String(n)])),
        evidence: prove(f),
      }),
    ),
    ...corpus.statements.map(
      (s): SearchDocument => ({
        id: `statement:${s.id}`,
        kind: 'statement',
        entity: s.speaker ?? opens(s),
        title: name(s.speaker) ?? s.speakerText ?? '',
        text: s.quote,
        keys: dayKeys(s.when ?? null),
        evidence: prove(s),
      }),
    ),
    ...[...readings.values()].flatMap((r) =>
      r.sentences.map(({ start, end }): SearchDocument => {
        const span = {
          article: r.article.id,
          start,
          end,
          quote: r.text.slice(start, end),
          sentence: [start, end] as [number, number],
        };
        return {
          id: `sentence:${r.article.id}:${start}`,
          kind: 'sentence',
          entity: opens(span),
          title: r.article.title,
          text: span.quote,
          keys: [],
          evidence: prove(span),
        };
      }),
    ),
  ];
}

/** A calendar day as readers type it: "2023-09-21", "21 September 2023", "September 21", "21 Sep". */
function dayKeys(edtf: string | null): string[] {
  if (edtf === null) return [];
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0];
  if (!day) return [edtf];
  const date = new Date(`${day}T12:00:00Z`);
  const written = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  return [
    day,
    written({ day: 'numeric', month: 'long', year: 'numeric' }, 'en-GB'),
    written({ day: 'numeric', month: 'short' }, 'en-GB'),
    written({ day: 'numeric', month: 'long', year: 'numeric' }, 'en-US'),
    written({ day: 'numeric', month: 'short' }, 'en-US'),
  ];
}
