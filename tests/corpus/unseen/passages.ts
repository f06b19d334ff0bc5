import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readArticleText } from '../../../corpus/article-text.ts';
import { readDates } from '../../../corpus/dates/read-dates.ts';
import { readFigures } from '../../../corpus/figures/read-figures.ts';
import type { EntityType } from '../../../corpus/model.ts';
import type {
  FoundDate,
  FoundFigure,
  FoundStatement,
  Measures,
  ReadableArticle,
  Stretch,
} from '../../../corpus/reading.ts';
import { spanOf } from '../../../corpus/spans.ts';
import { readStatements } from '../../../corpus/statements/read-statements.ts';
import { daySaid } from '../../../corpus/statements/when.ts';
import { namedArticle } from '../../unit/corpus/marked-article.ts';

interface Written {
  style: string;
  published: string;
  text: string;
  /** Words → entity and its type: who a pronoun can stand for. */
  names?: Record<string, string>;
  dates: string;
  figures: string;
  statements: string;
}

export type ExpectedDate = Stretch & { quote: string; readings: string[] };
/** `claimant` (`-` for the article's own voice) only where the passage tells it. */
export type ExpectedFigure = Stretch & {
  quote: string;
  value: string;
  qualifier: string;
  unit: string;
  claimant?: string;
};
/** `when` only where the passage tells it; `-` where the text does not say on which day it was said. */
export type ExpectedStatement = Stretch & { quote: string; speaker: string; stance: string; when?: string };

/** A passage with what a reader expects and what the rules found. */
export interface Passage {
  style: string;
  article: ReadableArticle;
  names: [words: string, entity: string][];
  expected: { dates: ExpectedDate[]; figures: ExpectedFigure[]; statements: ExpectedStatement[] };
  found: { dates: FoundDate[]; figures: FoundFigure[]; statements: FoundStatement[] };
}

const measures: Measures = parse(readFileSync('data/measures.yaml', 'utf8'));

/** Reads the passages of a file and runs the rules on them. Throws where an expected quote isn't in its text. */
export function readPassages(file: string): Passage[] {
  const written: Written[] = parse(readFileSync(`tests/corpus/unseen/${file}.yaml`, 'utf8'));
  return written.map((w) => {
    // A title stands before the words, as in every article.
    const text = `A report\n${w.text.trimEnd()}`;
    const names = Object.entries(w.names ?? {}).map(([words, value]): [string, string, EntityType] => {
      const [entity = '', type = ''] = value.split(' ');
      return [words, entity, type as EntityType];
    });
    const { sentences } = readArticleText(w.style, text, null);
    const article = { ...namedArticle(w.style, text, sentences, names), published: String(w.published) };
    const dates = readDates(article);
    const statements = readStatements(article).map((s) => {
      const day = daySaid(s, text, spanOf(w.style, text, sentences, s).sentence, dates);
      return { ...s, when: day };
    });
    return {
      style: w.style,
      article,
      names: names.map(([words, entity]) => [words, entity]),
      expected: expectations(w, text),
      found: { dates, statements, figures: readFigures(article, dates, measures, statements) },
    };
  });
}

function expectations(w: Written, text: string): Passage['expected'] {
  const place = placer(w.style, text);
  return {
    dates: linesOf(w.dates).map((line) => {
      const [quote = '', value = ''] = line.split(' = ');
      return { ...place(quote, 'date'), quote, readings: value === '-' ? [] : value.split(', ') };
    }),
    figures: linesOf(w.figures).map((line) => {
      const [quote = '', rest = ''] = line.split(' = ');
      const [amount = '', claimant] = rest.split(' | ').map(told);
      const [value = '', qualifier = '', ...unit] = amount.split(' ');
      return { ...place(quote, 'figure'), quote, value, qualifier, unit: unit.join(' '), claimant };
    }),
    statements: linesOf(w.statements).map((line) => {
      const [speaker = '', stance = '', quote = '', when] = line.split(' | ').map(told);
      return { ...place(quote, 'statement'), quote, speaker, stance, when };
    }),
  };
}

/** A part of a line; `?` where readers may differ. */
function told(part: string): string | undefined {
  return part === '?' ? undefined : part;
}

function linesOf(block: string): string[] {
  return block.split('\n').filter((line) => line.trim() !== '');
}

/** Finds quotes of one kind in the order of the text; one that comes up again stands at its next place. */
function placer(style: string, text: string): (quote: string, kind: string) => Stretch {
  const used = new Map<string, number>();
  return (quote, kind) => {
    const key = `${kind} ${quote}`;
    const start = text.indexOf(quote, used.get(key) ?? 0);
    if (start < 0) throw new Error(`${style}: the ${kind} “${quote}” is not in the text`);
    used.set(key, start + quote.length);
    return { start, end: start + quote.length };
  };
}
