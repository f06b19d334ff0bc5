import type { Measured, Way } from './in-page.ts';

/** Every measurement of one page. */
export type PageTimes = { name: string; bytes: number } & Record<Way, Measured[]>;

/** Medians over the loads of one page. */
export interface PageSummary {
  name: string;
  kilobytes: number;
  /** W, ms. */
  walker: number;
  /** Times W. */
  text: number;
  ours: number;
  mark: number;
  /** The longest uninterrupted piece of our reading, ms. */
  longest: number;
  names: number;
}

export interface Summary {
  pages: PageSummary[];
  /** The medians over all pages. */
  median: Omit<PageSummary, 'name'>;
}

/** The middle value; the mean of the two middle ones where their number is even; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper;
}

export function summarise(times: readonly PageTimes[]): Summary {
  const pages = times.map((page): PageSummary => {
    const ms = (way: Way) => median(page[way].map((measured) => measured.ms));
    const walker = ms('walker');
    return {
      name: page.name,
      kilobytes: page.bytes / 1000,
      walker,
      text: ms('text') / walker,
      ours: ms('ours') / walker,
      mark: ms('mark.js') / walker,
      longest: median(page.ours.map((measured) => measured.longest)),
      names: median(page.ours.map((measured) => measured.found)),
    };
  });
  const over = (pick: (page: PageSummary) => number) => median(pages.map(pick));
  return {
    pages,
    median: {
      kilobytes: over((page) => page.kilobytes),
      walker: over((page) => page.walker),
      text: over((page) => page.text),
      ours: over((page) => page.ours),
      mark: over((page) => page.mark),
      longest: over((page) => page.longest),
      names: over((page) => page.names),
    },
  };
}

/** Prints the summary for a reader at a terminal. */
export function printTable(summary: Summary, forms: number): void {
  const row = (page: PageSummary) => ({
    page: page.name,
    kB: Math.round(page.kilobytes),
    'W ms': page.walker.toFixed(2),
    'textContent ÷ W': page.text.toFixed(2),
    'ours ÷ W': page.ours.toFixed(2),
    'mark.js ÷ W': page.mark.toFixed(1),
    'longest step ms': page.longest.toFixed(2),
    names: page.names,
  });
  console.log(`W: a bare TreeWalker pass. ${forms} surface forms; matcher's set-up included; cold, medians.`);
  console.table([...summary.pages.map(row), row({ name: 'median', ...summary.median })]);
}
