import type { CardStatement } from '../corpus/card-model.ts';
import { dateText } from './date-row.tsx';
import { edtfText } from './edtf-text.ts';
import type { Moment } from './moments.ts';
import { speakerName } from './statement-row.tsx';
import { words } from './words.ts';

interface TimelineTableProps {
  moments: readonly Moment[];
  /** Neither they nor their articles have a day. */
  undated: readonly CardStatement[];
}

/** The same as a table: each event and each statement in a row of its own. */
export function TimelineTable({ moments, undated }: TimelineTableProps) {
  return (
    <details class="fc-row tl-table">
      <summary class="fc-summary">{words.asTable}</summary>
      <div class="pp-wide">
        <table class="pp-table">
          <thead>
            <tr>
              <th scope="col">{words.columnWhen}</th>
              <th scope="col">{words.columnWho}</th>
              <th scope="col">{words.columnWhat}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map(({ start, edtf, events, statements, reported }) => (
              <>
                {events.map((date) => (
                  <tr key={`${start}:${date.event}`}>
                    <th scope="row">{dateText(date)}</th>
                    <td />
                    <td>{date.event}</td>
                  </tr>
                ))}
                {[...statements, ...reported].flatMap(withAnswers).map((statement) => (
                  <Said key={statement.id} statement={statement} day={words.reportedOn(edtfText(edtf))} />
                ))}
              </>
            ))}
            {undated.flatMap(withAnswers).map((statement) => (
              <Said key={statement.id} statement={statement} day={words.noDate} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function withAnswers(statement: CardStatement): CardStatement[] {
  return [statement, ...statement.answers.flatMap(withAnswers)];
}

/** `day`: what is said of a statement that has no day of its own. */
function Said({ statement, day }: { statement: CardStatement; day: string }) {
  return (
    <tr>
      <th scope="row">{statement.when ? edtfText(statement.when) : day}</th>
      <td>
        <bdi>{words[`stance_${statement.stance}`](speakerName(statement))}</bdi>
      </td>
      <td dir="auto">{statement.evidence[0]?.quote}</td>
    </tr>
  );
}
