import type { FoundDate, FoundStatement } from '../reading.ts';

const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DATE = String.raw`(?:${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:\s+\d{4})?|${MONTH}\s+\d{4})`;
const PART = String.raw`(?:\s+(?:morning|afternoon|evening|night))?`;
const AGO = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a\s+few)\s+(?:hour|day|week|month|year)s?\s+(?:ago|earlier|later)`;
const ONE = String.raw`(?:(?:late|early|earlier|later)\s+)?(?:on\s+(?:${DAY}${PART}(?:,?\s+${DATE}|\s+\(${DATE}\))?|${DATE})|in\s+(?:${MONTH}(?:\s+\d{4})?|(?:1\d|20)\d\d)|(?:over|at)\s+the\s+weekend|${DAY}${PART}(?!\p{L})|${AGO}|yesterday|today|tonight|(?:earlier\s+)?(?:this|last)\s+(?:week(?:end)?|month|year|${DAY})|earlier\s+in\s+the\s+(?:day|week|month))`;

/** The date expressions in an attribution, wherever they stand in the words given. */
export const WHEN = new RegExp(String.raw`(?<![\p{L}\p{N}])${ONE}(?![\p{L}\p{N}])`, 'giu');
/** The same, at one place only. */
export const WHEN_HERE = new RegExp(ONE, 'iuy');

/** The calendar value of the words that say when something was said ("on Thursday"), from its sentence's dates. */
export function daySaid(
  { when }: FoundStatement,
  text: string,
  [from, to]: readonly [number, number],
  dates: readonly FoundDate[],
): string | undefined {
  if (when === undefined) return undefined;
  const day = dates.find((d) => d.start >= from && d.end <= to && when.includes(text.slice(d.start, d.end)));
  return day?.edtf ?? undefined;
}
