import { readFileSync } from 'node:fs';
import { buildCards } from '../../corpus/cards.ts';
import type { Corpus } from '../../corpus/model.ts';
import { formatProblem } from '../../corpus/problems.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { buildSearchDocuments } from '../../corpus/search-documents.ts';

const { reading, problems } = readCorpus({ seedsDir: 'seeds', dataDir: 'data' });
if (!reading) throw new Error(problems.map(formatProblem).join('\n'));

/** The project's own corpus, its cards, what search finds, and every message of the pipeline. */
export const corpus: Corpus = reading.corpus;
export const cards = buildCards(reading, problems);
export const found = buildSearchDocuments(reading, cards);
export const messages = problems;

/** An article's text by the first digits of its file name. */
export function textOf(article: string): string {
  const found = corpus.articles.find((a) => a.id.startsWith(article));
  if (!found) throw new Error(`no article ${article}`);
  return readFileSync(`seeds/${found.file}`, 'utf8');
}

/** The items of an article that lie in a stretch of its text, which must occur there once. */
export function within<T extends { article: string; start: number; end: number }>(
  items: readonly T[],
  article: string,
  stretch: string,
): T[] {
  const text = textOf(article);
  const start = text.indexOf(stretch);
  if (start < 0 || text.indexOf(stretch, start + 1) >= 0)
    throw new Error(`not once in ${article}: ${stretch}`);
  return items.filter(
    (i) => i.article.startsWith(article) && i.start >= start && i.end <= start + stretch.length,
  );
}
