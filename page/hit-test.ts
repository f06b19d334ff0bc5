import { linkAround } from './mention-box.ts';
import type { PageMention } from './mention-store.ts';
import { contains, hostOf, isElement, matches, parentElementOf, rootOf, shadowRootOf } from './nodes.ts';

/** A mention under a point, and the box, in CSS px of the viewport, of the line of it that is nearest the point. */
export interface Hit {
  mention: PageMention;
  line: DOMRect;
  /** Whether a tap at the point does something in the page already. */
  linked: boolean;
}

/** What browsers have of it, which differs, and the compiler's library doesn't know in full. */
interface PointApi {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}
interface CaretApi {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** px that a pointer may be off a line's box. */
const TOLERANCE = 1;

/**
 * The drawn mention at a point of the viewport (CSS px). The browser's own answer where it has one (Chrome 140, Firefox
 * 150), otherwise the caret's place, which snaps to the nearest character and is therefore checked against the boxes.
 * Some answer with what lies under something else, which nobody sees, and others not with what lies under a link that is
 * stretched over a whole teaser, which readers point at: so what is on top is asked for too.
 */
export function hitTest(
  x: number,
  y: number,
  painted: ReadonlyMap<Range, PageMention>,
  shadowRoots: ShadowRoot[],
  view: Window & typeof globalThis,
): Hit | null {
  if (painted.size === 0) return null;
  const top = topAt(x, y, view.document);
  if (!top) return null;
  const link = linkAround(top);
  let found = candidates(x, y, painted, shadowRoots, view);
  if (link && found.length === 0) found = [...painted];
  for (const [range, mention] of found) {
    if (!isOnTop(range, top) && !(link && isStretchedOver(link, mention, top, view))) continue;
    const lines = [...range.getClientRects()];
    const line = lines.find((box) => holds(box, x, y));
    if (line) return { mention, line, linked: link !== null };
  }
  return null;
}

/** The innermost element at a point, in open shadow roots too. */
function topAt(x: number, y: number, document: Document): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let root = top && shadowRootOf(top); root; root = shadowRootOf(top)) {
    const inner = root.elementFromPoint(x, y);
    // The host itself, say. Only ever inwards: browsers differ in what they answer.
    if (!inner || rootOf(inner) !== root) break;
    top = inner;
  }
  return top;
}

/** Whether an element is what holds the name, or a part of it. */
function isOnTop(range: Range, top: Element): boolean {
  const { commonAncestorContainer: common } = range;
  const around = isElement(common) ? common : (parentElementOf(common) ?? hostOf(common));
  return top === around || (contains(common, top) && range.intersectsNode(top));
}

/** Whether what is on top is a link around the name, or an empty box that a link lays over it and that lets it be seen. */
function isStretchedOver(link: Element, { element }: PageMention, top: Element, view: Window): boolean {
  if (contains(top, element)) return true;
  const around = top === link ? parentElementOf(link) : link;
  if (!around || !contains(around, element) || !matches(top, 'a, button, span, div')) return false;
  const { backgroundColor, backgroundImage } = view.getComputedStyle(top);
  // Colours that let nothing through are told without their alpha.
  return backgroundColor.startsWith('rgba') && backgroundImage === 'none';
}

function candidates(
  x: number,
  y: number,
  painted: ReadonlyMap<Range, PageMention>,
  shadowRoots: ShadowRoot[],
  view: Window & typeof globalThis,
): [Range, PageMention][] {
  const registry: HighlightRegistry & PointApi = view.CSS.highlights;
  if (registry.highlightsFromPoint) {
    const ranges = registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]);
    return [...painted].filter(([range]) => ranges.includes(range));
  }
  const caret = caretAt(x, y, shadowRoots, view.document);
  if (!caret) return [];
  return [...painted].filter(
    ([range]) =>
      rootOf(range.startContainer) === rootOf(caret.node) && range.isPointInRange(caret.node, caret.offset),
  );
}

function caretAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  document: Document & CaretApi,
): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - TOLERANCE &&
    x <= box.right + TOLERANCE &&
    y >= box.top - TOLERANCE &&
    y <= box.bottom + TOLERANCE
  );
}
