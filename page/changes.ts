import { kindOf } from './element-kinds.ts';
import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';
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

/** Attributes that decide whether the text of an element is read. */
const ATTRIBUTES = ['contenteditable', 'role'];

export interface Changed {
  /** The nodes to read again, none of them inside another. */
  nodes: (Text | Element)[] | 'all';
  /** Whether something may have become an editor. */
  kinds: boolean;
}

/** Watches nodes that come and go and text that changes. Calls back now and then; never while the page is hidden. */
export function watchChanges(options: {
  view: Window;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
  changed: (what: Changed) => void;
  /** Called at once when the document begins anew, as `document.open()` makes it do. */
  renewed: () => void;
}): Changes {
  const { view, signal, guard, listeners, changed } = options;
  const { document } = view;
  let pending = new Set<Text | Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When there began to be too many, in ms. */
  let storm: number | null = null;
  let kinds = false;
  /** Something was collected while nobody could see the page. */
  let late = false;

  const flush = guard(() => {
    timer = undefined;
    late = document.visibilityState === 'hidden';
    if (late) return;
    const what: Changed = { nodes: storm === null ? outermost(pending) : 'all', kinds };
    storm = null;
    kinds = false;
    pending = new Set();
    changed(what);
  });

  const shown = guard(() => {
    if (late) flush();
  });
  listeners.add(['visibilitychange'], shown);

  function collect(records: MutationRecord[]) {
    let renewed = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        if (isText(record.target)) pending.add(record.target);
        continue;
      }
      if (record.type === 'attributes') {
        kinds = true;
        if (isElement(record.target)) pending.add(record.target);
        continue;
      }
      renewed ||= record.target === document;
      for (const node of record.addedNodes) {
        // A page may put in tens of thousands at once.
        if (pending.size > MOST_NODES) break;
        if (isElement(node) || isText(node)) pending.add(node);
      }
      // What stood on both sides of a removed node may be one run now.
      const beside = record.removedNodes.length > 0 && (record.previousSibling ?? record.nextSibling);
      if (beside && (isText(beside) || (isElement(beside) && kindOf(beside) === 'inline')))
        pending.add(beside);
    }
    if (renewed) options.renewed();
    const now = performance.now();
    if (pending.size > MOST_NODES) storm ??= now;
    if (storm !== null) pending.clear();
    if (late) return;
    if (storm !== null) {
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
      if (!signal.aborted)
        observer.observe(root, {
          childList: true,
          characterData: true,
          subtree: true,
          attributeFilter: ATTRIBUTES,
        });
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
