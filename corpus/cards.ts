import type { Card, CardSource, CardStatement, Evidence, Named } from './card-model.ts';
import { dateRows } from './date-rows.ts';
import { evidenceOf } from './evidence.ts';
import { figureRows } from './figure-rows.ts';
import type { DateExpression, Figure, Span } from './model.ts';
import type { Problem } from './problems.ts';
import { type CorpusReading, locateEvidence } from './read-corpus.ts';
import { entitiesBySentence, relatedEntities } from './relevance.ts';
import { statementRows } from './statement-rows.ts';

/** One card for each entity, in the order of the data. Evidence of names and lines that does not stand is an error. */
export function buildCards(reading: CorpusReading, problems: Problem[]): Record<string, Card> {
  const { corpus, data, readings } = reading;
  const aboutSentence = entitiesBySentence(corpus);
  const named = (id: string): Named => ({ id, name: data.entities.get(id)?.name ?? id });
  const prove = (span: Span) => evidenceOf(span, readings);
  const about = (row: DateExpression | Figure) => (row.about ? new Set(row.about) : aboutSentence(row));

  const related = relatedEntities(corpus);
  const figures = figureRows(corpus, named, prove, about);
  const statements = statementRows(corpus.statements, named, prove);
  const notes = new Map(data.events.flatMap((e) => (e.note ? [[e.id, e.note]] : [])));
  const dates = dateRows(corpus, (id) => data.entities.has(id), notes, prove, about);
  /** The rows that belong on an entity's card. */
  const of = <T>(rows: readonly { row: T; about: Set<string> }[], id: string): T[] =>
    rows.filter((r) => r.about.has(id)).map((r) => r.row);

  return Object.fromEntries(
    [...data.entities].map(([id, record]) => {
      const evidence = (e: Parameters<typeof locateEvidence>[0], path: (string | number)[]): Evidence[] => {
        const span = locateEvidence(e, readings, record.at(path), problems);
        return span ? [prove(span)] : [];
      };
      const card: Omit<Card, 'asOf' | 'sources'> = {
        entity: id,
        type: record.type,
        name: record.name,
        ...(record.usages.some(({ text }) => text === record.name) ? { contested: true } : {}),
        otherNames: otherNames(id, record.name, reading),
        usages: record.usages
          .flatMap(({ text, usedBy, evidence: e }, index) =>
            evidence(e, ['usages', index, 'evidence']).map((proof) => ({ text, usedBy, evidence: proof })),
          )
          .sort((a, b) => a.text.localeCompare(b.text, 'en')),
        line: record.line.text,
        lineEvidence: record.line.evidence.flatMap((e, index) => evidence(e, ['line', 'evidence', index])),
        dates: of(dates, id),
        figures: of(figures, id),
        statements: of(statements, id),
        differences: corpus.differences
          .filter((d) => d.entities.includes(id))
          .map(({ text, evidence: spans }) => ({ text, evidence: spans.map(prove), reviewed: true })),
        related: related(id).flatMap((other) => {
          const known = data.entities.get(other);
          return known ? [{ id: other, name: known.name, type: known.type }] : [];
        }),
      };
      return [id, { ...card, ...sourcesOf(card) }];
    }),
  );
}

/** The name as each language's list puts it first: further spellings are for the matcher alone. */
function otherNames(id: string, name: string, { data }: CorpusReading): Card['otherNames'] {
  const first = new Map<string, { text: string; language: string }>();
  for (const { entity, text, language } of data.forms)
    if (entity === id && !first.has(language)) first.set(language, { text, language });
  return [...first.values()].filter(({ text }) => text !== name);
}

/** The articles behind a card, by day of publication, and the days that its facts are as of. */
function sourcesOf(card: Omit<Card, 'asOf' | 'sources'>): Pick<Card, 'asOf' | 'sources'> {
  const ofStatement = (s: CardStatement): Evidence[] => [...s.evidence, ...s.answers.flatMap(ofStatement)];
  const evidence = [
    ...card.lineEvidence,
    ...card.usages.map((u) => u.evidence),
    ...card.dates.flatMap((d) => d.evidence),
    ...card.figures.flatMap((f) => f.evidence),
    ...card.differences.flatMap((d) => d.evidence),
    ...card.statements.flatMap(ofStatement),
  ];
  const sources = new Map<string, CardSource>();
  for (const { article, title, publisher, published, address } of evidence)
    sources.set(article, { article, title, publisher, published, ...(address ? { address } : {}) });
  const sorted = [...sources.values()].sort((a, b) =>
    (a.published ?? '9999').localeCompare(b.published ?? '9999'),
  );
  return { sources: sorted, asOf: spanOfDays(sorted.flatMap((s) => s.published ?? [])) };
}

/** From the first to the last of some EDTF days, in order; a day is marked as uncertain where none has it for certain. */
function spanOfDays(days: readonly string[]): string | null {
  const plain = (day: string) => day.replace(/[?~%]$/, '');
  const [first] = days;
  const last = days.find((day) => plain(day) === plain(days.at(-1) ?? ''));
  if (first === undefined || last === undefined) return null;
  return plain(first) === plain(last) ? first : `${first}/${last}`;
}
