const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,2}";
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\.?';
const DAY = `(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?`;
const AGENCY = '(?:\\([^()]{2,40}\\)|/[^/]{2,30}/)';

/** "CITY, Sept 19 (Agency) - ", "CITY, Country (Agency) — ", "City, 19 September 2023 – ". */
const DASHED = new RegExp(
  `^(?:${PLACE})(?:[/,]\\s?(?!${DAY})${PLACE}){0,2}(?:,\\s${DAY})?(?:\\.?\\s${AGENCY})?(?=\\s*(?:[-–—]|--)\\s)`,
  'u',
);
/** "CITY, September 20. /AGENCY/. ", "CITY, SEPTEMBER 20, AGENCY. ": ends in a full stop. */
const STOPPED = new RegExp(
  `^(?:${CAPITALS})(?:,\\s(?!${DAY})${PLACE})?,\\s${DAY}(?:[.,]?\\s(?:${AGENCY}|${CAPITALS}(?=\\.)))?(?=\\.\\s)`,
  'u',
);

/**
 * The date line with which agencies open a report: place, day, agency.
 * @returns its length and where the report's own words begin, UTF-16 code units; null where there is none.
 */
export function dateLine(line: string): { length: number; rest: number } | null {
  const found = DASHED.exec(line) ?? STOPPED.exec(line);
  if (!found) return null;
  const head = found[0];
  // A place before a dash alone is an ordinary sentence: a day or an agency must be there.
  if (!new RegExp(`${DAY}|${AGENCY}`, 'u').test(head)) return null;
  const gap = /^[.\s]*(?:[-–—]+\s+)?/.exec(line.slice(head.length))?.[0].length ?? 0;
  return { length: head.length, rest: head.length + gap };
}
