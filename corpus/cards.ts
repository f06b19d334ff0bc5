import { type Group, groupFigures, groupStatements } from './agreement.ts';
import type { Card, CardDate, CardFigure, CardSource, CardStatement, Evidence, Named } from './card-model.ts';
import { firstInstant } from './edtf.ts';
import { evidenceOf } from './evidence.ts';
import type { Corpus, DateExpression, Figure, Statement } from './model.ts';
import { passageOf } from './passage.ts';
import type { Problem } from './problems.ts';
import { type CorpusReading, locateEvidence } from './read-corpus.ts';
import { entitiesBySentence } from './relevance.ts';

/** One card for each entity, in the order of the data. Evidence of names and lines that does not stand is an error. */
export function buildCards(reading: CorpusReading, problems: Problem[]): Record<string, Card> {
  const { corpus, data, readings } = reading;
  const aboutSentence = entitiesBySentence(corpus);
  const named = (id: string): Named => ({ id, name: data.entities.get(id)?.name ?? id });
  const prove = (span: Parameters<typeof evidenceOf>[0]) => evidenceOf(span, readings);
  const about = (row: (DateExpression | Figure) & { about?: string[] }) =>
    row.about ? new Set(row.about) : aboutSentence(row);

  const figures = groupFigures(corpus.figures).map((group) => figureRow(group, corpus, named, prove));
  const figureAbout = groupFigures(corpus.figures).map(
    (group) => new Set(group.flatMap((f) => [...about(f), ...(f.claimant ? [f.claimant] : [])])),
  );
  const statements = statementRows(corpus.statements, named, prove);
  const eventSentences = new Set(
    corpus.events.flatMap((e) => e.evidence.map((s) => `${s.article}:${s.sentence[0]}`)),
  );
  const looseDates = corpus.dates.filter(
    (d) =>
      d.candidates ||
      (d.edtf !== null && !d.reviewed && !eventSentences.has(`${d.article}:${d.sentence[0]}`)),
  );

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
        otherNames: otherNames(id, record.name, reading),
        usages: record.usages
          .flatMap(({ text, usedBy, evidence: e }, index) =>
            evidence(e, ['usages', index, 'evidence']).map((proof) => ({ text, usedBy, evidence: proof })),
          )
          .sort((a, b) => a.text.localeCompare(b.text, 'en')),
        line: record.line.text,
        lineEvidence: record.line.evidence.flatMap((e, index) => evidence(e, ['line', 'evidence', index])),
        dates: [
          ...corpus.events
            .filter((e) => e.id === id || e.entities.includes(id))
            .map((e) => eventRow(e, data.events.find((r) => r.id === e.id)?.note, prove)),
          ...looseDates.filter((d) => about(d).has(id)).map((d) => looseDate(d, prove)),
        ].sort(byDate),
        figures: figures.filter((_, index) => figureAbout[index]?.has(id)),
        differences: corpus.differences
          .filter((d) => d.entities.includes(id))
          .map(({ text, evidence: spans }) => ({ text, evidence: spans.map(prove), reviewed: true })),
        statements: statements.filter((row) => row.about.has(id)).map((row) => row.row),
      };
      return [id, { ...card, ...sourcesOf(card) }];
    }),
  );
}

/** The name as each language's list puts it first: spellings and inflected forms after it are for the matcher alone. */
function otherNames(id: string, name: string, { data }: CorpusReading): Card['otherNames'] {
  const first = new Map<string, { text: string; language: string }>();
  for (const { entity, text, language } of data.forms)
    if (entity === id && !first.has(language)) first.set(language, { text, language });
  return [...first.values()].filter(({ text }) => text !== name);
}

/** Who speaks: an entity, else the article's words for the speaker, else nobody but the article. */
function voice(
  id: string | null,
  words: string | undefined,
  named: (id: string) => Named,
): CardStatement['speaker'] {
  if (id !== null) return named(id);
  return words ? { id: null, name: words } : null;
}

type Prove = (span: Parameters<typeof evidenceOf>[0]) => Evidence;

function figureRow(
  group: Group<Figure>,
  corpus: Corpus,
  named: (id: string) => Named,
  prove: Prove,
): CardFigure {
  const [first] = group;
  const whole = corpus.figures.find((f) => `${f.article}:${f.start}` === first.partOf);
  const { value, min, max, qualifier, unit, counted, note } = first;
  return {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    qualifier,
    unit,
    counted,
    claimant: voice(first.claimant, first.claimantText, named),
    ...(whole ? { partOf: whole.quote } : {}),
    passage: passageOf(first, prove(first), corpus.statements),
    ...(note ? { note } : {}),
    evidence: group.map(prove),
    reviewed: group.every((f) => f.reviewed),
  };
}

function eventRow(
  event: { name: string; edtf: string; end?: string; evidence: Parameters<Prove>[0][] },
  note: string | undefined,
  prove: Prove,
): CardDate {
  return {
    edtf: event.edtf,
    ...(event.end ? { end: event.end } : {}),
    basis: 'reviewed',
    event: event.name,
    ...(note ? { note } : {}),
    evidence: event.evidence.map(prove),
    reviewed: true,
  };
}

function looseDate(date: DateExpression, prove: Prove): CardDate {
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

/**
 * One row for each statement that answers no other, with its answers beside it: a denial never stands alone. The row
 * is about every speaker and every entity of the statement and of its answers.
 */
function statementRows(statements: readonly Statement[], named: (id: string) => Named, prove: Prove) {
  const groups = groupStatements(statements);
  const answersTo = (ids: Set<string>) =>
    [...groups].filter(([, group]) => group.some((s) => s.answers !== undefined && ids.has(s.answers)));
  const toRow = (id: string, group: Group<Statement>, above: Set<string>): CardStatement => {
    const [first] = group;
    const ids = new Set(group.map((s) => s.id));
    return {
      id,
      speaker: voice(first.speaker, first.speakerText, named),
      ...(first.via ? { via: named(first.via).name } : {}),
      stance: first.stance,
      ...(first.when ? { when: first.when } : {}),
      ...(first.note ? { note: first.note } : {}),
      evidence: group.map(prove),
      reviewed: group.every((s) => s.reviewed),
      answers: answersTo(ids)
        .filter(([answer]) => !above.has(answer))
        .map(([answer, members]) => toRow(answer, members, new Set([...above, id]))),
    };
  };
  const members = (row: CardStatement): string[] => [row.id, ...row.answers.flatMap(members)];
  return [...groups]
    .filter(([, group]) => group.every((s) => s.answers === undefined))
    .map(([id, group]) => {
      const row = toRow(id, group, new Set());
      const about = new Set(
        members(row)
          .flatMap((m) => groups.get(m) ?? [])
          .flatMap((s) => [...s.entities, ...(s.speaker ? [s.speaker] : [])]),
      );
      return { row, about };
    });
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
  for (const { article, title, publisher, published } of evidence)
    sources.set(article, { article, title, publisher, published });
  const sorted = [...sources.values()].sort((a, b) =>
    (a.published ?? '9999').localeCompare(b.published ?? '9999'),
  );
  const days = sorted.flatMap((s) => (s.published ? [s.published.replace(/[?~%]$/, '')] : []));
  const [first, last] = [days[0], days.at(-1)];
  return {
    sources: sorted,
    asOf: first === undefined || last === undefined ? null : first === last ? first : `${first}/${last}`,
  };
}
