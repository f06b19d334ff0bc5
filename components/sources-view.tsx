import type { CardFigure, CardStatement } from '../corpus/card-model.ts';
import { SourceLine } from './evidence-list.tsx';
import { groupFigures } from './figure-groups.ts';
import { FigureRow } from './figure-row.tsx';
import { articlesOf, type Overview } from './overview.ts';
import { StatementRow } from './statement-row.tsx';
import { words } from './words.ts';

/** What each article says, and where it alone says it. */
export function SourcesView({ overview }: { overview: Overview }) {
  return (
    <div class="fc-card fc-article pp-sources">
      {overview.sources.map((source) => {
        const figures = overview.figures.filter((f) => f.evidence.some((e) => e.article === source.article));
        const statements = overview.statements.filter((s) => articlesOf(s).has(source.article));
        const others = (articles: Iterable<string>) => new Set(articles).size > 1;
        const figureShared = (f: CardFigure) => others(f.evidence.map((e) => e.article));
        const statementShared = (s: CardStatement) => others(articlesOf(s));
        return (
          <section key={source.article} class="pp-article">
            <SourceLine source={source} />
            <Part
              title={words.onlyHere}
              figures={figures.filter((f) => !figureShared(f))}
              statements={statements.filter((s) => !statementShared(s))}
            />
            <Part
              title={words.alsoElsewhere}
              figures={figures.filter(figureShared)}
              statements={statements.filter(statementShared)}
            />
          </section>
        );
      })}
    </div>
  );
}

function Part({ title, figures, statements }: { title: string } & Pick<Overview, 'figures' | 'statements'>) {
  if (figures.length + statements.length === 0) return null;
  return (
    <details class="fc-row">
      <summary class="fc-summary">
        {title}{' '}
        <span class="fc-by">
          {[
            figures.length > 0 && words.figureCount(figures.length),
            statements.length > 0 && words.statementCount(statements.length),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </summary>
      {groupFigures(figures).map((group) => (
        <FigureRow key={group.evidence.map((e) => `${e.at[0]}:${e.sentence}`).join()} group={group} />
      ))}
      {statements.map((statement, i) => (
        <StatementRow key={statement.id} statement={statement} before={statements[i - 1]} />
      ))}
    </details>
  );
}
