import type {
  Card,
  CardDate,
  CardFigure,
  CardSource,
  CardStatement,
  Evidence,
} from '../corpus/card-model.ts';
import { startOf } from './day-span.ts';

/** Everything that the cards say, each thing once, whatever cards it stands on. */
export interface Overview {
  /** What happened, by the first day that it may have been; what has no day is left out. */
  events: CardDate[];
  figures: CardFigure[];
  /** Claims with what answers them. */
  statements: CardStatement[];
  /** By their day of publication, those without one last. */
  sources: CardSource[];
}

/** Gathers what all cards say. */
export function gather(cards: Readonly<Record<string, Card>>): Overview {
  const events = new Map<string, CardDate>();
  const figures = new Map<string, CardFigure>();
  const statements = new Map<string, CardStatement>();
  const sources = new Map<string, CardSource>();
  for (const card of Object.values(cards)) {
    for (const date of card.dates)
      if (date.event !== null && startOf(date.edtf) !== null)
        events.set(JSON.stringify([date.event, date.edtf, date.end]), date);
    for (const figure of card.figures) figures.set(placeOf(figure.evidence[0], figure.counted), figure);
    for (const statement of card.statements) statements.set(statement.id, statement);
    for (const source of card.sources) sources.set(source.article, source);
  }
  // An answer stands beside what it answers, and not on its own as well.
  for (const id of [...statements.values()].flatMap(({ answers }) => idsOf(answers))) statements.delete(id);
  return {
    events: [...events.values()].sort(
      (a, b) => (startOf(a.edtf) ?? 0) - (startOf(b.edtf) ?? 0) || (a.end ?? '').localeCompare(b.end ?? ''),
    ),
    figures: [...figures.values()],
    statements: [...statements.values()],
    sources: [...sources.values()].sort(
      (a, b) => (startOf(a.published) ?? Infinity) - (startOf(b.published) ?? Infinity),
    ),
  };
}

/** All articles that give a statement or any of its answers. */
export function articlesOf({ evidence, answers }: CardStatement): Set<string> {
  return new Set([...evidence.map((e) => e.article), ...answers.flatMap((a) => [...articlesOf(a)])]);
}

function idsOf(answers: readonly CardStatement[]): string[] {
  return answers.flatMap((answer) => [answer.id, ...idsOf(answer.answers)]);
}

function placeOf(evidence: Evidence | undefined, counted: string): string {
  return JSON.stringify([evidence?.article, evidence?.sentence, evidence?.at, counted]);
}
