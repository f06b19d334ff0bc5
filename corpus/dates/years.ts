import { AFTER_WORD, BEFORE_WORD, COUNTED, YEAR } from './date-words.ts';
import { type Expression, findAll, type Rule, readingOf } from './expression.ts';

const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£#]|[\\d][.,:/–-])(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-]+(?:in\\s+)?)?(?<y>${YEAR})(?![\\p{L}\\p{N}%]|[.,:/]\\d|[-–]\\d)`,
  'gu',
);
/** Words after which a number of four figures is a year. */
const TIME_BEFORE =
  /(?:^|[\s([])(?:in|since|of|until|till|by|before|after|during|from|through|throughout|between|circa|and|to|year|early|late|mid|end|start|beginning|spring|summer|autumn|fall|winter|around|post|pre|for|back in|dated)[\s-]+$|[[(]$/iu;
const POSSESSED = /(?:(?:^|\s)(?:the|a|this|that|its|their|his|her|our)|[’']s|s[’'])\s+$/iu;
const AMOUNT =
  /(?:up|down|close|equal(?:s|led)?|total(?:s|led)?|average|rate|score|range|rise|rose|fell|grew|amount(?:s|ed)?|limited|resolutions?|about) (?:to|of|from|by)\s+$/iu;
const EVENT =
  /^(?:\s+[\p{L}-]+){0,3}?\s+(?:wars?|conflict|cease-?fires?|truce|armistice|agreements?|accords?|deal|treaty|statement|clash(?:es)?|fighting|offensive|invasion|attacks?|elections?|vote|referendum|revolution|coup|uprising|protests?|massacres?|genocide|pogroms?|summit|hostilities|crisis|blockade|earthquake|escalation)(?![\p{L}])/u;

const DECADE = new RegExp(
  `${BEFORE_WORD}(?:[Tt]he\\s+)?(?:(?:[Ee]arly|[Mm]id|[Ll]ate|early\\s+to\\s+mid|mid\\s+to\\s+late)[\\s-]+)?(?:(?<full>(?:1\\d|20)\\d)0(?:[’']?s)|[’'](?<short>[2-9])0s)${AFTER_WORD}`,
  'gu',
);
const CENTURY = new RegExp(
  `${BEFORE_WORD}(?:[Tt]he\\s+)?(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[\\s-]+)?(?<n>1\\d|20|21|[5-9])(?:st|nd|rd|th)[\\s-]+[Cc]entury${AFTER_WORD}`,
  'gu',
);
const SEASON = new RegExp(
  `${BEFORE_WORD}(?:(?:[Tt]he\\s+)?(?:[Ee]arly\\s+|[Ll]ate\\s+)?)(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\\s+of)?,?\\s+(?<y>${YEAR})(?:[-–/]\\d{2,4})?${AFTER_WORD}`,
  'gu',
);

/** Years: a number of four figures is one only where its neighbours say so. "2000 soldiers" isn't. */
export const years: Rule = (sentence) =>
  findAll(sentence, BARE, (match, { part, y }) => {
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (!y || COUNTED.test(right) || AMOUNT.test(left)) return null;
    const modern = y >= '1800' || /(?:in|year|since|of|dated)\s+$/iu.test(left);
    const opens = /^["“‘'(]*$/.test(left) && EVENT.test(right);
    const named = POSSESSED.test(left) && (EVENT.test(right) || /^\s+\p{L}/u.test(right));
    if (!modern || !(part || opens || named || TIME_BEFORE.test(left))) return null;
    // "of 2000 mercenaries": round, with a plural behind it.
    if (
      y.endsWith('00') &&
      !/\bin\s+$/iu.test(left) &&
      /^\s+\p{Ll}+s(?!\p{L})/u.test(right) &&
      !EVENT.test(right)
    )
      return null;
    return stated(part ? `${y}~` : y);
  });

/** Decades, centuries and the seasons of a named year. */
export const periods: Rule = (sentence) => [
  ...findAll(sentence, DECADE, (_, { full, short }) => stated(`${full ?? `19${short}`}X`)),
  ...findAll(sentence, CENTURY, (_, { n }) => stated(`${String(Number(n) - 1).padStart(2, '0')}XX`)),
  ...findAll(sentence, SEASON, (match, { season, y }) => {
    if (!season || !y) return null;
    const through = /[-–/](\d{2,4})$/.exec(match[0])?.[1];
    return stated(
      through
        ? `${y}/${through.length === 2 ? y.slice(0, 2) + through : through}`
        : `${y}-${seasonCode(season)}`,
    );
  }),
];

/** EDTF's number for a season of the northern half of the world. */
export function seasonCode(season: string): number {
  const word = season.toLowerCase();
  return 21 + ['spring', 'summer', 'autumn', 'winter'].indexOf(word === 'fall' ? 'autumn' : word);
}

function stated(value: string): Pick<Expression, 'basis' | 'read'> {
  return { basis: 'explicit', read: () => readingOf(value) };
}
