import { addMonths, type Day, daysBetween, isDay, weekdayOf } from './calendar.ts';
import { type Context, type ReadExpression, type Reading, readingOf } from './expression.ts';

/** Beyond this the coming year's day may be meant as well as the past one's. */
const LONG_AGO = 300;
/** Nobody gives the weekday of a day farther away than this without its year. */
const WITHIN_WEEKDAYS = 200;
/** Within this many days the news speaks of what has just been. */
const JUST_NOW = 14;

/**
 * Gives a day or a month without a year its year: that of the sentence's opening ("In 2020, …", "Next year's …"), else the nearest past
 * from the day of publication, else the coming one where the sentence looks ahead. Where the text leaves two, both
 * are kept.
 * @param inYear the EDTF value in a year, or null where that year has no such day.
 * @param weekday the weekday that stands with the date (0 is Sunday), which settles between past and coming.
 */
export function inferYear(
  context: Context,
  inYear: (year: number) => string | null,
  weekday: number | null = null,
): Reading {
  const opening = /^["“‘']?(?:In|During|By|Throughout|Since)\s+(1\d{3}|20\d\d)\b/.exec(context.sentence);
  if (opening) return readingOf(inYear(Number(opening[1])));
  const { published } = context;
  const beside = /^["“‘']?(Next|Last) year(?![\p{L}])/u.exec(context.sentence)?.[1];
  if (published && beside)
    return readingOf(inYear(Number(published.slice(0, 4)) + (beside === 'Next' ? 1 : -1)));
  if (!published) return readingOf(yearOfNeighbour(context.explicit, inYear));
  const year = Number(published.slice(0, 4));
  const precision = (inYear(2024) ?? '').length;
  const now = published.slice(0, precision);
  const years = [year + 1, year, year - 1, year - 2, year - 3, year - 4]
    .map(inYear)
    .filter((v) => v !== null);
  const past = years.find((v) => v <= now) ?? null;
  const coming = years.findLast((v) => v > now) ?? null;
  if (past === null || coming === null) return readingOf(past, coming);
  const gone = past === now ? 0 : daysBetween(firstDay(past), published);
  const left = daysBetween(published, firstDay(coming));
  if (weekday !== null && isDay(past) && isDay(coming)) {
    const fits = [past, coming].filter(
      (v) => weekdayOf(v) === weekday && Math.abs(daysBetween(v, published)) <= WITHIN_WEEKDAYS,
    );
    // Where neither fits, the nearer day is meant and its weekday is wrong: the check on weekdays says so.
    if (fits.length < 2) return readingOf(fits[0] ?? (gone <= left ? past : coming));
  }
  if (context.ahead) {
    if (gone <= JUST_NOW) return readingOf(past);
    return left <= gone ? readingOf(coming) : readingOf(past, coming);
  }
  const told = gone > JUST_NOW ? toldBefore(context, past, inYear) : null;
  if (told) return readingOf(told, past);
  return gone > LONG_AGO ? readingOf(past, coming) : readingOf(past);
}

/** "On 27 September 2020 war began. On 10 November …": the year of the story may go on. */
function toldBefore(context: Context, past: string, inYear: (year: number) => string | null): string | null {
  const last = [...context.previous, ...context.before].findLast(
    (e) => e.edtf && /\d{4}/.test(e.quote) && !e.edtf.endsWith('/..'),
  );
  const stated = last?.edtf?.slice(0, 10);
  if (!stated || !/^\d{4}/.test(stated) || stated.slice(0, 4) >= past.slice(0, 4)) return null;
  const same = inYear(Number(stated.slice(0, 4)));
  return same && same >= stated.slice(0, same.length) ? same : null;
}

/** Without a day of publication: the year of a full date of the same month or the next one, where there is just one. */
function yearOfNeighbour(explicit: ReadExpression[], inYear: (year: number) => string | null): string | null {
  const found = new Set(
    explicit.flatMap((e) => {
      if (!isDay(e.edtf) || !/\d{4}/.test(e.quote)) return [];
      const value = inYear(Number(e.edtf.slice(0, 4)));
      const month = e.edtf.slice(0, 7);
      return value && [month, addMonths(month, 1)].includes(value.slice(0, 7)) ? [value] : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function firstDay(value: string): Day {
  return value.length === 7 ? `${value}-01` : value;
}
