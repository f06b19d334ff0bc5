import type { CardFigure } from '../corpus/card-model.ts';
import { SourceLine } from './evidence-list.tsx';
import { groupFigures } from './figure-groups.ts';
import { FigureRow } from './figure-row.tsx';
import { articlesOf, type Overview } from './overview.ts';
import { StatementRow } from './statement-row.tsx';
import { words } from './words.ts';

/** What each article says, and where it alone says it: a bar for how much that is, then the words. */
export function SourcesView({ overview }: { overview: Overview }) {
  const said = overview.sources.map((source) => ({ source, ...saidBy(source.article, overview) }));
  const most = Math.max(1, ...said.map(({ alone, shared }) => countOf(alone) + countOf(shared)));
  return (
    <div class="fc-card fc-article pp-sources">
      {said.map(({ source, alone, shared }) => (
        <section key={source.article} class="pp-article">
          <SourceLine source={source} />
          <Bar parts={[countOf(alone) / most, countOf(shared) / most]} />
          <Part title={words.onlyHere} {...alone} />
          <Part title={words.alsoElsewhere} {...shared} />
        </section>
      ))}
    </div>
  );
}

type Said = Pick<Overview, 'figures' | 'statements'>;

function saidBy(article: string, overview: Overview): { alone: Said; shared: Said } {
  const articlesOfFigure = ({ evidence }: CardFigure) => new Set(evidence.map((e) => e.article));
  const figures = overview.figures.filter((f) => articlesOfFigure(f).has(article));
  const statements = overview.statements.filter((s) => articlesOf(s).has(article));
  const part = (isShared: boolean): Said => ({
    figures: figures.filter((f) => articlesOfFigure(f).size > 1 === isShared),
    statements: statements.filter((s) => articlesOf(s).size > 1 === isShared),
  });
  return { alone: part(false), shared: part(true) };
}

const countOf = ({ figures, statements }: Said) => figures.length + statements.length;

/** What the article alone says, filled, and what others say too; the numbers stand below it. Parts of the whole width. */
function Bar({ parts: [alone, shared] }: { parts: [number, number] }) {
  const percent = (part: number) => `${part * 100}%`;
  return (
    <svg class="pp-bar" width="100%" height="8" aria-hidden="true">
      <rect class="pp-alone" width={percent(alone)} height="8" rx="2" />
      <rect class="pp-shared" x={percent(alone)} width={percent(shared)} height="8" rx="2" />
    </svg>
  );
}

function Part({ title, figures, statements }: { title: string } & Said) {
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
