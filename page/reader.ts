import type { Matcher } from '../names/types.ts';
import { isInlineName } from './element-kinds.ts';
import { opensFor } from './gate-steps.ts';
import type { MentionStore } from './mention-store.ts';
import { longNoProse } from './no-prose.ts';
import {
  contains,
  elementsOf,
  firstChildOf,
  isConnected,
  isElement,
  isShadowRoot,
  isText,
  lastChildOf,
  nameOf,
  precedes,
  queryAll,
  rootOf,
} from './nodes.ts';
import type { PageNames } from './page-names.ts';
import { readRun } from './run-boxes.ts';
import { runEnd, runStart } from './run-edges.ts';
import type { Job } from './slices.ts';
import { nextOutside, type TextRun, textRuns } from './text-runs.ts';

/** Reads text of the page into the store. Each method gives a job whose steps take well under a slice's time. */
export interface Reader {
  /** The body, or an open shadow root, whole. */
  tree(top: Element | ShadowRoot): Job;
  /** A node that came or changed, with the run that it stands in. */
  node(node: Text | Element): Job;
}

/**
 * Elements for one question to the gate: small enough for one step, large enough that asking costs nothing. The
 * browser finds a range's ends by walking over siblings from the first one on, so stretches grow with what lies
 * behind them: among a hundred thousand siblings that walk stays a small part of the whole.
 */
const STRETCH = { first: 256, most: 8192, share: 1 / 8 };
/** UTF-16 code units: a stretch with more text than this is followed by a shorter one. */
const MUCH_TEXT = 262_144;
/** UTF-16 code units in which names are looked for in one step. */
const STEP = 2048;

/**
 * The text between two elements comes from one range's `toString()`, which the browser answers without making an
 * object for any node in between. Only where the gate says that a name may be there is the stretch walked node by node.
 */
