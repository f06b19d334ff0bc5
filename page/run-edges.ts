import { isElement, kindOf } from './element-kinds.ts';

/** A run that goes on for longer than this many nodes on one side is cut: it is no sentence that anyone reads. */
const MOST_STEPS = 500;

/**
 * The node from which reading must start, in document order, so that the run that holds the start of `node` is whole.
 * `top` is the body or the shadow root around it.
 */
export function runStart(node: Node, top: Node): Node {
  let first = node;
  for (let step = 0; step < MOST_STEPS && !isBreak(first); step++) {
    let before: Node | null = first.previousSibling;
    if (!before) {
      const parent: Node | null = first.parentNode;
      if (!parent || parent === top || isBreak(parent)) return first;
      first = parent;
      continue;
    }
    while (!isBreak(before) && before.lastChild) before = before.lastChild;
    if (isBreak(before)) return first;
    first = before;
  }
  return first;
}

/** The node before which reading may stop so that the run that holds the end of `node` is whole; null: at the end. */
export function runEnd(node: Node, top: Node): Node | null {
  let last = after(node, top);
  for (let step = 0; step < MOST_STEPS && last.node && !last.crossed && !isBreak(last.node); step++)
    last = last.node.firstChild ? { node: last.node.firstChild, crossed: false } : after(last.node, top);
  return last.node;
}

/** The node that follows `node` and all that is in it, and whether the way there leaves an element that breaks runs. */
function after(node: Node, top: Node): { node: Node | null; crossed: boolean } {
  let crossed = isBreak(node);
  let up: Node | null = node;
  while (up && up !== top) {
    if (up.nextSibling) return { node: up.nextSibling, crossed };
    up = up.parentNode;
    crossed ||= up !== null && isBreak(up);
  }
  return { node: null, crossed };
}

function isBreak(node: Node): boolean {
  return isElement(node) && kindOf(node) !== 'inline';
}
