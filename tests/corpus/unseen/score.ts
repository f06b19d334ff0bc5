import type { FoundDate, FoundFigure, Stretch } from '../../../corpus/reading.ts';
import type { ExpectedDate, ExpectedFigure, ExpectedStatement, Passage } from './passages.ts';

/** Percentages, and every miss in words. */
export interface Scores {
  sentences: number;
  /** Bare weekdays and full dates: how many got one value, and how many of those values are right. */
  days: { coverage: number; accuracy: number };
  /** Every date expression, also those without a value: found at all and read right. */
  dates: { precision: number; recall: number };
  /** `claimants`: of the figures read right, where the passage tells it. */
  figures: {
    precision: number;
    recall: number;
    f1: number;
    qualifiers: number;
    units: number;
    claimants: number;
  };
  /** Statements with a speaker named in so many words; `days` of those read right, where the passage tells it. */
  statements: { precision: number; recall: number; stances: number; days: number };
  misses: string[];
}

const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
const MONTH = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

export function score(passages: readonly Passage[]): Scores {
  const misses: string[] = [];
  const tally = {
    days: { all: 0, answered: 0, right: 0 },
    dates: { found: 0, expected: 0, right: 0 },
    figures: { found: 0, expected: 0, right: 0, qualifiers: 0, units: 0 },
    claimants: { all: 0, right: 0 },
    said: { all: 0, right: 0 },
    statements: { found: 0, expected: 0, right: 0, recalled: 0, stances: 0 },
  };
  for (const passage of passages) {
    const { article, expected, found, style } = passage;
    const quote = (s: Stretch) => `“${article.text.slice(s.start, s.end)}”`;
    const miss = (kind: string, words: string) => misses.push(`${style}: ${kind}: ${words}`);

    const dates = pair(expected.dates, found.dates, 0.4);
    tally.dates.expected += expected.dates.length;
    tally.dates.found += found.dates.length;
    for (const [want, got] of dates) {
      const day = isDayExpression(article.text.slice((want ?? got)?.start, (want ?? got)?.end));
      const right = want !== undefined && got !== undefined && sameDate(want, got);
      if (right) tally.dates.right++;
      if (day) {
        if (want) tally.days.all++;
        if (got?.edtf) tally.days.answered++;
        if (got?.edtf && right) tally.days.right++;
      }
      if (!right)
        miss(
          'date',
          `${want ? `“${want.quote}” is ${want.readings.join(' or ') || 'undated'}` : 'nothing'}, read ${got ? `${quote(got)} as ${got.edtf ?? got.candidates?.join(' or ') ?? 'undated'}` : 'nothing'}`,
        );
    }

    const figures = pair(expected.figures, found.figures, 0.25);
    tally.figures.expected += expected.figures.length;
    tally.figures.found += found.figures.length;
    for (const [want, got] of figures) {
      const right = want !== undefined && got !== undefined && sameValue(want, got);
      if (right) {
        tally.figures.right++;
        if (want.qualifier === got.qualifier) tally.figures.qualifiers++;
        if (want.unit === got.unit) tally.figures.units++;
        if (want.claimant !== undefined) {
          const voice =
            got.claimant === null && got.claimantText === undefined ? undefined : got.claimantText;
          const silent = got.claimant === null && voice === undefined;
          const same =
            want.claimant === '-'
              ? silent
              : !silent &&
                sameVoice(passage, { start: want.start, speaker: want.claimant }, got.claimant, voice);
          tally.claimants.all++;
          if (same) tally.claimants.right++;
          else
            miss('claimant', `${quote(got)} by ${want.claimant}, read ${got.claimant ?? voice ?? 'nobody'}`);
        }
        if (want.qualifier === got.qualifier && want.unit === got.unit) continue;
      }
      miss(
        right ? 'qualifier or unit' : 'figure',
        `${want ? `“${want.quote}” is ${want.value} ${want.qualifier} ${want.unit}` : 'nothing'}, read ${got ? `${quote(got)} as ${valueIn(got)} ${got.qualifier} ${got.unit}` : 'nothing'}`,
      );
    }

    const said = found.statements.filter((s) => s.speaker !== null || s.speakerText !== undefined);
    tally.statements.expected += expected.statements.length;
    const statements = pair(expected.statements, said, 0.6);
    for (const [want, got] of statements) {
      const right =
        want !== undefined && got !== undefined && sameVoice(passage, want, got.speaker, got.speakerText);
      const explicit = got !== undefined && !got.inferred;
      if (explicit) tally.statements.found++;
      if (right) {
        tally.statements.recalled++;
        if (explicit) tally.statements.right++;
        if (want.when !== undefined) {
          const same = want.when === (got.when ?? '-').replace('~', '');
          tally.said.all++;
          if (same) tally.said.right++;
          else miss('day it was said', `${quote(got)} on ${want.when}, read ${got.when ?? 'none'}`);
        }
        if (want.stance === got.stance) {
          tally.statements.stances++;
          continue;
        }
      }
      miss(
        'statement',
        `${want ? `${want.speaker} ${want.stance} “${want.quote}”` : 'nothing'}, read ${got ? `${got.speaker ?? got.speakerText} ${got.stance} ${quote(got)}${got.inferred ? ' (inferred)' : ''}` : 'nothing'}`,
      );
    }
  }
  const { days, dates, figures, statements } = tally;
  const [p, r] = [percent(figures.right, figures.found), percent(figures.right, figures.expected)];
  return {
    sentences: passages.reduce((sum, { article }) => sum + article.sentences.length - 1, 0),
    days: { coverage: percent(days.answered, days.all), accuracy: percent(days.right, days.answered) },
    dates: { precision: percent(dates.right, dates.found), recall: percent(dates.right, dates.expected) },
    figures: {
      precision: p,
      recall: r,
      f1: Math.round((20 * p * r) / (p + r)) / 10,
      qualifiers: percent(figures.qualifiers, figures.right),
      units: percent(figures.units, figures.right),
      claimants: percent(tally.claimants.right, tally.claimants.all),
    },
    statements: {
      precision: percent(statements.right, statements.found),
      recall: percent(statements.recalled, statements.expected),
      stances: percent(statements.stances, statements.recalled),
      days: percent(tally.said.right, tally.said.all),
    },
    misses,
  };
}

