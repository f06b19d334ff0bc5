import { locale, words } from './words.ts';

type MonthStyle = 'short' | 'long';
type Precision = 'day' | 'month' | 'other';

/** One EDTF date taken apart: its text, and a calendar value where it has a month. */
interface Reading {
  text: string;
  precision: Precision;
  date: Date;
  plain: boolean;
}

/** EDTF's months 21 to 24. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const DATE = /^(-?\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?([~?%])?$/;

/**
 * An EDTF value (levels 0 and 1, with the sets of level 2) as a reader would say it: "21 Sept 2023", "Dec 2022",
 * "1990s", "since Aug 2021", "19–20 Sept 2023", "about 1994", "21 or 28 Sept 2023". What is no EDTF comes back as it is:
 * showing it raw is better than showing nothing.
 */
export function edtfText(edtf: string, month: MonthStyle = 'short'): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return setText(set[2] ?? '', set[1] === '[', month) ?? edtf;
  const [from, to] = edtf.split('/');
  if (to !== undefined) return intervalText(from ?? '', to, month) ?? edtf;
  return read(edtf, month)?.text ?? edtf;
}

/** Alternatives, as short as they can be said: "21 or 28 Sept 2023". */
export function alternativesText(candidates: readonly string[]): string {
  return joined(candidates, true, 'short') ?? candidates.map((c) => edtfText(c)).join(' / ');
}

function intervalText(from: string, to: string, month: MonthStyle): string | null {
  const open = (end: string) => end === '' || end === '..';
  const start = open(from) ? null : read(from, month);
  const end = open(to) ? null : read(to, month);
  if (start && end) {
    if (start.plain && end.plain && start.precision === end.precision && start.precision !== 'other')
      return rangeText(start, end, start.precision, month);
    return start.text.includes(' ') || end.text.includes(' ')
      ? `${start.text} – ${end.text}`
      : `${start.text}–${end.text}`;
  }
  if (start && open(to)) return words.since(start.text);
  if (end && open(from)) return words.until(end.text);
  return null;
}

function rangeText(start: Reading, end: Reading, precision: Exclude<Precision, 'other'>, month: MonthStyle) {
  if (precision === 'day' && monthOf(start) === monthOf(end)) return `${start.date.getUTCDate()}–${end.text}`;
  if (!knowsMonths()) return `${start.text} – ${end.text}`;
  // Browsers differ in the spaces that they put around the dash.
  return format(precision, month)
    .formatRange(start.date, end.date)
    .replace(/\s*–\s*/, ' – ');
}

function setText(inside: string, oneOf: boolean, month: MonthStyle): string | null {
  const [from, to] = inside.split('..');
  if (to === undefined) return joined(inside.split(','), oneOf, month);
  const start = from ? read(from, month)?.text : null;
  const end = to ? read(to, month)?.text : null;
  if (start && end) return words.between({ from: start, to: end });
  if (start) return words.orLater(start);
  return end ? words.orEarlier(end) : null;
}

/** Days of one month share the month's name; everything else is listed whole. */
function joined(dates: readonly string[], oneOf: boolean, month: MonthStyle): string | null {
  const readings = dates.map((d) => read(d.trim(), month));
  if (!readings.every((r) => r !== null)) return null;
  const months = new Set(readings.map(monthOf));
  const last = readings.at(-1);
  if (!last || months.size > 1 || !readings.every((r) => r.plain && r.precision === 'day'))
    return listed(
      readings.map((r) => r.text),
      oneOf,
    );
  const days = readings.slice(0, -1).map((r) => String(r.date.getUTCDate()));
  return listed([...days, last.text], oneOf);
}

/** Not by `Intl`, which has no lists in some languages of the interface where the browser leaves them out. */
function listed(texts: readonly string[], oneOf: boolean): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return (oneOf ? words.either : words.both)({ first: texts.slice(0, -1).join(', '), last });
}

function read(edtf: string, month: MonthStyle): Reading | null {
  const match = DATE.exec(edtf);
  if (!match?.[1]) return null;
  const [, year, monthPart, dayPart, mark] = match;
  const plain = mark === undefined;
  const hedge = (text: string) => {
    if (mark === '~') return words.about(text);
    if (mark === '?') return words.perhaps(text);
    return mark === '%' ? words.perhapsAbout(text) : text;
  };
  const epoch = new Date(0);
  if (year.includes('X')) {
    const century = Number(year.slice(0, 2)) + 1;
    const decade = Number(`${year.slice(0, 3)}0`);
    const text = year.endsWith('XX') ? words.century(century) : words.decade(decade, String(decade));
    return { text: hedge(text), precision: 'other', date: epoch, plain };
  }
  const m = Number(monthPart);
  if (!monthPart || monthPart === 'XX')
    return { text: hedge(String(Number(year))), precision: 'other', date: epoch, plain };
  const season = SEASONS[m - 21];
  if (season)
    return { text: hedge(words[season](String(Number(year)))), precision: 'other', date: epoch, plain };
  const day = dayPart && dayPart !== 'XX' ? Number(dayPart) : null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), m - 1, day ?? 1);
  if (date.getUTCMonth() !== m - 1) return null;
  const precision = day === null ? 'month' : 'day';
  return { text: hedge(dateText(date, precision, month)), precision, date, plain };
}

function monthOf(reading: Reading): string {
  return reading.date.toISOString().slice(0, 7);
}

/** A day or a month of a year, by the browser where it knows the language, else by the words of the interface. */
function dateText(date: Date, precision: 'day' | 'month', month: MonthStyle): string {
  if (knowsMonths()) return format(precision, month).format(date);
  const long = precision === 'day' ? words.monthsOfDay : words.months;
  const name = (month === 'short' ? words.monthsShort : long).split(' ')[date.getUTCMonth()] ?? '';
  const year = String(date.getUTCFullYear());
  return precision === 'day'
    ? words.dateOfDay({ day: date.getUTCDate(), month: name, year })
    : words.dateOfMonth({ month: name, year });
}

/** A day without its year: "22 Sept". */
export function dayOfYearText(date: Date): string {
  if (knowsMonths())
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
  return `${date.getUTCDate()} ${words.monthsShort.split(' ')[date.getUTCMonth()]}`;
}

/**
 * Whether the browser has the language's months. Chromium leaves out many languages: it then writes English, or
 * numbers such as "M09".
 */
function knowsMonths(): boolean {
  if (locale.startsWith('en')) return true;
  const march = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, 2));
  return march !== 'March' && !/\d/.test(march);
}

function format(precision: Exclude<Precision, 'other'>, month: MonthStyle): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: precision === 'day' ? 'numeric' : undefined,
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
}
