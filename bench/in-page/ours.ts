import { type PackedTable, unpackTable } from '../../names/lazy-table.ts';
import { createMatcher } from '../../names/matcher.ts';
import type { Matcher } from '../../names/types.ts';
import { createMentionStore } from '../../page/mention-store.ts';
import { createReader } from '../../page/reader.ts';
import type { Job } from '../../page/slices.ts';
import { type Measured, tally } from './measured.ts';

/** What the content script does from its start to the last name found, with everything that it sets up for it. */
export function ours(packed: PackedTable): Measured {
  const began = performance.now();
  const matcher = createMatcher(unpackTable({ gate: packed.gate, rest: () => packed.rest }));
  const { longest, mentions } = readPage(matcher);
  const ms = performance.now() - began;
  const before = performance.now();
  readPage(matcher);
  const again = performance.now() - before;
  const names = tally();
  for (const { text } of mentions) names.add(text);
  return { ms, again, longest, ...names.total() };
}

function readPage(matcher: Matcher) {
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
  return { longest, mentions: store.all() };
}
