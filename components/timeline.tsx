import type { CardDate, CardStatement } from '../corpus/card-model.ts';
import { DateRow } from './date-row.tsx';
import { startOf } from './day-span.ts';
import { edtfText } from './edtf-text.ts';
import type { Overview } from './overview.ts';
import { StatementRow } from './statement-row.tsx';
import { words } from './words.ts';

interface Moment {
  /** In days since 1970. */
  start: number;
  /** What it is called where no event says it. */
  edtf: string;
  events: CardDate[];
  statements: CardStatement[];
}

/** What happened, down a line on which longer times lie further apart, with who says what of each day. */
export function Timeline({ overview }: { overview: Overview }) {
  const moments = momentsOf(overview);
  return (
    <ol class="fc-card fc-article tl-line">
      {moments.map((moment, i) => (
        <li key={moment.start} class={`tl-moment tl-${gap(moment, moments[i - 1])}`}>
          {moment.events.map((date) => (
            <DateRow key={date.event} date={date} />
          ))}
          {moment.statements.length > 0 && <Said moment={moment} />}
        </li>
      ))}
    </ol>
  );
}

function Said({ moment: { edtf, events, statements } }: { moment: Moment }) {
  return (
    <details class="fc-row tl-said">
      <summary class="fc-summary">
        {events.length === 0 && <span class="fc-when">{edtfText(edtf)} </span>}
        {words.statementCount(statements.length)}
      </summary>
      {statements.map((statement, i) => (
        <StatementRow key={statement.id} statement={statement} before={statements[i - 1]} />
      ))}
    </details>
  );
}

/** Events and statements by the day on which they begin. */
function momentsOf({ events, statements }: Overview): Moment[] {
  const moments = new Map<number, Moment>();
  const at = (edtf: string | null | undefined): Moment | null => {
    const start = startOf(edtf ?? null);
    if (start === null || !edtf) return null;
    const moment = moments.get(start) ?? { start, edtf, events: [], statements: [] };
    moments.set(start, moment);
    return moment;
  };
  for (const date of events) at(date.edtf)?.events.push(date);
  for (const statement of statements) at(statement.when)?.statements.push(statement);
  return [...moments.values()].sort((a, b) => a.start - b.start);
}

function gap({ start }: Moment, before: Moment | undefined): 'first' | 'days' | 'months' | 'years' {
  if (!before) return 'first';
  const days = start - before.start;
  if (days < 31) return 'days';
  return days < 366 ? 'months' : 'years';
}
