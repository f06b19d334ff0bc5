import type { Stretch } from './reading.ts';

/** A quote and, where it occurs more than once, a longer stretch around it that occurs once. */
export interface QuotePlace {
  quote: string;
  within?: string | undefined;
}

export type QuoteFault = {
  code: 'quote-not-found' | 'quote-ambiguous' | 'quote-in-furniture';
  found: string;
  mend: string;
};

/**
 * Finds the one place of a quote in an article's text (UTF-16 code units).
 * A quote that is missing, stands in more than one place or overlaps furniture comes back as a fault.
 */
export function findQuote(
  text: string,
  furniture: readonly Stretch[],
  place: QuotePlace,
): Stretch | QuoteFault {
  const outer = place.within === undefined ? { start: 0, end: text.length } : once(text, place.within);
  if ('code' in outer) return outer;
  const inner = once(text.slice(outer.start, outer.end), place.quote);
  if ('code' in inner) return inner;
  const found = { start: outer.start + inner.start, end: outer.start + inner.end };
  if (furniture.some((f) => f.start < found.end && found.start < f.end))
    return {
      code: 'quote-in-furniture',
      found: `"${place.quote}" stands in page furniture, from which nothing is read`,
      mend: 'quote the story itself, or take the line out of the furniture',
    };
  return found;
}

function once(text: string, quote: string): Stretch | QuoteFault {
  const start = text.indexOf(quote);
  if (start < 0) return missingQuote(text, quote);
  const again = text.indexOf(quote, start + 1);
  if (again >= 0)
    return {
      code: 'quote-ambiguous',
      found: `"${quote}" occurs more than once (at ${start} and ${again})`,
      mend: 'add "within:" with a longer stretch around it that occurs once',
    };
  return { start, end: start + quote.length };
}

/** One character for each, so that positions stay; typographic variants become plain. */
function plain(text: string): string {
  return text
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');
}

/** Why a quote was not found: what stands in its place in the text, as far as that can be told. */
export function missingQuote(text: string, quote: string): QuoteFault {
  const code = 'quote-not-found';
  const variant = plain(text).indexOf(plain(quote));
  if (variant >= 0)
    return {
      code,
      found: `"${quote}" is there only after quotes, dashes and spaces are made plain`,
      mend: `write it as the article has it: "${text.slice(variant, variant + quote.length)}"`,
    };
  const words = new Set(
    plain(quote)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const score = (line: string) =>
    new Set(
      (
        plain(line)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).filter((w) => words.has(w)),
    ).size;
  const nearest = text
    .split(/\n|(?<=[.!?]["”]?)\s/)
    .reduce((best, line) => (score(line) > score(best) ? line : best), '');
  return {
    code,
    found: `"${quote}" does not occur`,
    mend: nearest
      ? `quote to the character; the nearest sentence is: ${nearest.trim()}`
      : 'correct the quote',
  };
}
