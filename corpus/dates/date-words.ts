const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SHORT_WEEKDAYS = 'Sun Mon Tues Tue Wed Thurs Thur Thu Fri Sat'.split(' ');
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const bothCases = (words: string[]) => [...words, ...words.map((w) => w.toUpperCase())].join('|');

/** Month names and their abbreviations, capitalised or in capitals: "may" and "march" are verbs. */
export const MONTH = `(?:${bothCases(MONTHS)}|(?:${bothCases(SHORT_MONTHS)})\\b\\.?)`;
export const FULL_WEEKDAY = `(?:${bothCases(WEEKDAYS)})`;
/** Only beside a date: "Sat", "Sun" and "Wed" alone are words. */
export const WEEKDAY = `(?:${FULL_WEEKDAY}|(?:${bothCases(SHORT_WEEKDAYS)})\\b\\.?)`;
export const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
export const YEAR = '(?:1\\d{3}|20\\d\\d)';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|noon|midday|midnight)';
/** A whole number in figures or words; `countOf` reads it. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}|(?:${TENS.join('|')})(?:-(?:${NUMBERS.slice(0, 9).join('|')}))?|${NUMBERS.join('|')}|a hundred|one hundred)`;
/** Words for a number that is not told. */
export const SOME = '(?:several|a few|few|many|a couple of|a couple|a dozen|dozens of|some)';
export const BEFORE_WORD = '(?<![\\p{L}\\p{N}])';
export const AFTER_WORD = '(?![\\p{L}\\p{N}])';

/** Nouns and units after a number that is no year and no day of a month. */
export const COUNTED =
  /^[\s-]*(?:(?:ethnic|armed|local|other|more|young|square|cubic|million|billion|US|military|civilian)\s+|\p{Lu}\p{L}+(?:n|ns|sh|ese)\s+)?(?:people|persons?|men|women|children|kids|civilians|soldiers|troops|fighters|rebels|peacekeepers|refugees|residents|inhabitants|citizens|families|households|homes|houses|villages|settlements|students|members|workers|officers|police|prisoners|hostages|voters|votes|guns|rifles|rounds|tanks|vehicles|missiles|drones|rockets|shells|tons|tonnes|kilos|kg|km|kilomet(?:re|er)s|miles|met(?:re|er)s|feet|acres|hectares|dollars|euros|percent|per cent|pages|hours|hrs|minutes|GMT|UTC|local time|dead|killed|wounded|injured|others|cases|%)(?![\p{L}])/u;

export function monthOf(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((m) => m.slice(0, 3).toLowerCase() === head) + 1;
}

/** 0 is Sunday. */
export function weekdayNumber(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((d) => d.slice(0, 3).toLowerCase() === head);
}

/** The number that a word or figures stand for; null where it isn't told ("several"). */
export function countOf(word: string): number | null {
  const w = word.toLowerCase();
  if (/^\d/.test(w)) return Number(w.replaceAll(',', ''));
  if (w === 'a' || w === 'an' || w === 'the') return 1;
  if (w.endsWith('hundred')) return 100;
  const [tens = '', ones = ''] = TENS.some((t) => w.startsWith(t)) ? w.split('-') : ['', w];
  const value = (tens ? (TENS.indexOf(tens) + 2) * 10 : 0) + (ones ? NUMBERS.indexOf(ones) + 1 : 0);
  return value > 0 && (ones === '' || NUMBERS.includes(ones)) ? value : null;
}
