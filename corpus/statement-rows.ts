import { type Group, groupStatements } from './agreement.ts';
import type { CardStatement, Evidence, Named } from './card-model.ts';
import { firstInstant } from './edtf.ts';
import type { Span, Statement } from './model.ts';
import { originsOf } from './origins.ts';
import { speechVerb } from './statements/verbs.ts';

/** A row and every entity on whose card it belongs. */
export interface StatementRow {
  row: CardStatement;
  about: Set<string>;
}

/**
 * One row for each statement that answers no other, with its answers beside it: a denial never stands alone. The row
 * is about every speaker and every entity of the statement and of its answers. What was said first comes first.
 */
export function statementRows(
  statements: readonly Statement[],
  named: (id: string) => Named,
  prove: (span: Span) => Evidence,
): StatementRow[] {
  const groups = groupStatements(statements);
  const answersTo = new Map<string, [string, Group<Statement>][]>();
  for (const [id, group] of groups)
    for (const target of new Set(group.flatMap((s) => s.answers ?? [])))
      answersTo.set(target, [...(answersTo.get(target) ?? []), [id, group]]);

  const toRow = ([id, group]: [string, Group<Statement>]): StatementRow => {
    const [first] = group;
    const evidence = group.map(prove);
    const answers = new Map(group.flatMap((s) => answersTo.get(s.id) ?? []));
    const below = [...answers].map(toRow);
    const row: CardStatement = {
      id,
      speaker: voice(first.speaker, first.speakerText, named),
      ...(first.via ? { via: named(first.via).name } : {}),
      stance: first.stance,
      ...(beginsWithVerb(first.quote) ? { ownVerb: true as const } : {}),
      ...(first.when ? { when: first.when } : {}),
      ...(first.note ? { note: first.note } : {}),
      evidence,
      ...originsOf(evidence),
      reviewed: group.every((s) => s.reviewed),
      answers: below.map((answer) => answer.row),
    };
    const own = group.flatMap((s) => [...s.entities, ...(s.speaker ? [s.speaker] : [])]);
    return { row, about: new Set([...own, ...below.flatMap((answer) => [...answer.about])]) };
  };
  return [...groups]
    .filter(([, group]) => group.every((s) => s.answers === undefined))
    .map(toRow)
    .sort((a, b) => firstSaid(a.row) - firstSaid(b.row));
}

/** When it was said, else when its article came out: what is dated by neither comes last. */
function firstSaid({ when, evidence }: CardStatement): number {
  return Math.min(firstInstant(when ?? evidence[0]?.published ?? null), Number.MAX_VALUE);
}

/** "accused the council of …", "denying it": the quote says itself what kind of statement it is. */
function beginsWithVerb(quote: string): boolean {
  const verb = speechVerb(/^\p{Ll}+/u.exec(quote)?.[0] ?? '');
  return verb !== undefined && (verb.form !== 'base' || verb.takes === 'object');
}

/** Who speaks: an entity, else the article's words for the speaker, else nobody but the article. */
export function voice(
  id: string | null,
  words: string | undefined,
  named: (id: string) => Named,
): CardStatement['speaker'] {
  if (id !== null) return named(id);
  return words ? { id: null, name: words } : null;
}
