import type { Problem } from './problems.ts';
import { findQuote, type QuotePlace } from './quotes.ts';
import type { Stretch } from './reading.ts';

/** How an editor's word compares with what the rules found, for one article and one kind. */
export interface ReviewTally {
  found: number;
  confirmed: number;
  corrected: number;
  added: number;
  hidden: number;
  unreviewed: number;
}

export interface Review extends QuotePlace {
  hide?: boolean | undefined;
}

/** One item after the review. */
export interface Reviewed<F, R> {
  item: F;
  /** The editor's entry that stands behind it; null where nobody reviewed it. */
  review: R | null;
}

interface ReviewJob<F extends Stretch, R extends Review> {
  text: string;
  furniture: readonly Stretch[];
  found: readonly F[];
  reviews: readonly R[];
  /** Where in `data/` an entry stands, for messages. */
  at(index: number): string;
  /**
   * The item that an entry states, from the rule's item where there is one.
   * Returns the names of the missing fields where entry and rule together do not make a whole item.
   */
  merge(span: Stretch, review: R, rule: F | null): F | string[];
  same(a: F, b: F): boolean;
  /** Tells apart items with one span, such as one claim by two speakers. */
  apart?(either: F | R): string;
}

/**
 * Puts an editor's entries over what the rules found. An entry speaks of the item with exactly its span; else it
 * replaces the items that its span overlaps; else it adds one. An entry whose quote is not found is an error.
 */
export function applyReview<F extends Stretch, R extends Review>(
  job: ReviewJob<F, R>,
  problems: Problem[],
): { items: Reviewed<F, R>[]; tally: ReviewTally } {
  const tally: ReviewTally = {
    found: job.found.length,
    confirmed: 0,
    corrected: 0,
    added: 0,
    hidden: 0,
    unreviewed: 0,
  };
  const placed = job.reviews.flatMap((review, index) => {
    const span = findQuote(job.text, job.furniture, review);
    if ('code' in span) {
      problems.push({ ...span, severity: 'error', where: job.at(index) });
      return [];
    }
    return [{ review, span, index }];
  });
  const sameSpan = (a: Stretch, b: Stretch) => a.start === b.start && a.end === b.end;
  /** The rule's item that an entry speaks of: where several have its span, the one that it tells apart. */
  const meant = (span: Stretch, review: R): F | null => {
    const here = job.found.filter((f) => sameSpan(f, span));
    return (
      here.find((f) => job.apart?.(f) === job.apart?.(review)) ?? (here.length === 1 ? here[0] : null) ?? null
    );
  };
  const exact = new Set(job.found.filter((f) => placed.some((p) => meant(p.span, p.review) === f)));
  const spoken = new Set<F>(exact);
  const items: Reviewed<F, R>[] = [];
  const seen = new Map<string, number>();

  for (const { review, span, index } of placed) {
    const key = `${span.start}:${span.end}:${job.apart?.(review) ?? ''}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      problems.push({
        code: 'review-twice',
        severity: 'error',
        where: job.at(index),
        found: `"${review.quote}" is reviewed at ${job.at(earlier)} already`,
        mend: 'merge the two entries',
      });
      continue;
    }
    seen.set(key, index);
    const rule = meant(span, review);
    const overlapped = rule
      ? []
      : job.found.filter(
          (f) => !exact.has(f) && !sameSpan(f, span) && f.start < span.end && span.start < f.end,
        );
    for (const f of overlapped) spoken.add(f);
    if (review.hide) {
      if (rule || overlapped.length > 0) tally.hidden += Math.max(1, overlapped.length);
      else
        problems.push({
          code: 'review-idle',
          severity: 'warning',
          where: job.at(index),
          found: `"${review.quote}" is hidden, but the rules find nothing there`,
          mend: 'delete the entry',
        });
      continue;
    }
    const item = job.merge(span, review, rule);
    if (Array.isArray(item)) {
      problems.push({
        code: 'review-incomplete',
        severity: 'error',
        where: job.at(index),
        found: `"${review.quote}" is not found by the rules, and the entry lacks: ${item.join(', ')}`,
        mend: 'add the missing keys',
      });
      continue;
    }
    items.push({ item, review });
    if (rule && job.same(rule, item)) tally.confirmed++;
    else if (rule || overlapped.length > 0) tally.corrected++;
    else tally.added++;
  }
  for (const f of job.found) {
    if (spoken.has(f)) continue;
    items.push({ item: f, review: null });
    tally.unreviewed++;
  }
  items.sort((a, b) => a.item.start - b.item.start || a.item.end - b.item.end);
  return { items, tally };
}
