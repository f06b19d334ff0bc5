import { placeOf } from '../place.ts';
import type { Problem } from '../problems.ts';
import type { FoundDate, ReadableArticle } from '../reading.ts';
import { isDay, weekdayOf } from './calendar.ts';
import { AFTER_WORD, BEFORE_WORD, WEEKDAY, weekdayNumber } from './date-words.ts';

const NAMED = new RegExp(`${BEFORE_WORD}(${WEEKDAY})${AFTER_WORD}`, 'u');

/**
 * Checks every weekday that stands with a date or was given a day against the calendar.
 * @param file the article's path, for messages.
 * @returns one error `weekday-contradicts-date` for each that doesn't fit, at file:line:column (column in UTF-16 code
 * units, from 1). A value of an editor's review is checked as well.
 */
export function checkWeekdays(article: ReadableArticle, dates: FoundDate[], file: string): Problem[] {
  return dates.flatMap(({ start, end, edtf }) => {
    const quote = article.text.slice(start, end);
    const word = NAMED.exec(quote)?.[1];
    const day = edtf?.replace(/\/\.\.$/, '');
    if (!word || !isDay(day) || weekdayOf(day) === weekdayNumber(word)) return [];
    const real = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T12:00Z`),
    );
    return [
      {
        code: 'weekday-contradicts-date',
        severity: 'error' as const,
        where: placeOf(file, article.text, start),
        found: `“${quote}” is read as ${day}, which is a ${real}`,
        mend: 'check the publication date in the article’s record, or give the right date with a review of this quote',
      },
    ];
  });
}
