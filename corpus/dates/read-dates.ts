import edtf from 'edtf';
import type { FoundDate, ReadableArticle, Stretch } from '../reading.ts';
import { anchoredDates } from './anchored.ts';
import { isDay } from './calendar.ts';
import { chronoGaps } from './chrono-gaps.ts';
import { dateLine } from './date-line.ts';
import { durations } from './durations.ts';
import { daysInFigures, daysOfMonth, months, namedDays } from './explicit.ts';
import {
  type Context,
  type Expression,
  type ReadExpression,
  type Reading,
  type Rule,
  where,
} from './expression.ts';
import { looksAhead, surelyAhead } from './looks-ahead.ts';
import { ranges } from './ranges.ts';
import { relatives } from './relative.ts';
import { weekdays } from './weekday.ts';
import { periods, years } from './years.ts';

export { checkWeekdays } from './check-weekdays.ts';

const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const UNIT = /second|minute|hour|day|week|month|year|decade|centur/i;
const NEAR = new RegExp(
  `${UNIT.source}|${MONTH_NAME.source}|night|morning|evening|noon|morrow|quarter|spring|summer|autumn|fall|winter`,
  'i',
);
/** Where two rules claim words of one length, the earlier rule has them. */
const RULES: Rule[] = [
  where(MONTH_NAME, namedDays),
  daysInFigures,
  where(new RegExp(`\\d|${MONTH_NAME.source}`, 'i'), ranges),
  months,
  years,
  periods,
  daysOfMonth,
  where(/day/i, weekdays),
  where(NEAR, relatives),
  where(new RegExp(`${UNIT.source}|since`, 'i'), anchoredDates),
  where(UNIT, durations),
];
/** Explicit dates first, for the others are read against them; those hung on a told day last. */
const ROUNDS: ((basis: Expression['basis'], ahead: boolean) => boolean)[] = [
  (basis) => basis === 'explicit',
  (basis, ahead) => basis !== 'explicit' && basis !== 'anchored' && !(basis === 'weekday' && ahead),
  // What is to come is read against the days told of what has been.
  (basis, ahead) => basis === 'weekday' && ahead,
  (basis) => basis === 'anchored',
];

/**
 * Finds and reads every date expression in an article's sentences. Nothing is guessed: where the words leave two
 * readings, `edtf` is null and `candidates` holds both.
 * @returns in order, not overlapping; offsets are UTF-16 code units into `article.text`; every value is valid EDTF.
 */
export function readDates(article: ReadableArticle): FoundDate[] {
  const sentences = article.sentences.map((at, index) => {
    const words = article.text.slice(at.start, at.end);
    const found = find(words);
    const headline = index === 0;
    const ahead = new Set(found.filter((e) => looksAhead(words, e.start, e.end, headline)));
    return { at, words, found, ahead, headline, read: new Map<Expression, ReadExpression>() };
  });
  const explicit: ReadExpression[] = [];
  let published = isDay(article.published) ? article.published : null;
  for (const round of ROUNDS) {
    for (const [index, { at, words, found, headline, read, ahead }] of sentences.entries()) {
      const earlier = sentences[index - 1];
      for (const expression of found.filter((e) => round(e.basis, ahead.has(e)))) {
        const done = found.flatMap((e) => read.get(e) ?? []);
        const context: Context = {
          published,
          sentence: words,
          ahead: ahead.has(expression),
          surely: !headline && surelyAhead(words, expression.start),
          before: done.filter((e) => e.end <= expression.start),
          after: done.filter((e) => e.start >= expression.end),
          previous:
            earlier && !earlier.headline ? earlier.found.flatMap((e) => earlier.read.get(e) ?? []) : [],
          explicit,
        };
        const { basis } = expression;
        const reading = sinceThen(words, expression, basis, checked(expression.read(context)));
        const { start, end } = reading;
        const result = { ...reading, quote: words.slice(start, end), basis };
        read.set(expression, result);
        if (basis === 'explicit') explicit.push(result);
        if (!published && basis === 'explicit' && isDay(result.edtf) && isDateLine(article, at))
          published = result.edtf;
      }
    }
  }
  return sentences.flatMap(({ at, found, read }) =>
    found.flatMap((e) => {
      const done = read.get(e);
      if (!done) return [];
      const { start, end, edtf: value, basis, candidates } = done;
      return [
        {
          start: start + at.start,
          end: end + at.start,
          edtf: value,
          basis,
          ...(candidates ? { candidates } : {}),
        },
      ];
    }),
  );
}

/** All expressions of a sentence, the longest where they overlap; chrono-node fills what is left. */
function find(sentence: string): Expression[] {
  const kept: Expression[] = [];
  const all = RULES.flatMap((rule) => rule(sentence)).toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const e of [...all, ...chronoGaps(sentence)])
    if (kept.every((k) => k.end <= e.start || k.start >= e.end)) kept.push(e);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** "since August 2021" is a stretch without an end, and its first word is part of it. */
function sinceThen(
  sentence: string,
  expression: Expression,
  basis: Expression['basis'],
  reading: Reading,
): Reading & Stretch {
  const { start, end } = expression;
  const since = /(?<![\p{L}])[Ss]ince\s+$/u.exec(sentence.slice(0, start));
  const point = basis === 'explicit' || basis === 'weekday' || basis === 'relative';
  const possessed = /^[’']s?(?![\p{L}])/u.test(sentence.slice(end));
  if (!since || !point || possessed) return { ...reading, start, end };
  const values = [...(reading.edtf ? [reading.edtf] : []), ...(reading.candidates ?? [])];
  const open = values.map((v) => `${v}/..`);
  if (values.some((v) => v.includes('/')) || !open.every(isLevelOne)) return { ...reading, start, end };
  return {
    edtf: reading.edtf ? (open[0] ?? null) : null,
    ...(reading.candidates ? { candidates: open } : {}),
    start: since.index,
    end,
  };
}

/** Only valid EDTF leaves this file: a rule that made something else counts as without a value. */
function checked({ edtf: value, candidates }: Reading): Reading {
  const valid = (candidates ?? []).filter(isLevelOne);
  return {
    edtf: value && isLevelOne(value) ? value : null,
    ...(valid.length > 0 ? { candidates: valid } : {}),
  };
}

const levelOne = new Map<string, boolean>();

/** Level 1, and sets, which stand on level 2. Values come again and again, so each is parsed once. */
function isLevelOne(value: string): boolean {
  const known = levelOne.get(value);
  if (known !== undefined) return known;
  let valid = true;
  try {
    edtf(value, { level: value.startsWith('{') ? 2 : 1 });
  } catch {
    valid = false;
  }
  levelOne.set(value, valid);
  return valid;
}

/** A date line states the day of the report, so it can stand in for an unknown day of publication. */
function isDateLine(article: ReadableArticle, sentence: Stretch): boolean {
  const newline = article.text.indexOf('\n', sentence.start);
  const line = article.text.slice(sentence.start, newline < 0 ? undefined : newline);
  return dateLine(line)?.length === sentence.end - sentence.start;
}
