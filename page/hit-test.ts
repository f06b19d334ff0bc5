import type { PageMention } from './mention-store.ts';
import { rootOf } from './nodes.ts';

/** A mention under a point, and the box, in CSS px of the viewport, of the line of it that is nearest the point. */
export interface Hit {
  mention: PageMention;
  line: DOMRect;
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
 */
export function hitTest(
  x: number,
  y: number,
  painted: ReadonlyMap<Range, PageMention>,
  shadowRoots: ShadowRoot[],
  view: Window & typeof globalThis,
): Hit | null {
  if (painted.size === 0) return null;
  for (const [range, mention] of candidates(x, y, painted, shadowRoots, view)) {
    const lines = [...range.getClientRects()];
    const line = lines.find((box) => contains(box, x, y));
    if (line) return { mention, line };
  }
  return null;
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

function contains(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - TOLERANCE &&
    x <= box.right + TOLERANCE &&
    y >= box.top - TOLERANCE &&
    y <= box.bottom + TOLERANCE
  );
}
