import Mark from 'mark.js';
import { type PackedTable, unpackTable } from '../names/lazy-table.ts';
import { createMatcher } from '../names/matcher.ts';
import { createMentionStore } from '../page/mention-store.ts';
import { createReader } from '../page/reader.ts';
import type { Job } from '../page/slices.ts';

/** What one way of reading the page took. */
export interface Measured {
  /** From first to last, ms. */
  ms: number;
  /** Names found; for `walker` and `text`, UTF-16 code units met. */
  found: number;
  /** The longest piece of work between two moments in which the page may do something else, ms. */
  longest: number;
}

export type Way = 'walker' | 'text' | 'ours' | 'alternation' | 'mark.js';

/** Reads the document in one way; `table` is the name table in JSON, `forms` are its surface forms. */
export function measure(way: Way, table: PackedTable, forms: string[]): Measured {
  return {
    walker,
    text,
    ours: () => ours(table),
    alternation: () => alternation(forms),
    'mark.js': () => mark(forms),
  }[way]();
}

/** W: a bare pass over all text nodes that asks each for its length. */
function walker(): Measured {
  const began = performance.now();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null)
    length += node.length;
  return whole(began, length);
}

/** The limit: the page's text with nothing done to it. */
function text(): Measured {
  const began = performance.now();
  return whole(began, document.body.textContent.length);
}

/** What the content script does from its start to the last name found, with everything that it sets up for it. */
function ours(packed: PackedTable): Measured {
  const began = performance.now();
  const matcher = createMatcher(unpackTable({ gate: packed.gate, rest: () => packed.rest }));
  let contextual = false;
  const store = createMentionStore((came) => {
    if (contextual || !came.some(({ certainty }) => certainty === 'certain')) return;
    contextual = true;
    jobs.push(reader.tree(document.body));
  });
  const jobs: Job[] = [];
  const reader = createReader({
    view: window,
    matcher: () => matcher,
    store,
    loadNames: () => null,
    contextual: () => contextual,
    found: (root) => jobs.push(reader.tree(root)),
  });
  jobs.push(reader.tree(document.body));
  let longest = 0;
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    for (;;) {
      const step = performance.now();
      const { done } = job.next();
      longest = Math.max(longest, performance.now() - step);
      if (done) break;
    }
  }
  return { ...whole(began, store.all().size), longest };
}

/** What most highlighters do: one expression for all names, the longest first, on one text node after the other. */
function alternation(forms: string[]): Measured {
  const began = performance.now();
  const names = expressionOf(forms);
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null)
    found += node.data.match(names)?.length ?? 0;
  return whole(began, found);
}

/**
 * The usual library for marking words in a page, in its fastest way: with one expression (its list of words takes one
 * pass for each and overflows the stack at some hundreds). It changes the page.
 */
function mark(forms: string[]): Measured {
  const began = performance.now();
  let found = 0;
  new Mark(document.body).markRegExp(expressionOf(forms), {
    each: () => {
      found++;
    },
  });
  return whole(began, found);
}

function expressionOf(forms: string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function whole(began: number, found: number): Measured {
  const ms = performance.now() - began;
  return { ms, found, longest: ms };
}
