/** A calendar day as EDTF: "2023-09-21". Days of four-digit years compare as strings. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day, or null where the calendar has none (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return format(date);
}

export function isDay(value: string | null | undefined): value is Day {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const { year, month, day } = partsOf(value);
  return dayOf(year, month, day) !== null;
}

export function partsOf(value: Day): { year: number; month: number; day: number } {
  return {
    year: Number(value.slice(0, 4)),
    month: Number(value.slice(5, 7)),
    day: Number(value.slice(8, 10)),
  };
}

export function addDays(day: Day, count: number): Day {
  return format(new Date(noon(day) + count * DAY_MS));
}

/** `to` minus `from`, in days. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(noon(day)).getUTCDay();
}

/** The latest day on or before `day` that falls on `weekday`. */
export function latestWeekday(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return latestWeekday(1, day);
}

/** "2023-09" moved by a number of months. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function noon(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  return Date.UTC(year, month - 1, date, 12);
}

function format(date: Date): Day {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}
