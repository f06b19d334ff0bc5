import { foldedText, wordsOf } from './fold.ts';

/** Languages in which a day may be typed. */
const LANGUAGES = ['en', 'az', 'hy', 'ru', 'tr', 'uk', 'ka', 'fa', 'fr', 'de', 'es', 'it'];

/** The ways in which readers write a calendar day; anything else comes back as it is. */
export function dayForms(edtf: string, language: string): string[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0];
  if (!day) return [edtf];
  const date = new Date(`${day}T12:00:00Z`);
  return [day, ...new Set(['en-GB', language].map((one) => longDay(one).format(date)))];
}

/** "21.09.2023", "21/9/2023" and "2023-9-21" as the calendar writes them: "2023-09-21"; other words stay. */
export function withPlainDays(query: string): string {
  const two = (digits = '') => digits.padStart(2, '0');
  return query
    .replace(/\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/g, (_, day, month, year) =>
      [year, two(month), two(day)].join('-'),
    )
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, (_, year, month, day) =>
      [year, two(month), two(day)].join('-'),
    );
}

/** A month's English name for its name, or the beginning of it, in another language; null for any other word. */
export function englishMonth(token: string): string | null {
  if (token.length < 3) return null;
  months ??= readMonths();
  for (const [name, english] of months) if (name.startsWith(token)) return english;
  return null;
}

let months: Map<string, string> | null = null;

/** As a language says them alone and in a date: "сентябрь", "21 сентября". */
function readMonths(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES)
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2023, month, 21, 12));
      const name = (style: Intl.DateTimeFormatOptions, locale: string) =>
        new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value ?? '';
      const english = name({ month: 'long' }, 'en').toLowerCase();
      for (const style of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const)
        for (const word of wordsOf(foldedText(name(style, language)))) names.set(word, english);
    }
  return names;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function longDay(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(language, style);
  formats.set(language, made);
  return made;
}
