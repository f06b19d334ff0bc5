import type { Figure, Statement } from './model.ts';

/** Rows that say the same, in the order of the articles; never empty. */
export type Group<T> = [T, ...T[]];

/** The figures that say the same: one number, qualifier, unit and claimant, of what the same noun counts. */
export function groupFigures(figures: readonly Figure[]): Group<Figure>[] {
  return group(figures, (f) =>
    f.qualifier === 'vague'
      ? `${f.article}:${f.start}`
      : JSON.stringify([
          f.value,
          f.min,
          f.max,
          f.qualifier,
          f.unit,
          f.claimant,
          f.claimantText,
          headNoun(f.counted),
          f.note,
        ]),
  );
}

/** The statements that an editor says are one, each group under the one that the others name. */
export function groupStatements(statements: readonly Statement[]): Map<string, Group<Statement>> {
  const byId = new Map(statements.map((s) => [s.id, s]));
  const root = (s: Statement, seen = new Set<string>()): string => {
    const next = s.sameAs === undefined || seen.has(s.id) ? undefined : byId.get(s.sameAs);
    return next ? root(next, seen.add(s.id)) : s.id;
  };
  return new Map(group(statements, (s) => root(s)).map((g) => [root(g[0]), g]));
}

/** "Coastal farmers living there" and "coastal farmers" count the same. */
function headNoun(counted: string): string {
  return counted.toLowerCase().split(/\s+/).slice(0, 2).join(' ');
}

function group<T>(items: readonly T[], key: (item: T) => string): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const k = key(item);
    const members = groups.get(k);
    if (members) members.push(item);
    else groups.set(k, [item]);
  }
  return [...groups.values()];
}
