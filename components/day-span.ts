/** The days that a date may mean, in days since 1970, both ends included. */
export interface DaySpan {
  from: number;
  to: number;
  /** It has a beginning or an end that nobody gives: `to` is then the end of the one date that there is. */
  open: boolean;
  /** An interval, which takes all of its days; any other date is one of them. */
  interval: boolean;
  /** It is said to be approximate or uncertain, or it is one of several readings. */
  unsure: boolean;
}

const DATE = /(\d[\dX]{3})(?:-(\d\d)(?:-(\d\d))?)?/g;
const DAY = 86_400_000;

/** The days of an EDTF value; null where it has no calendar value. */
export function daySpan(edtf: string | null): DaySpan | null {
  const dates = [...(edtf ?? '').matchAll(DATE)].map(([, year = '', month, day]) => daysOf(year, month, day));
  const [first] = dates;
  const last = dates.at(-1);
  if (!edtf || !first || !last || Number.isNaN(first[0] + last[1])) return null;
  return {
    from: first[0],
    to: last[1],
    open: /^\.?\.?\/|\/(\.\.)?$/.test(edtf),
    interval: edtf.includes('/'),
    unsure: /[~?%X[{]/.test(edtf),
  };
}

/** The first day that an EDTF value may mean, in days since 1970; null where it has no calendar value. */
export function startOf(edtf: string | null): number | null {
  return daySpan(edtf)?.from ?? null;
}

/** Whether a date speaks of the days of another: it begins on one of them, or it is an interval that takes one in. */
export function speaksOf(date: DaySpan, days: DaySpan): boolean {
  if (date.from >= days.from && date.from <= days.to) return true;
  return date.interval && !date.open && date.from <= days.to && date.to >= days.from;
}

function daysOf(year: string, month: string | undefined, day: string | undefined): [number, number] {
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY;
  if (month === undefined) return [at(first, 0, 1), at(last + 1, 0, 1) - 1];
  const m = Number(month);
  // Seasons, 21 to 24, begin with March, June, September and December.
  const begin = m > 20 ? (m - 20) * 3 - 1 : m - 1;
  if (day === undefined) return [at(first, begin, 1), at(first, begin + (m > 20 ? 3 : 1), 1) - 1];
  return [at(first, begin, Number(day)), at(first, begin, Number(day))];
}
