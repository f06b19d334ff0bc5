import { Gate } from '../../names/gate.ts';
import { createMatcher } from '../../names/matcher.ts';
import { atOnce } from '../../names/steps.ts';
import type { Matcher } from '../../names/types.ts';
import { extentOf } from '../../page/first-look.ts';
import { createMentionStore } from '../../page/mention-store.ts';
import { proseMayMatch } from '../../page/no-prose.ts';
import { createPageNames } from '../../page/page-names.ts';
import { createReader } from '../../page/reader.ts';
import type { Job } from '../../page/slices.ts';
import { type Measured, tally } from './measured.ts';

/** The name table as content scripts get it, in JSON. */
export interface PackedTable {
  gate: string;
  whole: string;
}

/**
 * What the content scripts do from their start to the last name found, with everything that they set up for it. Most
 * pages end at the first look.
 */
export function ours(packed: PackedTable): Measured {
  const began = performance.now();
  const gate = new Gate(JSON.parse(packed.gate));
  const { long, heavy } = extentOf(window);
  const opens = () => atOnce(proseMayMatch(document.body, document, (text) => gate.open(text), heavy));
  if (!long && !opens()) {
    const ms = performance.now() - began;
    opens();
    return { ms, again: performance.now() - began - ms, longest: ms, ...tally().total() };
  }
  const matcher = createMatcher(JSON.parse(packed.whole));
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
    names: createPageNames(matcher, async () => matcher),
    store,
    contextual: () => contextual,
    met({ shadowRoot }) {
      if (shadowRoot) jobs.push(reader.tree(shadowRoot));
    },
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