export function createReader(options: {
  view: Window;
  names: PageNames;
  store: MentionStore;
  /** Whether contextual names are worth looking for too: then all text is read, for the gate knows certain names alone. */
  contextual: () => boolean;
  /** Called with elements that have an open shadow root or may yet get one, as far as they are met. */
  met: (element: Element) => void;
}): Reader {
  const { view, store, met } = options;
  const { document } = view;
  // One for all: every live range costs the page something at each of its own changes.
  const range = document.createRange();
  /** The last reading of each tree that was asked for. */
  const latest = new WeakMap<Node, Job>();

  /** The text from one node to before another, which follows it. */
  function textBetween(from: Node, before: Node | null, top: Node): string {
    // Not `setStartBefore` or the end of `top`, which count siblings.
    range.setStart(from, 0);
    const last = before ?? lastInside(top);
    range.setEnd(last, !before && isText(last) ? last.length : 0);
    return range.toString();
  }

  /** What the page has changed while this was suspended is left alone: it will be read anew. */
  function* names(run: TextRun, matcher: Matcher): Generator<void, void> {
    const steps = readRun(run, matcher, view);
    let step = steps.next();
    const suspended = !step.done;
    for (; !step.done; step = steps.next()) yield;
    if (suspended && !stands(run)) return;
    for (const part of step.value) store.replace(part.run, part.found);
  }

  /** Gives how long the text was, in UTF-16 code units; null where there was none between the two. */
  function* stretch({ from, before, top, goesOn }: Stretch): Generator<unknown, number | null> {
    const matcher = options.names.matcher();
    if (!matcher || (before && !precedes(from, before))) return null;
    if (!options.contextual()) {
      const text = textBetween(from, before, top);
      if (!(yield* opensFor(text, (part) => matcher.mayMatch(part)))) return text.length;
    }
    yield* matcher.prepare();
    let length = 0;
    let read = 0;
    for (const run of textRuns(from, before, top, met)) {
      yield* names(run, matcher);
      length += run.text.length;
      read += run.text.length + 16;
      if (read > STEP) {
        read = 0;
        yield;
        if (!goesOn()) break;
      }
    }
    return length;
  }

  /** Cuts what lies between `from` and `end` at elements that break runs anyway, and leaves long scripts out. */
  function* stretches(
    place: { from: Node | null; end: Node | null; top: Element | ShadowRoot; goesOn: () => boolean },
    inside: Elements,
    scripts: readonly Element[],
  ): Generator<unknown, void> {
    const { end, top, goesOn } = place;
    let { from } = place;
    let script = 0;
    let size = STRETCH.first;
    for (let at = 0; from && goesOn(); ) {
      const cut = nextCut(inside, at + size, top);
      const next = scripts[script];
      if (next && !(cut && precedes(cut.element, next))) {
        script += 1;
        if (cut?.element === next) at = cut.at;
        if (!isConnected(next) || !isConnected(from)) continue;
        if (from !== next) yield* stretch({ from, before: next, top, goesOn });
        from = nextOutside(next, top);
        if (from === end) return;
      } else {
        const before: Node | null = cut ? cut.element : end;
        const length: number | null = isConnected(from) ? yield* stretch({ from, before, top, goesOn }) : 0;
        if (!cut) return;
        at = cut.at;
        if (length !== null) from = cut.element;
        if ((length ?? 0) > MUCH_TEXT) size = Math.max(STRETCH.first, size / 2);
        else if (size < at * STRETCH.share) size = Math.min(STRETCH.most, size * 2);
      }
      yield;
    }
  }

  function* readTree(top: Element | ShadowRoot, goesOn: () => boolean): Generator<unknown, void> {
    if (!isConnected(top)) return;
    const scripts = yield* longNoProse(top);
    yield* stretches({ from: firstChildOf(top), end: null, top, goesOn }, allInside(top), scripts);
  }

  return {
    tree(top) {
      // Who reads a tree anew need not read it to its end before.
      const job: Job = readTree(top, () => latest.get(top) === job);
      latest.set(top, job);
      return job;
    },
    *node(node) {
      const scripts = isElement(node) ? yield* longNoProse(node) : [];
      const top = topOf(node);
      if (!top || !isConnected(node)) return;
      const inside = isElement(node) ? allInside(node) : NONE;
      const place = { from: runStart(node, top), end: runEnd(node, top), top, goesOn: () => true };
      yield* stretches(place, inside, scripts);
    },
  };

  /** The shadow root or the body around a node; null for what stands outside of both, where nothing is read. */
  function topOf(node: Node): Element | ShadowRoot | null {
    const root = rootOf(node);
    if (root !== document) return isShadowRoot(root) ? root : null;
    const { body } = document;
    return body && contains(body, node) ? body : null;
  }
}

/** Whether the page still has the text of a run where it was read. */
function stands({ text, pieces }: TextRun): boolean {
  return pieces.every(
    ({ node, offset, start, length }) =>
      isConnected(node) && node.data.startsWith(text.slice(start, start + length), offset),
  );
}

/** What lies between two nodes of a tree, and whether it is still worth reading. */
interface Stretch {
  from: Node;
  before: Node | null;
  top: Node;
  goesOn: () => boolean;
}

/** Elements in document order. */
interface Elements {
  item(at: number): Element | null;
}

const NONE: Elements = { item: () => null };

/** All that is in a tree. Of a large one, a list made at once would be a long task; a live one is followed on the way. */
function allInside(top: Element | ShadowRoot): Elements {
  return isShadowRoot(top) ? queryAll(top, '*') : elementsOf(top, '*');
}

/** The first element from number `at` on that breaks runs and is still in the tree. */
function nextCut(elements: Elements, at: number, top: Node): { element: Element; at: number } | null {
  for (let i = at; ; i++) {
    const element = elements.item(i);
    if (!element) return null;
    if (!isConnected(element) || !contains(top, element)) continue;
    // Among hundreds of inline elements in a row one cut in the middle of a sentence does less harm than a long task.
    if (!isInlineName(nameOf(element)) || i - at > 256) return { element, at: i };
  }
}

function lastInside(top: Node): Node {
  let last = top;
  for (let child = lastChildOf(last); child; child = lastChildOf(last)) last = child;
  return last;
}
