import { groupFigures } from './figure-groups.ts';
import { FigureRow } from './figure-row.tsx';
import type { Overview } from './overview.ts';

/** All figures; a quantity that is given more than once first, its versions side by side. */
export function FiguresView({ overview }: { overview: Overview }) {
  const groups = groupFigures(overview.figures).sort((a, b) => b.lines.length - a.lines.length);
  return (
    <ul class="fc-card fc-article pp-figures">
      {groups.map((group) => (
        <li key={group.evidence.map((e) => `${e.article}:${e.at[0]}:${e.sentence}`).join()}>
          <FigureRow group={group} />
        </li>
      ))}
    </ul>
  );
}
