import type { Card, SearchDocument } from './card-model.ts';
import { evidenceOf } from './evidence.ts';
import type { DateExpression, Span } from './model.ts';
import type { CorpusReading } from './read-corpus.ts';
import { entitiesBySentence } from './relevance.ts';

/** Everything that the popup can find, names first. */
export function buildSearchDocuments(
  { corpus, data, readings }: CorpusReading,
  cards: Readonly<Record<string, Card>>,
): SearchDocument[] {
  const about = entitiesBySentence(corpus);
  const prove = (span: Span) => evidenceOf(span, readings);
  /**
   * The entity whose card Enter opens: the first that it is said to be about, else that its sentence names, else the
   * event that it is evidence of.
   */
  const opens = (span: Span, said: readonly string[] = []) =>
    [...said, ...about(span)].find((id) => data.entities.has(id)) ?? null;
  const name = (id: string | null) => (id === null ? null : (data.entities.get(id)?.name ?? id));
  const said = new Map<string, string[]>();
  for (const date of corpus.dates) {
    const days = said.get(place(date)) ?? [];
    said.set(place(date), [...new Set([...days, ...readingsOf(date)])]);
  }
  const daysOf = (span: Span) => said.get(place(span)) ?? [];

  return [
    ...corpus.entities.map(
      (e): SearchDocument => ({
        id: `name:${e.id}`,
        kind: 'name',
        entity: e.id,
        title: e.name,
        text: data.entities.get(e.id)?.line.text ?? '',
        keys: [...new Set(e.names.map((n) => n.text))].filter((text) => text !== e.name),
        evidence: cards[e.id]?.lineEvidence[0] ?? null,
      }),
    ),
    ...corpus.events.map(
      (e): SearchDocument => ({
        id: `event:${e.id}`,
        kind: 'event',
        entity: data.entities.has(e.id) ? e.id : (e.entities[0] ?? null),
        title: e.name,
        text: '',
        keys: [],
        dates: [e.edtf, ...(e.end ? [e.end] : [])],
        evidence: e.evidence[0] ? prove(e.evidence[0]) : null,
      }),
    ),
    ...corpus.dates.map(
      (d): SearchDocument => ({
        id: `date:${d.article}:${d.start}`,
        kind: 'date',
        entity: opens(d, d.about),
        title: d.quote,
        text: '',
        keys: [],
        dates: readingsOf(d),
        evidence: prove(d),
      }),
    ),
    ...corpus.figures.map(
      (f): SearchDocument => ({
        id: `figure:${f.article}:${f.start}`,
        kind: 'figure',
        entity: opens(f, f.about),
        title: f.quote,
        text: [!f.quote.includes(f.counted) && f.counted, name(f.claimant) ?? f.claimantText]
          .filter(Boolean)
          .join(' · '),
        keys: [f.value, f.min, f.max].flatMap((n) => (n === undefined ? [] : [String(n)])),
        dates: daysOf(f),
        evidence: prove(f),
      }),
    ),
    ...corpus.statements.map(
      (s): SearchDocument => ({
        id: `statement:${s.id}`,
        kind: 'statement',
        entity: s.speaker ?? opens(s, s.entities),
        title: name(s.speaker) ?? s.speakerText ?? '',
        text: s.quote,
        keys: [],
        dates: s.when ? [s.when] : daysOf(s),
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
          dates: daysOf(span),
          evidence: prove(span),
        };
      }),
    ),
  ];
}

function readingsOf({ edtf, candidates }: DateExpression): string[] {
  return edtf === null ? (candidates ?? []) : [edtf];
}

function place({ article, sentence }: Span): string {
  return `${article}:${sentence[0]}`;
}
