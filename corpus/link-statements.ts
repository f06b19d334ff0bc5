import type { Statement } from './model.ts';
import type { Problem } from './problems.ts';
import type { ArticleReading } from './read-article.ts';

/**
 * Follows the links that editors state from one statement to another, and writes them into the statements. A link to
 * nowhere, and one that closes a circle, are errors: no card could show either.
 */
export function linkStatements(readings: ReadonlyMap<string, ArticleReading>, problems: Problem[]): void {
  const statements = new Map(
    [...readings.values()].flatMap((r) => r.statements.map((s) => [s.id, s] as const)),
  );
  for (const { statement: id, kind, target, at } of [...readings.values()].flatMap((r) => r.links)) {
    const statement = statements.get(id);
    const circle = leadsTo(target, id, kind, statements);
    if (statement && statements.has(target) && !circle) statement[kind] = target;
    else
      problems.push({
        code: circle ? 'statement-circle' : 'statement-unknown',
        severity: 'error',
        where: at,
        found: circle
          ? `from "${target}" the links lead back to "${id}"`
          : `there is no statement "${target}"`,
        mend: circle ? 'take one of the links out' : 'name the "id:" of another statement',
      });
  }
}

function leadsTo(
  from: string,
  to: string,
  kind: 'answers' | 'sameAs',
  statements: ReadonlyMap<string, Statement>,
): boolean {
  for (let id: string | undefined = from; id !== undefined; id = statements.get(id)?.[kind])
    if (id === to) return true;
  return false;
}
