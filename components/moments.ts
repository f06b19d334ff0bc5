import type { CardDate, CardStatement } from '../corpus/card-model.ts';
import { type DaySpan, daySpan } from './day-span.ts';
import type { Overview } from './overview.ts';
import { speakerName } from './statement-row.tsx';
import type { TimeWindow } from './time-window.ts';

/** What happened and was said on one day, or in a time that begins with it. */
export interface Moment {
  /** In days since 1970. */
  start: number;
  /** What it is called where no event says it. */
  edtf: string;
  events: CardDate[];
  /** Said on that day. */
  statements: CardStatement[];
  /** Printed on that day, while nobody tells when it was said. */
  reported: CardStatement[];
}

/** Events and statements by the day on which they begin, earliest first. */
export function momentsOf({ events, statements }: Overview): Moment[] {
  const moments = new Map<number, Moment>();
  const at = (edtf: string | null | undefined): Moment | null => {
    const start = daySpan(edtf ?? null)?.from;
    if (start === undefined || !edtf) return null;
    const moment = moments.get(start) ?? { start, edtf, events: [], statements: [], reported: [] };
    moments.set(start, moment);
    return moment;
  };
  for (const date of events) at(date.edtf)?.events.push(date);
  for (const statement of statements) {
    const moment = at(dayOf(statement));
    (statement.when ? moment?.statements : moment?.reported)?.push(statement);
  }
  return [...moments.values()].sort((a, b) => a.start - b.start);
}

/** The day on which it was said, else the first on which an article has it; null where no day is known. */
export function dayOf({ when, evidence }: CardStatement): string | null {
  if (when) return when;
  const days = evidence.flatMap(({ published }) => (published ? [published.replace(/[~?%]$/, '')] : []));
  return days.sort()[0] ?? null;
}

/** The days of an event, from its first to its last; an open one ends with `last`. */
export function eventSpan({ edtf, end }: CardDate, last: number): DaySpan | null {
  const span = daySpan(end && edtf ? `${edtf}/${end}` : edtf);
  return span?.open ? { ...span, to: Math.max(span.to, last) } : span;
}

/** All time that anything is told of; `to` is where the last day ends. */
export function wholeTime(moments: readonly Moment[]): TimeWindow {
  const from = Math.min(...moments.map(({ start }) => start));
  const ends = moments.flatMap((moment) => [
    moment.start,
    ...moment.events.flatMap((event) => eventSpan(event, moment.start)?.to ?? []),
  ]);
  const to = Math.max(...ends) + 1;
  const room = Math.ceil((to - from) * 0.02);
  return { from: from - room, to: to + room };
}

/** What begins in a stretch of time, and, of what began before, the events that last into it. */
export function momentsIn(moments: readonly Moment[], { from, to }: TimeWindow): Moment[] {
  const last = Math.max(...moments.map(({ start }) => start));
  return moments.flatMap((moment) => {
    if (moment.start >= to) return [];
    if (moment.start >= from) return [moment];
    const events = moment.events.filter((event) => (eventSpan(event, last)?.to ?? 0) >= from);
    return events.length > 0 ? [{ ...moment, events, statements: [], reported: [] }] : [];
  });
}

/** What one speaker said on one day. */
interface Saying {
  start: number;
  count: number;
  /** Only the day of the report is known. */
  reported: boolean;
}

/** A speaker's sayings; without a name those of all others together. */
export interface Speaker {
  name: string | null;
  sayings: Saying[];
}

/** Everybody who says something in a stretch of time, by their names; answers are theirs who answer. */
export function speakersIn(moments: readonly Moment[], { from, to }: TimeWindow): Speaker[] {
  const speakers = new Map<string, Saying[]>();
  const add = (statement: CardStatement, start: number, reported: boolean) => {
    const name = speakerName(statement);
    const sayings = speakers.get(name) ?? [];
    const known = sayings.find((one) => one.start === start && one.reported === reported);
    if (known) known.count++;
    else sayings.push({ start, count: 1, reported });
    speakers.set(name, sayings);
    for (const answer of statement.answers) {
      const day = daySpan(answer.when ?? null)?.from;
      add(answer, day ?? start, day === undefined);
    }
  };
  for (const { start, statements, reported } of moments) {
    if (start < from || start >= to) continue;
    for (const statement of statements) add(statement, start, false);
    for (const statement of reported) add(statement, start, true);
  }
  return [...speakers]
    .map(([name, sayings]) => ({ name, sayings }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Those who say most, in their order, and all others in one line. */
export function mostHeard(speakers: readonly Speaker[], most: number): Speaker[] {
  if (speakers.length <= most) return [...speakers];
  const said = ({ sayings }: Speaker) => sayings.reduce((sum, { count }) => sum + count, 0);
  const heard = new Set([...speakers].sort((a, b) => said(b) - said(a)).slice(0, most - 1));
  const others = new Map<string, Saying>();
  for (const { sayings } of speakers.filter((speaker) => !heard.has(speaker)))
    for (const saying of sayings) {
      const key = `${saying.start}:${saying.reported}`;
      const count = (others.get(key)?.count ?? 0) + saying.count;
      others.set(key, { ...saying, count });
    }
  return [...speakers.filter((speaker) => heard.has(speaker)), { name: null, sayings: [...others.values()] }];
}
