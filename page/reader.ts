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
  nameOf,
  queryAll,
  rootOf,
} from './nodes.ts';
import { runEnd, runStart } from './run-edges.ts';
import type { Job } from './slices.ts';
import { splitAtBoxes, textRuns } from './text-runs.ts';

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

/**
 * The text between two elements comes from one range's `toString()`, which the browser answers without making an
 * object for any node in between. Only where the gate says that a name may be there is the stretch walked node by node.
 */
export function createReader(options: {
  view: Window;
  matcher: () => Matcher;
  store: MentionStore;
  /** Whether the page is about the topic, so that contextual names are worth looking for too. */
  onTopic: () => boolean;
  found: (root: ShadowRoot) => void;
}): Reader {
  const { view, store, found } = options;
  const { document } = view;
  // One for all: every live range costs the page something at each of its own changes.
  const range = document.createRange();

  const mayMatch = (text: string) => options.matcher().mayMatch(text, options.onTopic());

  function* gate(text: string): Generator<void, boolean> {
    for (let at = 0; at < text.length; at += GATE_TEXT) {
      if (at > 0) yield;
      if (mayMatch(text.slice(Math.max(0, at - GATE_OVERLAP), at + GATE_TEXT))) return true;
    }
    return false;
  }

  function* stretch(from: Node, before: Node | null, top: Node): Generator<void, void> {
    // Not `setStartBefore`, which counts the siblings before.
    range.setStart(from, 0);
    if (before) range.setEnd(before, 0);
    else range.setEnd(top, countChildren(top));
    const text = range.toString();
    if (!(yield* gate(text))) return;
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

  /** Cuts what lies between `from` and `end` at elements that break runs anyway. */
  function* stretches(
    from: Node | null,
    end: Node | null,
    top: Element | ShadowRoot,
    inside: ArrayLike<Element>,
  ): Generator<void, void> {
    for (let at = 0; from; ) {
      const cut = nextCut(inside, at + STRETCH, top);
      if (isConnected(from)) yield* stretch(from, cut ? cut.element : end, top);
      yield;
      if (!cut) return;
      at = cut.at;
      from = cut.element;
    }
  }

  return {
    *tree(top) {
      if (isConnected(top)) yield* stretches(firstChildOf(top), null, top, queryAll(top, '*'));
    },
    *node(node) {
      const top = topOf(node);
      if (!top || !isConnected(node)) return;
      const inside = isElement(node) ? queryAll(node, '*') : [];
      yield* stretches(runStart(node, top), runEnd(node, top), top, inside);
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
