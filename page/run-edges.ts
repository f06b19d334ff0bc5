import { kindOf } from './element-kinds.ts';
import { firstChildOf, isElement, lastChildOf, nextSiblingOf, parentOf, previousSiblingOf } from './nodes.ts';

/** A run that goes on for longer than this many nodes on one side is cut: it is no sentence that anyone reads. */
const MOST_STEPS = 500;

/**
 * The node from which reading must start, in document order, so that the run that holds the start of `node` is whole.
 * `top` is the body or the shadow root around it.
 */
export function runStart(node: Node, top: Node): Node {
  let first = node;
  for (let step = 0; step < MOST_STEPS && !isBreak(first); step++) {
    let before: Node | null = previousSiblingOf(first);
    if (!before) {
      const parent: Node | null = parentOf(first);
      if (!parent || parent === top || isBreak(parent)) return first;
      first = parent;
      continue;
    }
    for (let child = lastChildOf(before); child && !isBreak(before); child = lastChildOf(before))
      before = child;
    if (isBreak(before)) return first;
    first = before;
  }
  return first;
}

/** The node before which reading may stop so that the run that holds the end of `node` is whole; null: at the end. */
export function runEnd(node: Node, top: Node): Node | null {
  let last = after(node, top);
  for (let step = 0; step < MOST_STEPS && last.node && !last.crossed && !isBreak(last.node); step++)
    last = within(last.node) ?? after(last.node, top);
  return last.node;
}

interface Step {
  node: Node | null;
  /** Whether the way there leaves an element that breaks runs. */
  crossed: boolean;
}

function within(node: Node): Step | null {
  const child = firstChildOf(node);
  return child && { node: child, crossed: false };
}

/** The node that follows `node` and all that is in it. */
function after(node: Node, top: Node): Step {
  let crossed = isBreak(node);
  let up: Node | null = node;
  while (up && up !== top) {
    const next = nextSiblingOf(up);
    if (next) return { node: next, crossed };
    up = parentOf(up);
    crossed ||= up !== null && isBreak(up);
  }
  return { node: null, crossed };
}

function isBreak(node: Node): boolean {
  return isElement(node) && kindOf(node) !== 'inline';
}
