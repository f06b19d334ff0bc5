import { kindOf } from './element-kinds.ts';
import type { Guard } from './guard.ts';
import { isConnected, isElement, isText, parentOf } from './nodes.ts';

/** What happened to the page since the last time. */
export interface Changes {
  /** Also watches the tree under an open shadow root. */
  watch(root: Node): void;
}

/** In ms: how long changes are collected before they are read. */
const COLLECT = 120;
/** More nodes than this at a time, and the page is read anew instead, once it is calm for a while. Times in ms. */
const MOST_NODES = 300;
const CALM = 400;
const LONGEST_STORM = 3000;

/**
 * Watches nodes that come and go and text that changes. Calls back now and then with the nodes to read again, none of
 * them inside another, or with 'all'.
 */
export function watchChanges(options: {
  signal: AbortSignal;
  guard: Guard;
  changed: (nodes: (Text | Element)[] | 'all') => void;
}): Changes {
  const { signal, guard, changed } = options;
  let pending = new Set<Text | Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When there began to be too many, in ms. */
  let storm: number | null = null;

  const flush = guard(() => {
    timer = undefined;
    const nodes = storm === null ? outermost(pending) : 'all';
    storm = null;
    pending = new Set();
    changed(nodes);
  });

  function collect(records: MutationRecord[]) {
    for (const record of records) {
      if (record.type === 'characterData') {
        if (isText(record.target)) pending.add(record.target);
        continue;
      }
      for (const node of record.addedNodes) if (isElement(node) || isText(node)) pending.add(node);
      // What stood on both sides of a removed node may be one run now.
      const beside = record.removedNodes.length > 0 && (record.previousSibling ?? record.nextSibling);
      if (beside && (isText(beside) || (isElement(beside) && kindOf(beside) === 'inline')))
        pending.add(beside);
    }
    const now = performance.now();
    if (pending.size > MOST_NODES) storm ??= now;
    if (storm !== null) {
      pending.clear();
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(CALM, storm + LONGEST_STORM - now)));
    } else timer ??= setTimeout(flush, COLLECT);
  }

  const observer = new MutationObserver(guard(collect));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    pending.clear();
  });
  return {
    watch(root) {
      if (!signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}

/** Without nodes that have gone again and without those inside another. */
function outermost(nodes: ReadonlySet<Text | Element>): (Text | Element)[] {
  return [...nodes].filter((node) => {
    if (!isConnected(node)) return false;
    for (let up = parentOf(node); up; up = parentOf(up)) if (isElement(up) && nodes.has(up)) return false;
    return true;
  });
}
