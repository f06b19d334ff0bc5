import { type ElementKind, isOwnName, kindOf, skippedAround } from './element-kinds.ts';
import { meet } from './met-nodes.ts';
import {
  contains,
  firstChildOf,
  isConnected,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
} from './nodes.ts';

/** Text that a reader sees as one, whatever elements it is spread over. */
export interface TextRun {
  text: string;
  pieces: Piece[];
}

/** A text node's share in a run: `run.text` from `start` on is `node.data` from `offset` on. UTF-16 code units. */
export interface Piece {
  node: Text;
  offset: number;
  start: number;
  length: number;
  /** Whether elements begin or end between the piece before and this one. */
  crossed: boolean;
}

/** In UTF-16 code units: a run that grows longer is cut at a space, so that matching it is a short task. */
const LONGEST = 8192;
/** Between two blocks there is mostly some white space, as much as half of all runs. */
const WRITTEN = /\S/;

/**
 * The runs of a stretch of the page, in document order, from `from` to just before `before` (null: to the end of
 * `top`, which is the body or a shadow root), but for those of white space alone. Elements on the way that have an open
 * shadow root, or that may yet get one, are handed to `met`; the root is not read.
 * May be suspended between two runs; it ends early where the page has meanwhile taken its place out of the document.
 */
export function* textRuns(
  from: Node,
  before: Node | null,
  top: Node,
  met: (element: Element) => void,
): Generator<TextRun, void> {
  let run: TextRun = { text: '', pieces: [] };
  let crossed = false;
  let node: Node | null = from;
  const skipped = skippedAround(from);
  if (skipped) {
    if (contains(skipped, top) || contains(skipped, before)) return;
    node = nextOutside(skipped, top);
  }
  /** Of the elements around the node at hand, as far as they were entered on the way. */
  const kinds: ElementKind[] = [];

  while (node && node !== before) {
    meet();
    let kind: ElementKind | null = null;
    let inside = false;
    let ends = false;
    if (isText(node)) {
      for (let offset = 0, end = 0; offset < node.length; offset = end) {
        end = endOfPart(node, offset);
        if (run.text.length + end - offset > LONGEST && run.text) {
          yield run;
          run = { text: '', pieces: [] };
        }
        const start = run.text.length;
        run.pieces.push({ node, offset, start, length: end - offset, crossed });
        run.text += end - offset < node.length ? node.data.slice(offset, end) : node.data;
        crossed = false;
      }
    } else if (isElement(node)) {
      kind = kindOf(node);
      if (kind === 'host' || isOwnName(nameOf(node))) met(node);
      inside = kind !== 'skip' && !isFilledSlot(node);
      if (!inside && contains(node, before)) break;
      if (kind === 'inline') crossed = true;
      else ends = true;
    }

    let next: Node | null = inside ? firstChildOf(node) : null;
    if (next && kind) kinds.push(kind);
    for (let left: Node | null = node; !next && left && left !== top; ) {
      next = nextSiblingOf(left);
      if (next) break;
      left = parentOf(left);
      if (!left || left === top || !isElement(left)) continue;
      if ((kinds.pop() ?? kindOf(left)) === 'inline') crossed = true;
      else ends = true;
    }
    if (ends || !next || next === before) {
      crossed = false;
      if (run.text) {
        if (WRITTEN.test(run.text)) yield run;
        run = { text: '', pieces: [] };
        if (next && !isConnected(next)) return;
      }
    }
    node = next;
  }
}

/** Where a stretch of a text node that is short enough ends: behind a line's end or a stop where there is one. */
function endOfPart(node: Text, offset: number): number {
  if (node.length - offset <= LONGEST) return node.length;
  const ahead = node.substringData(offset, LONGEST);
  const cut = Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('. ')) + 1 || ahead.lastIndexOf(' ') + 1;
  return offset + (cut || LONGEST);
}

/** The node that follows `element` and all that is in it. */
export function nextOutside(element: Element, top: Node): Node | null {
  let up: Node | null = element;
  while (up && up !== top) {
    const next = nextSiblingOf(up);
    if (next) return next;
    up = parentOf(up);
  }
  return null;
}

/** A slot's own content is not shown when something from outside is put into it (which is read where it stands). */
function isFilledSlot(element: Element): boolean {
  return nameOf(element) === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
}
