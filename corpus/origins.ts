import type { Evidence } from './card-model.ts';

/** Two passages with so many word triples in common were written once. */
const SAME_WORDING = 0.5;
/** Shorter words are too common to show where they come from. */
const LEAST_WORDS = 8;

interface Origin {
  articles: Set<string>;
  passages: Set<string>[];
}

/**
 * How many times something was written, not how often it was printed: articles that share most of the wording of a
 * sentence, or of a long quote, count once. The measure is the Jaccard similarity of word triples (w-shingling, Broder
 * 1997); several passages of one article are one origin.
 */
export function countOrigins(evidence: readonly Evidence[]): number {
  let origins: Origin[] = [];
  for (const { article, sentence, quote } of evidence) {
    const passages = [sentence, quote].flatMap(triplesOf);
    const isSame = (o: Origin) =>
      o.articles.has(article) ||
      o.passages.some((a) => passages.some((b) => similarity(a, b) >= SAME_WORDING));
    const same = origins.filter(isSame);
    origins = origins.filter((o) => !same.includes(o));
    origins.push({
      articles: new Set([article, ...same.flatMap((o) => [...o.articles])]),
      passages: [...passages, ...same.flatMap((o) => o.passages)],
    });
  }
  return origins.length;
}

/** The number for a row of a card; nothing where each article has a wording of its own. */
export function originsOf(evidence: readonly Evidence[]): { origins?: number } {
  const origins = countOrigins(evidence);
  return origins < new Set(evidence.map((e) => e.article)).size ? { origins } : {};
}

function triplesOf(text: string): Set<string>[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < LEAST_WORDS
    ? []
    : [new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')))];
}

function similarity(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((triple) => b.has(triple)).length;
  return common / (a.size + b.size - common);
}
