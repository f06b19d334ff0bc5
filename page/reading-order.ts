import type { PageMention } from './mention-store.ts';
import { hostOf, rootOf } from './nodes.ts';

/** Mentions in the order in which a reader meets them; what is in a shadow root counts where its host stands. */
export function inReadingOrder(mentions: Iterable<PageMention>): PageMention[] {
  return [...mentions].sort(byReadingOrder);
}

/** Negative where `a` comes first. */
export function byReadingOrder(a: PageMention, b: PageMention): number {
  if (a.startNode === b.startNode) return a.start - b.start;
  if (rootOf(a.startNode) === rootOf(b.startNode)) return compare(a.startNode, b.startNode);
  const one = pathTo(a.startNode);
  const other = pathTo(b.startNode);
  const apart = one.findIndex((node, i) => node !== other[i]);
  const [left, right] = [one[apart], other[apart]];
  return left && right ? compare(left, right) : one.length - other.length;
}

/**
 * Browsers look for one of two siblings by going back from the other. What is sorted has mostly been in order before,
 * and `a` is then the one behind: going back from it ends after a step, going back from `b` at the first sibling.
 */
function compare(a: Node, b: Node): number {
  return Reflect.apply(Node.prototype.compareDocumentPosition, b, [a]) & Node.DOCUMENT_POSITION_PRECEDING
    ? -1
    : 1;
}

/** The hosts around a node, outermost first, and the node. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(node); host; host = hostOf(host)) path.unshift(host);
  return path;
}