/** Each expected item with the found one that overlaps it most (intersection over union), and what is left of both. */
function pair<E extends Stretch, F extends Stretch>(
  expected: readonly E[],
  found: readonly F[],
  least: number,
): [E | undefined, F | undefined][] {
  const free = new Set(found);
  const pairs = expected.map((want): [E, F | undefined] => {
    const best = [...free]
      .filter((got) => overlap(want, got) >= least)
      .toSorted((a, b) => overlap(want, b) - overlap(want, a))[0];
    if (best) free.delete(best);
    return [want, best];
  });
  return [...pairs, ...[...free].map((got): [undefined, F] => [undefined, got])];
}

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function isDayExpression(words: string): boolean {
  return (
    WEEKDAY.test(words) ||
    (MONTH.test(words) && /(?<!\d)\d{1,2}(?!\d)/u.test(words)) ||
    /\d\.\d\d\.\d/u.test(words)
  );
}

function sameDate(want: ExpectedDate, got: FoundDate): boolean {
  const plain = (edtf: string) => edtf.replaceAll('~', '');
  if (want.readings.length === 1)
    return got.edtf !== null && plain(got.edtf) === plain(want.readings[0] ?? '');
  if (got.edtf !== null) return false;
  return (got.candidates ?? []).join() === want.readings.join();
}

function valueIn(got: FoundFigure): string {
  return got.value === undefined
    ? got.min === undefined
      ? '?'
      : `${got.min}..${got.max}`
    : String(got.value);
}

function sameValue(want: ExpectedFigure, got: FoundFigure): boolean {
  const value = Number(want.value);
  return Number.isNaN(value)
    ? want.value === valueIn(got)
    : got.value !== undefined && Math.abs(got.value - value) <= Math.abs(value) * 1e-5;
}

const PRONOUN = /^(?:he|she|it|they|him|her|them)$/iu;

/** The same words, or one name inside the other; a pronoun may also be read as the one who spoke before. */
function sameVoice(
  { names, expected }: Passage,
  want: Pick<ExpectedStatement, 'start' | 'speaker'>,
  entity: string | null,
  text: string | undefined,
): boolean {
  const words = [...(text ? [text] : []), ...names.filter(([, id]) => id === entity).map(([w]) => w)];
  const wanted = [want.speaker];
  if (PRONOUN.test(want.speaker)) {
    const before = expected.statements.filter((s) => s.start < want.start && !PRONOUN.test(s.speaker)).at(-1);
    wanted.push(...(before ? [before.speaker] : []), ...names.map(([w]) => w));
  }
  return words.some((a) => wanted.some((b) => holds(a, b) || holds(b, a)));
}

function holds(a: string, b: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^(?:the|an?|his|her|its|their)\s+/, '');
  return ` ${plain(a)} `.includes(` ${plain(b)} `);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
