import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardStatement } from '../corpus/card-model.ts';
import { DateRow } from './date-row.tsx';
import { edtfText } from './edtf-text.ts';
import { dayOf, type Moment, momentsIn, momentsOf, wholeTime } from './moments.ts';
import type { Overview } from './overview.ts';
import { StatementRow } from './statement-row.tsx';
import { densest, moved, zoomed } from './time-window.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useWidth } from './use-width.ts';
import { words } from './words.ts';

/** What happened and who said what, on a line of time that can be brought closer, then in words, then as a table. */
export function Timeline({ overview }: { overview: Overview }) {
  const root = useRef<HTMLDivElement>(null);
  const moments = useMemo(() => momentsOf(overview), [overview]);
  const whole = useMemo(() => wholeTime(moments), [moments]);
  const starts = useMemo(() => moments.flatMap(({ start, events }) => events.map(() => start)), [moments]);
  const [view, setView] = useState(() => densest(starts, whole));
  // A new object each time: a mark that is pressed again leads to its moment again.
  const [chosen, setChosen] = useState<{ start: number } | null>(null);
  const width = useWidth(root);
  useEffect(() => {
    if (chosen === null) return;
    const moment = root.current?.querySelector<HTMLElement>(`[data-start="${chosen.start}"]`);
    moment?.scrollIntoView({ block: 'nearest' });
    moment?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }, [chosen]);
  if (moments.length === 0) return null;

  const moves = {
    closer: () => setView(zoomed(view, 0.5, whole, starts)),
    wider: () => setView(zoomed(view, 2, whole, starts)),
    earlier: () => setView(moved(view, -1, whole)),
    later: () => setView(moved(view, 1, whole)),
    all: () => setView(whole),
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = {
      '+': moves.closer,
      '=': moves.closer,
      '-': moves.wider,
      ArrowLeft: moves.earlier,
      ArrowRight: moves.later,
      Home: moves.all,
    }[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const shown = momentsIn(moments, view);
  const counts = {
    events: words.eventCount(shown.reduce((sum, { events }) => sum + events.length, 0)),
    statements: words.statementCount(
      shown.reduce((sum, { statements, reported }) => sum + statements.length + reported.length, 0),
    ),
  };

  return (
    <div ref={root} class="tl-view">
      <TimelineBar view={view} moves={moves} onKey={key}>
        <TimelineChart
          {...{ moments, view, width, label: words.timelineOf(counts) }}
          onMoment={(start) => setChosen({ start })}
        />
      </TimelineBar>
      {shown.length === 0 && <p class="tl-nothing">{words.nothingThen}</p>}
      <ol class="fc-card fc-article tl-line">
        {shown.map((moment, i) => (
          <li
            key={moment.start}
            data-start={moment.start}
            class={`tl-moment tl-${gap(moment, shown[i - 1])}${moment.start === chosen?.start ? ' tl-chosen' : ''}`}
          >
            {moment.events.map((date) => (
              <DateRow key={date.event} date={date} />
            ))}
            <Said
              statements={moment.statements}
              title={words.statementCount(moment.statements.length)}
              day={moment.events.length === 0 ? moment.edtf : null}
            />
            <Said
              statements={moment.reported}
              title={words.reportedCount(moment.reported.length)}
              day={moment.events.length + moment.statements.length === 0 ? moment.edtf : null}
            />
          </li>
        ))}
      </ol>
      <div class="fc-card fc-article">
        <TimelineTable
          moments={moments}
          undated={overview.statements.filter((statement) => dayOf(statement) === null)}
        />
      </div>
    </div>
  );
}

interface SaidProps {
  statements: readonly CardStatement[];
  title: string;
  /** The day, where nothing above says it. */
  day: string | null;
}

function Said({ statements, title, day }: SaidProps) {
  if (statements.length === 0) return null;
  return (
    <details class="fc-row tl-said">
      <summary class="fc-summary">
        {day !== null && <span class="fc-when">{edtfText(day)} </span>}
        {title}
      </summary>
      {statements.map((statement, i) => (
        <StatementRow key={statement.id} statement={statement} before={statements[i - 1]} />
      ))}
    </details>
  );
}

function gap({ start }: Moment, before: Moment | undefined): 'first' | 'days' | 'months' | 'years' {
  if (!before) return 'first';
  const days = start - before.start;
  if (days < 31) return 'days';
  return days < 366 ? 'months' : 'years';
}
