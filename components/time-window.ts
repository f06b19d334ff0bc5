import { dayOfYearText, edtfText } from './edtf-text.ts';

/** A stretch of time that is in view, in whole days since 1970: no day is half in it; `to` is where its last day ends. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** As close as it goes, in days. */
const CLOSEST = 2;
/** How much of what is in view one step aside moves. */
const STEP = 0.25;

/**
 * Closer (a factor below 1) or wider, never beyond the whole; what happens in the middle of `starts` that are in view
 * stays where it is.
 */
export function zoomed(
  { from, to }: TimeWindow,
  factor: number,
  whole: TimeWindow,
  starts: readonly number[],
): TimeWindow {
  const seen = starts.filter((start) => start >= from && start < to).sort((a, b) => a - b);
  const fixed = seen[seen.length >> 1] ?? (from + to) / 2;
  const length = Math.min(Math.max(Math.floor((to - from) * factor), CLOSEST), whole.to - whole.from);
  const before = Math.min(Math.round(((fixed - from) / (to - from)) * length), length - 1);
  const start = Math.floor(fixed) - before;
  return within({ from: start, to: start + length }, whole);
}

/** A step to the earlier (-1) or to the later (1). */
export function moved({ from, to }: TimeWindow, direction: -1 | 1, whole: TimeWindow): TimeWindow {
  const by = Math.max(Math.round((to - from) * STEP), 1) * direction;
  return within({ from: from + by, to: to + by }, whole);
}

/** The shortest time in which most of what happens begins, what comes soon before and after it, and some room. */
export function densest(starts: readonly number[], whole: TimeWindow): TimeWindow {
  const sorted = [...starts].sort((a, b) => a - b);
  const most = Math.ceil(sorted.length * 0.6);
  let best = whole;
  for (const [i, from] of sorted.entries()) {
    const last = sorted[i + most - 1];
    if (last !== undefined && last - from < best.to - best.from) best = { from, to: last };
  }
  const near = (best.to - best.from) / 2;
  for (const start of sorted) if (start > best.to && start - best.to <= near) best = { ...best, to: start };
  for (const start of sorted.reverse())
    if (start < best.from && best.from - start <= near) best = { ...best, from: start };
  const room = Math.max(Math.round((best.to - best.from) * 0.1), 1);
  return within({ from: best.from - room, to: best.to + 1 + room }, whole);
}

function within({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

type Unit = 'day' | 'month' | 'year';
const STEPS: readonly { unit: Unit; every: number; days: number }[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
];
const DAY = 86_400_000;

/** The days that the axis names, at most `most` of them: round days, months or years. */
export function ticksOf({ from, to }: TimeWindow, most: number): { day: number; text: string }[] {
  const step = STEPS.find(({ days }) => (to - from) / days <= most) ?? STEPS.at(-1);
  if (!step) return [];
  const ticks = [];
  for (let day = firstTick(from, step); day < to; day = nextTick(day, step))
    ticks.push({ day, text: tickText(new Date(day * DAY), step.unit) });
  return ticks;
}

function tickText(date: Date, unit: Unit): string {
  if (unit === 'day') return dayOfYearText(date);
  return edtfText(date.toISOString().slice(0, unit === 'month' ? 7 : 4));
}

function firstTick(from: number, { unit, every }: { unit: Unit; every: number }): number {
  if (unit === 'day') return Math.ceil(from / every) * every;
  const date = new Date(from * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const day =
    unit === 'month'
      ? Date.UTC(year, Math.floor(month / every) * every, 1) / DAY
      : Date.UTC(Math.floor(year / every) * every, 0, 1) / DAY;
  return day < from ? nextTick(day, { unit, every }) : day;
}

function nextTick(day: number, { unit, every }: { unit: Unit; every: number }): number {
  if (unit === 'day') return day + every;
  const date = new Date(day * DAY);
  return (
    Date.UTC(
      date.getUTCFullYear() + (unit === 'year' ? every : 0),
      date.getUTCMonth() + (unit === 'month' ? every : 0),
      1,
    ) / DAY
  );
}
