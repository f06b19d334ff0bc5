import { inside } from '../inside.ts';
import type {
  FoundDate,
  FoundFigure,
  FoundStatement,
  Measures,
  ReadableArticle,
  Stretch,
} from '../reading.ts';
import { readStatements } from '../statements/read-statements.ts';
import { readAmount } from './amounts.ts';
import { isTime, unitsByNoun } from './counted.ts';
import { countedBy } from './counted-by.ts';
import { readEllipsis } from './ellipsis.ts';
import { type Around, isAnaphor, isFragment, isInsideDateOrName, isLabel, isYear } from './not-figures.ts';
import type { Amount } from './one-amount.ts';
import { readQualifier } from './qualifiers.ts';
import { linkSubsets } from './subsets.ts';

/** A figure before it is known who says it. */
export type BareFigure = Omit<FoundFigure, 'claimant'> & { sentence: Stretch };

const CANDIDATE =
  /[\p{N}$€£¥₹₽₺₼₴֏]|\b(?:US\$|USD|EUR|GBP|RUB|CHF|INR|Rs|an?|half|several|tens|dozens|scores|hundreds|thousands|millions|billions|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/giu;

/**
 * Reads every counted number of an article: value or range, qualifier, unit, what is counted, who says so, and which
 * figure it is a subset of. A figure's span is its qualifier, its number and the words counted; where the count is
 * elliptical ("99.9% prefer to leave", "killed 12") the words counted may stand beside the span. Years, dates, labels,
 * scores and ordinals are no figures; durations are, even inside a date. A vague amount has no value.
 *
 * "Nearly" and "almost" are read as `approximately`. `claimant` is the speaker of the statement (of `statements`, else read here) that holds the figure;
 * a figure inside a denial is left out, because the one who denies it does not claim it and the article does not either.
 * Offsets are UTF-16 code units. Never throws.
 */
export function readFigures(
  article: ReadableArticle,
  dates: FoundDate[],
  measures: Measures,
  statements: readonly FoundStatement[] = readStatements(article),
): FoundFigure[] {
  const units = unitsByNoun(measures);
  const bare = article.sentences.flatMap((sentence) => readSentence(article, sentence, dates, units));
  const linked = linkSubsets(article.text, bare);
  return linked.flatMap(({ sentence: _, ...figure }) => {
    const statement = holder(figure, statements);
    if (statement?.stance === 'denies') return [];
    const { speaker = null, speakerText } = statement ?? {};
    return [
      {
        ...figure,
        claimant: speaker,
        ...(speaker === null && speakerText ? { claimantText: speakerText } : {}),
      },
    ];
  });
}

/** The narrowest statement that holds the figure; of equals the first, whose speaker is named first. */
function holder(figure: Stretch, statements: readonly FoundStatement[]): FoundStatement | undefined {
  return statements
    .filter((s) => s.start <= figure.start && figure.end <= s.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function readSentence(
  article: ReadableArticle,
  sentence: Stretch,
  dates: readonly FoundDate[],
  units: ReadonlyMap<string, string>,
): BareFigure[] {
  const { text } = article;
  const around: Around = {
    text,
    sentence,
    mentions: inside(article.mentions, sentence),
    dates: inside(dates, sentence),
  };
  const figures: BareFigure[] = [];
  CANDIDATE.lastIndex = sentence.start;
  for (let hit = CANDIDATE.exec(text); hit && hit.index < sentence.end; hit = CANDIDATE.exec(text)) {
    const amount = readAmount(text, hit.index);
    if (!amount) continue;
    if ('skip' in amount || amount.end > sentence.end) {
      CANDIDATE.lastIndex = 'skip' in amount ? amount.skip : sentence.end;
      continue;
    }
    CANDIDATE.lastIndex = Math.max(amount.end, hit.index + 1);
    if (isFragment(text, amount)) {
      // The rest of a code or a phone number counts nothing either.
      CANDIDATE.lastIndex =
        amount.end +
        (/^[\p{L}\p{N}.,:/–-]*[\p{L}\p{N}]/u.exec(text.slice(amount.end, amount.end + 40))?.[0].length ?? 0);
      continue;
    }
    const figure = readFigure(amount, around, units);
    if (!figure) continue;
    figures.push(figure);
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, amount.end);
  }
  return figures;
}

function readFigure(amount: Amount, around: Around, units: ReadonlyMap<string, string>): BareFigure | null {
  const { text, sentence, mentions } = around;
  if (!isExact(amount)) return null;
  const counted = countedBy(amount, text, sentence, mentions, units);
  const measured = counted !== null && counted.unit !== 'items';
  const time = counted !== null && isTime(counted.unit);
  if (isInsideDateOrName(amount, around, time)) return null;
  if (isYear(amount, text, measured) || isLabel(amount, around, measured) || isAnaphor(amount, text))
    return null;
  // "One" is a pronoun and an article more often than a number: only a known noun makes it a count.
  if (/^one$/iu.test(text.slice(amount.start, amount.end)) && !measured) return null;
  const size = amount.value ?? amount.max ?? 100;
  const qualified = readQualifier(
    text,
    { start: amount.start, end: amount.end, value: size, time, measured },
    sentence.start,
  );
  const closed = { ...amount, end: qualified.end };
  const what =
    (qualified.end > amount.end ? countedBy(closed, text, sentence, mentions, units) : counted) ??
    readEllipsis(text, closed, qualified, sentence);
  if (!what) return null;
  const { value, min, max } = amount;
  const passed = qualified.qualifier === 'exact' && what.passed === true;
  return {
    start: qualified.start,
    // The predicate that an elliptical count stands on is no part of the figure's own words.
    end: Math.max(qualified.end, what.end),
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    qualifier:
      amount.kind === 'vague'
        ? 'vague'
        : min !== undefined
          ? 'range'
          : passed
            ? 'more-than'
            : qualified.qualifier,
    unit: unitOf(amount, what.unit),
    counted: what.words,
    sentence,
  };
}

/** A number with more digits than a value can hold would come out as another one. */
function isExact({ value = 0, min = 0, max = 0 }: Amount): boolean {
  return [value, min, max].every((n) => Math.abs(n) <= Number.MAX_SAFE_INTEGER);
}

const CURRENCY_UNITS: [RegExp, string][] = [
  [/^€|EUR/u, 'euros'],
  [/^£|GBP/u, 'pounds'],
  [/^₽|RUB/u, 'roubles'],
  [/^¥/u, 'yen'],
  [/^₹|INR|Rs/u, 'rupees'],
  [/^₺/u, 'lira'],
  [/^₼/u, 'manats'],
  [/^֏/u, 'drams'],
  [/^₴/u, 'hryvnias'],
  [/^CHF/u, 'francs'],
];

function unitOf(amount: Amount, noun: string): string {
  if (amount.kind === 'percent' || amount.kind === 'share') return amount.kind;
  if (amount.kind !== 'money') return noun;
  return CURRENCY_UNITS.find(([sign]) => sign.test(amount.currency ?? ''))?.[1] ?? 'dollars';
}
