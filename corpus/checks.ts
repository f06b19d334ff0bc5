import { join } from 'node:path';
import { isEdtf } from './edtf.ts';
import { readFigures } from './figures/read-figures.ts';
import type { EditorData } from './load-data.ts';
import type { Corpus, Figure } from './model.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problems.ts';
import type { ArticleReading } from './read-article.ts';
import { unknownEntity } from './unknown-entity.ts';

/** The checks that need the whole corpus: ids that lead nowhere, impossible dates, numbers that a quote does not hold. */
export function checkCorpus(
  corpus: Corpus,
  data: EditorData,
  readings: ReadonlyMap<string, ArticleReading>,
  seedsDir: string,
): Problem[] {
  const problems: Problem[] = [];
  const known = (where: string, id: string | null | undefined) => {
    if (id && !data.entities.has(id)) problems.push(unknownEntity(where, id));
  };
  const place = (span: { article: string; start: number; quote: string }) =>
    `${placeOf(join(seedsDir, `${span.article}.txt`), readings.get(span.article)?.text ?? '', span.start)} "${span.quote}"`;
  const dated = (where: string, edtf: string | null | undefined) => {
    if (edtf && !isEdtf(edtf))
      problems.push({
        code: 'impossible-date',
        severity: 'error',
        where,
        found: `"${edtf}" is no date in EDTF`,
        mend: 'write a date that exists, such as 2023-09-21, 2022-12 or 199X',
      });
  };

  for (const article of corpus.articles)
    dated(data.articles.get(article.id)?.at(['published', 'edtf']) ?? article.file, article.published?.edtf);
  for (const date of corpus.dates)
    for (const edtf of [date.edtf, ...(date.candidates ?? [])]) dated(place(date), edtf);
  for (const event of data.events) {
    for (const id of event.entities) known(event.at(['entities']), id);
    dated(event.at(['edtf']), event.edtf);
    dated(event.at(['end']), event.end);
  }
  for (const difference of data.differences)
    for (const id of difference.entities) known(difference.at(['entities']), id);
  for (const statement of corpus.statements) {
    known(place(statement), statement.speaker);
    for (const id of statement.entities) known(place(statement), id);
    dated(place(statement), statement.when);
  }
  const figures = new Set(corpus.figures.map((f) => `${f.article}:${f.start}`));
  for (const figure of corpus.figures) {
    known(place(figure), figure.claimant);
    if (figure.partOf !== undefined && !figures.has(figure.partOf))
      problems.push({
        code: 'whole-unknown',
        severity: 'error',
        where: place(figure),
        found: 'the figure that this one is part of is not among the figures',
        mend: 'quote in "partOf:" exactly what the whole figure\'s own entry quotes',
      });
    if (figure.reviewed) problems.push(...checkNumber(figure, data, place(figure)));
  }
  return problems;
}

/** What an editor says of a figure must be in the words quoted: the number, and the qualifier neither dropped nor added. */
function checkNumber(figure: Figure, data: EditorData, where: string): Problem[] {
  const { quote } = figure;
  const [read] = readFigures(
    { id: 'quote', text: quote, sentences: [{ start: 0, end: quote.length }], mentions: [], published: null },
    [],
    data.measures,
  );
  const stated = [figure.value, figure.min, figure.max];
  if (stated.every((n) => n === undefined)) return [];
  const error = (code: string, found: string, mend: string): Problem[] => [
    { code, severity: 'error', where, found, mend },
  ];
  if (!read || [read.value, read.min, read.max].some((n, i) => n !== stated[i]))
    return error(
      'number-not-in-quote',
      `the entry says ${stated.filter((n) => n !== undefined).join('–')}, but the quote reads ${
        read
          ? [read.value, read.min, read.max].filter((n) => n !== undefined).join('–') || 'no number'
          : 'no number'
      }`,
      'quote the words that hold the number, or correct the number',
    );
  if (read.qualifier !== figure.qualifier)
    return error(
      'qualifier-changed',
      `the entry says "${figure.qualifier}", but the quote reads "${read.qualifier}"`,
      'let the quote take in the qualifying words, and no more than the words say',
    );
  return [];
}
