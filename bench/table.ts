import type { Measured, Way } from './in-page.ts';
import type { ScriptTimes } from './script-trace.ts';

export const WAYS = ['walker', 'text', 'ours', 'alternation', 'mark.js'] as const satisfies Way[];

/** Every measurement of one page. */
export interface PageTimes {
  name: string;
  bytes: number;
  ways: Record<Way, Measured[]>;
  /** The built extension on the same page; empty where it was not asked for. */
  script: ScriptTimes[];
}

/** Medians over the loads of one page. */
export interface PageSummary {
  name: string;
  kilobytes: number;
  /** W, ms. */
  walker: number;
  /** Times W. */
  text: number;
  ours: number;
  alternation: number;
  mark: number;
  /** The longest uninterrupted piece of our reading, ms. */
  longest: number;
  names: number;
  /** What else the peers found, as a difference; 0 where they agree. */
  alternationFound: number;
  markFound: number;
  /** The built content script, ms: compiling and evaluating it, and all its work after that; the longest task. */
  scriptStart?: number;
  scriptWork?: number;
  scriptLongest?: number;
}

export type Aggregate = Omit<PageSummary, 'name' | 'alternationFound' | 'markFound'>;

export interface Summary {
  pages: PageSummary[];
  /** Over the pages on which we find nothing, which nearly all pages are. */
  without: { pages: number; median: Aggregate; p90: Aggregate } | null;
  /** Over all pages. */
  all: { pages: number; median: Aggregate; p90: Aggregate } | null;
}

/** The value at a share of the sorted values, between neighbours in proportion; NaN of nothing. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

const median = (values: readonly number[]) => quantile(values, 0.5);

export function summarise(times: readonly PageTimes[]): Summary {
  const pages = times.map((page): PageSummary => {
    const of = (way: Way, what: keyof Measured) => median(page.ways[way].map((measured) => measured[what]));
    const walker = of('walker', 'ms');
    const names = of('ours', 'found');
    return {
      name: page.name,
      kilobytes: page.bytes / 1000,
      walker,
      text: of('text', 'ms') / walker,
      ours: of('ours', 'ms') / walker,
      alternation: of('alternation', 'ms') / walker,
      mark: of('mark.js', 'ms') / walker,
      longest: of('ours', 'longest'),
      names,
      alternationFound: of('alternation', 'found') - names,
      markFound: of('mark.js', 'found') - names,
      ...scriptTimes(page.script),
    };
  });
  return {
    pages,
    without: aggregate(pages.filter((page) => page.names === 0)),
    all: aggregate(pages),
  };
}

function scriptTimes(times: readonly ScriptTimes[]) {
  if (times.length === 0) return {};
  return {
    scriptStart: median(times.map(({ start }) => start)),
    scriptWork: median(times.map(({ work }) => work)),
    scriptLongest: median(times.map(({ longest }) => longest)),
  };
}

function aggregate(pages: readonly PageSummary[]): Summary['all'] {
  if (pages.length === 0) return null;
  const at = (share: number): Aggregate => {
    const over = (pick: (page: PageSummary) => number) => quantile(pages.map(pick), share);
    return {
      kilobytes: over((page) => page.kilobytes),
      walker: over((page) => page.walker),
      text: over((page) => page.text),
      ours: over((page) => page.ours),
      alternation: over((page) => page.alternation),
      mark: over((page) => page.mark),
      longest: over((page) => page.longest),
      names: over((page) => page.names),
      ...(pages[0]?.scriptStart === undefined
        ? {}
        : {
            scriptStart: over((page) => page.scriptStart ?? Number.NaN),
            scriptWork: over((page) => page.scriptWork ?? Number.NaN),
            scriptLongest: over((page) => page.scriptLongest ?? Number.NaN),
          }),
    };
  };
  return { pages: pages.length, median: at(0.5), p90: at(0.9) };
}

/** Prints the summary for a reader at a terminal. */
export function printTable(summary: Summary, forms: number): void {
  const row = (name: string, page: Aggregate, other: { alternation?: number; mark?: number } = {}) => ({
    page: name,
    kB: Math.round(page.kilobytes),
    'W ms': page.walker.toFixed(2),
    'textContent ÷ W': page.text.toFixed(2),
    'ours ÷ W': page.ours.toFixed(2),
    'alternation ÷ W': page.alternation.toFixed(1) + different(other.alternation),
    'mark.js ÷ W': page.mark.toFixed(1) + different(other.mark),
    'longest step ms': page.longest.toFixed(2),
    names: page.names,
    ...(page.scriptStart === undefined
      ? {}
      : {
          'script start ms': page.scriptStart.toFixed(1),
          'script work ms': page.scriptWork?.toFixed(1),
          'longest task ms': page.scriptLongest?.toFixed(1),
        }),
  });
  console.log(
    `W: a bare TreeWalker pass. ${forms} surface forms; matcher's set-up included; cold, medians. ` +
      '(+n), (-n): a way that finds other names than ours.',
  );
  const totals = (['without', 'all'] as const).flatMap((which) => {
    const total = summary[which];
    if (!total) return [];
    const what = which === 'all' ? `all ${total.pages} pages` : `${total.pages} pages without names`;
    return [row(`median, ${what}`, total.median), row(`p90, ${what}`, total.p90)];
  });
  console.table([
    ...summary.pages.map((page) =>
      row(page.name, page, { alternation: page.alternationFound, mark: page.markFound }),
    ),
    ...totals,
  ]);
}

function different(found = 0): string {
  return found === 0 ? '' : ` (${found > 0 ? '+' : ''}${found})`;
}
