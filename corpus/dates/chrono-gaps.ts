import { strict } from 'chrono-node';
import { dayOf } from './calendar.ts';
import { type Rule, readingOf } from './expression.ts';
import { inferYear } from './year.ts';

/** Any fixed instant: only what the words themselves state is taken from the parser, never what it fills in. */
const REFERENCE = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };
const NAMES_MONTH = /(?<![\p{L}])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/**
 * Days in forms that the other rules don't know ("2023 September 19", "twentieth of September"), by chrono-node. It
 * is asked for spans with a day and a month in words, and for nothing else: its clock times, its years for
 * "Sept. 28" and its order of days and months in figures are often wrong.
 */
export const chronoGaps: Rule = (sentence) =>
  // Most sentences name no month, and the parser is the costliest step of all.
  (NAMES_MONTH.test(sentence) ? strict.parse(sentence, REFERENCE) : []).flatMap(
    ({ index, text, start, end }) => {
      const words = text.replace(/^(?:on|in|at)\s+/i, '').trimEnd();
      const [day, month] = [start.get('day'), start.get('month')];
      if (end || !start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return [];
      if (day === null || month === null || !NAMES_MONTH.test(words)) return [];
      const from = index + text.indexOf(words);
      const inYear = (year: number) => dayOf(year, month, day);
      const stated = start.isCertain('year') && /\d{4}/.test(words) ? start.get('year') : null;
      return [
        {
          start: from,
          end: from + words.length,
          basis: 'explicit' as const,
          read: (context) => (stated === null ? inferYear(context, inYear) : readingOf(inYear(stated))),
        },
      ];
    },
  );
