import { groupFigures } from './figure-groups.ts';
import { amountText, claimantText, FigureRow } from './figure-row.tsx';
import type { Overview } from './overview.ts';
import { words } from './words.ts';

/** All figures; a quantity that is given more than once first, its versions side by side; then the same as a table. */
export function FiguresView({ overview }: { overview: Overview }) {
  const groups = groupFigures(overview.figures).sort((a, b) => b.lines.length - a.lines.length);
  const figures = groups.flatMap(({ lines }) => lines.flatMap((line) => line.figures));
  return (
    <>
      <ul class="fc-card fc-article pp-figures">
        {groups.map((group) => (
          <li key={group.evidence.map((e) => `${e.article}:${e.at[0]}:${e.sentence}`).join()}>
            <FigureRow group={group} />
          </li>
        ))}
      </ul>
      <div class="fc-card fc-article">
        <details class="fc-row">
          <summary class="fc-summary">{words.asTable}</summary>
          <div class="pp-wide">
            <table class="pp-table">
              <thead>
                <tr>
                  <th scope="col">{words.columnWhat}</th>
                  <th scope="col">{words.columnWho}</th>
                  <th scope="col">{words.view_sources}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => {
                  const articles = new Set(figure.evidence.map((e) => e.article));
                  return (
                    <tr key={`${figure.evidence[0]?.sentence}:${figure.evidence[0]?.at[0]}`}>
                      <th scope="row">{amountText(figure)}</th>
                      <td>{claimantText(figure, articles.size)}</td>
                      <td>{figure.evidence.map(({ publisher, title }) => publisher ?? title).join(' · ')}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </details>
      </div>
    </>
  );
}
