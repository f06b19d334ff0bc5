import type { Matcher } from '../names/types.ts';
import { isInlineName } from './element-kinds.ts';
import type { MentionStore } from './mention-store.ts';
import {
  contains,
  countChildren,
  firstChildOf,
  isConnected,
  isElement,
  isShadowRoot,
  isText,
  nameOf,
  queryAll,
  rootOf,
} from './nodes.ts';
import { runEnd, runStart } from './run-edges.ts';
import type { Job } from './slices.ts';
import { nextOutside, splitAtBoxes, textRuns } from './text-runs.ts';

/** Reads text of the page into the store. Each method gives a job whose steps take well under a slice's time. */
export interface Reader {
  /** The body, or an open shadow root, whole. */
  tree(top: Element | ShadowRoot): Job;
  /** A node that came or changed, with the run that it stands in. */
  node(node: Text | Element): Job;
}

/** Elements for one question to the gate: small enough for one step, large enough that asking costs nothing. */
const STRETCH = 256;
/** UTF-16 code units for one question, and what two neighbouring questions share, longer than any rare stem. */
const GATE_TEXT = 131_072;
const GATE_OVERLAP = 64;
/** In UTF-16 code units. */
const LONG_SCRIPT = 400;

/**
 * The text between two elements comes from one range's `toString()`, which the browser answers without making an
 * object for any node in between. Only where the gate says that a name may be there is the stretch walked node by node.
 */
export function createReader(options: {
  view: Window;
  matcher: () => Matcher;
  /** Called before names are looked for. What is to be waited for until they can be; null: nothing. */
  loadNames: () => Promise<unknown> | null;
  store: MentionStore;
  /** Whether contextual names are worth looking for too. */
  contextual: () => boolean;
  found: (root: ShadowRoot) => void;
}): Reader {
  const { view, store, found } = options;
  const { document } = view;
  // One for all: every live range costs the page something at each of its own changes.
  const range = document.createRange();

  const mayMatch = (text: string) => options.matcher().mayMatch(text, options.contextual());

  function* gate(text: string): Generator<void, boolean> {
    for (let at = 0; at < text.length; at += GATE_TEXT) {
      if (at > 0) yield;
      if (mayMatch(text.slice(Math.max(0, at - GATE_OVERLAP), at + GATE_TEXT))) return true;
    }
    return false;
  }

  function* stretch(from: Node, before: Node | null, top: Node): Generator<unknown, void> {
    // Not `setStartBefore`, which counts the siblings before.
    range.setStart(from, 0);
    if (before) range.setEnd(before, 0);
    else range.setEnd(top, countChildren(top));
    const text = range.toString();
    if (!(yield* gate(text))) return;
    const loading = options.loadNames();
    if (loading) yield loading;
    let read = 0;
    for (const run of textRuns(from, before, top, found)) {
      if (mayMatch(run.text))
        for (const part of splitAtBoxes(run, view)) store.replace(part, options.matcher().find(part.text));
      read += run.text.length + 16;
      if (read > 16_384) {
        read = 0;
        yield;
      }
    }
  }

  /** Cuts what lies between `from` and `end` at elements that break runs anyway, and leaves long scripts out. */
  function* stretches(
    from: Node | null,
    end: Node | null,
    top: Element | ShadowRoot,
    inside: ArrayLike<Element>,
    scripts: readonly Element[],
  ): Generator<unknown, void> {
    let script = 0;
    for (let at = 0; from; ) {
      const cut = nextCut(inside, at + STRETCH, top);
      const next = scripts[script];
      if (next && !(cut && precedes(cut.element, next))) {
        script += 1;
        if (cut?.element === next) at = cut.at;
        if (!isConnected(next) || !isConnected(from)) continue;
        if (from !== next) yield* stretch(from, next, top);
        from = nextOutside(next, top);
        if (from === end) return;
      } else {
        if (isConnected(from)) yield* stretch(from, cut ? cut.element : end, top);
        if (!cut) return;
        at = cut.at;
        from = cut.element;
      }
      yield;
    }
  }

  return {
    *tree(top) {
      if (isConnected(top))
        yield* stretches(firstChildOf(top), null, top, queryAll(top, '*'), longScripts(top));
    },
    *node(node) {
      const top = topOf(node);
      if (!top || !isConnected(node)) return;
      const [inside, scripts] = isElement(node) ? [queryAll(node, '*'), longScripts(node)] : [[], []];
      yield* stretches(runStart(node, top), runEnd(node, top), top, inside, scripts);
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

/** The first element from number `at` on that breaks runs and is still in the tree. */
function nextCut(
  elements: ArrayLike<Element>,
  at: number,
  top: Node,
): { element: Element; at: number } | null {
  for (let i = at; i < elements.length; i++) {
    const element = elements[i];
    if (!element || !isConnected(element) || !contains(top, element)) continue;
    // Among hundreds of inline elements in a row one cut in the middle of a sentence does less harm than a long task.
    if (!isInlineName(nameOf(element)) || i - at > 256) return { element, at: i };
  }
  return null;
}

/** Scripts and styles whose text is worth going around: with it, some pages have ten times as much. */
function longScripts(top: Element | ShadowRoot): Element[] {
  return [...queryAll(top, 'script, style')].filter((element) => {
    const text = firstChildOf(element);
    return text !== null && isText(text) && text.length > LONG_SCRIPT;
  });
}

function precedes(a: Node, b: Node): boolean {
  const place: number = Reflect.apply(Node.prototype.compareDocumentPosition, a, [b]);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
