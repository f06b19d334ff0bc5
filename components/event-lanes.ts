import type { CardDate } from '../corpus/card-model.ts';
import type { DaySpan } from './day-span.ts';
import { eventSpan, type Moment } from './moments.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import type { TimeWindow } from './time-window.ts';

/** An event as the chart draws it; lengths in px. */
export interface EventMark {
  date: CardDate;
  start: number;
  span: DaySpan;
  x: number;
  /** Of the days that it takes, or among which it was. */
  width: number;
  lane: number;
  /** As much of the name as there is room for, and where it stands: inside a mark that leaves no room beside it. */
  label: string;
  side: 'right' | 'left' | 'inside';
}

/** px: the least width of a mark, between things on a lane, of a label beside a mark that could hold it, of the longest. */
const DOT = 9;
const GAP = 6;
const LEAST = 60;
const LONGEST = 250;

/** The events in view, each on the first lane that has room for its mark and its name. */
export function layEvents(moments: readonly Moment[], view: TimeWindow, width: number): EventMark[] {
  const scale = width / (view.to - view.from);
  const ends: number[] = [];
  const last = Math.max(...moments.map(({ start }) => start));
  return moments.flatMap(({ start, events }) =>
    events.flatMap((date): EventMark[] => {
      const span = eventSpan(date, last);
      if (!span || span.to + 1 <= view.from || span.from >= view.to) return [];
      const from = Math.max(0, (span.from - view.from) * scale);
      const to = Math.min(width, (span.to + 1 - view.from) * scale);
      const one = !span.interval && span.from === span.to;
      // A single day is a dot in its middle; what lasts or is less exact takes its days.
      const mark = one
        ? { x: (from + to) / 2 - DOT / 2, width: DOT }
        : { x: Math.min(from, width - DOT), width: Math.max(to - from, DOT) };
      const [roomRight, roomLeft] = [width - mark.x - mark.width - GAP, mark.x - GAP];
      const roomInside = mark.width - 4 * GAP;
      const beside = roomRight >= Math.min(roomLeft, 150) ? 'right' : 'left';
      const side = Math.max(roomRight, roomLeft) < Math.min(roomInside, LEAST) ? 'inside' : beside;
      const room = { right: roomRight, left: roomLeft, inside: roomInside }[side];
      const label = cutToWidth(date.event ?? '', Math.min(room, LONGEST));
      const taken = side === 'inside' ? 0 : textWidth(label) + GAP;
      const left = side === 'left' ? mark.x - taken : mark.x;
      const right = left + mark.width + taken;
      const free = ends.findIndex((end) => end + GAP <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = right;
      return [{ date, start, span, ...mark, lane, label, side }];
    }),
  );
}
