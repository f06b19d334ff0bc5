import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';
import { boxAround } from './mention-box.ts';
import { type MentionStore, type PageMention, rangeOf } from './mention-store.ts';
import { CROWD, nearView } from './near-view.ts';
import { inReadingOrder } from './reading-order.ts';

/** Draws mentions with the CSS Custom Highlight API; the page's DOM is not touched. */
export interface Paint {
  /** Follows the store: what to watch from now on and what no longer. */
  follow(came: readonly PageMention[], went: readonly PageMention[]): void;
  /** Draws anew in the next frame; for when what `shows` says has changed. */
  refresh(): void;
  /** Draws one mention as the one that a card or a command is about; null: none. */
  mark(mention: PageMention | null): void;
  /** The ranges that are drawn now. */
  painted(): ReadonlyMap<Range, PageMention>;
}

export type HighlightStyle = 'dotted' | 'underline' | 'tint';

export const KEY = 'fact-card';
/** The name of the highlight, by which the style sheet tells the styles apart. */
const KEYS: Readonly<Record<HighlightStyle, string>> = {
  dotted: KEY,
  underline: `${KEY}-underline`,
  tint: `${KEY}-tint`,
};
export const ACTIVE_KEY = 'fact-card-active';

/** Hundreds of live highlights have locked tabs in some browsers. */
const MOST = 500;
/** A page that takes our highlights away again and again is left alone. */
const MOST_RESTORES = 3;
/** Above and below the viewport, as a share of its height. */
const MARGIN = 1;

export interface PaintOptions {
  view: Window & typeof globalThis;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
  store: MentionStore;
  /** Whether a mention is to be drawn at all. */
  shows: (mention: PageMention) => boolean;
  /** Called with the root of every drawn mention, once for each root and frame. */
  drawnIn: (root: Node) => void;
  style: HighlightStyle;
}

export function createPaint({
  view,
  signal,
  guard,
  listeners,
  store,
  shows,
  drawnIn,
  style,
}: PaintOptions): Paint {
  const key = KEYS[style];
  const registry = view.CSS.highlights;
  // What a run that the extension has left behind could not take back.
  for (const left of [...Object.values(KEYS), ACTIVE_KEY]) registry.delete(left);
  // Our own references: in Firefox a content script may not iterate a registry or a highlight.
  const all = new view.Highlight();
  const active = new view.Highlight();
  active.priority = 1;
  const ranges = new Map<PageMention, Range>();
  const mentions = new Map<Range, PageMention>();
  const boxes = new Map<Element, Set<PageMention>>();
  const boxOf = new Map<PageMention, Element>();
  const seen = new Set<Element>();
  /** What is to be drawn of each box, in reading order: the same from frame to frame while a page only scrolls. */
  const shown = new Map<Element, PageMention[]>();
  let marked: PageMention | null = null;
  let activeRange: Range | null = null;
  let frame = 0;
  let restores = 0;

  const observer = new view.IntersectionObserver(
    guard((entries: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && boxes.has(target)) seen.add(target);
        else seen.delete(target);
      }
      draw();
    }),
    { rootMargin: `${MARGIN * 100}% 0px` },
  );

  /**
   * Puts a highlight back the way it should be, with all of `should` in it. False once the page, which can reach the
   * registry and what is in it, has undone that too often.
   */
  function present(key: string, highlight: Highlight, should: readonly Range[]): boolean {
    const known = registry.get(key) === highlight;
    if (known && highlight.size === should.length) return true;
    if (should.length > 0) restores += 1;
    if (restores > MOST_RESTORES) return false;
    for (const range of should) highlight.add(range);
    if (!known) registry.set(key, highlight);
    return true;
  }

  function draw() {
    const wanted = new Set<PageMention>();
    for (const box of seen) {
      let here = shown.get(box);
      if (!here) {
        here = inReadingOrder([...(boxes.get(box) ?? [])].filter(shows));
        shown.set(box, here);
      }
      for (const mention of nearView(here, view, MARGIN)) if (wanted.size < MOST) wanted.add(mention);
    }
    const should = [...ranges.values()].filter((range) => range !== activeRange);
    if (wanted.size + ranges.size > 0 && !present(key, all, should)) return;
    for (const [mention, range] of ranges) {
      if (wanted.has(mention) && covers(range, mention)) continue;
      all.delete(range);
      ranges.delete(mention);
      mentions.delete(range);
    }
    if (marked && activeRange && !covers(activeRange, marked)) markAnew(marked);
    for (const mention of wanted) {
      if (ranges.has(mention)) continue;
      const range = mention === marked ? activeRange : rangeOf(mention);
      if (!range) continue;
      ranges.set(mention, range);
      mentions.set(range, mention);
      if (range !== activeRange) all.add(range);
    }
    for (const root of new Set([...wanted].map((mention) => mention.startNode.getRootNode()))) drawnIn(root);
  }

  const drawInFrame = guard(() => {
    frame = 0;
    draw();
  });

  function refresh() {
    shown.clear();
    drawSoon();
  }

  function drawSoon() {
    if (!signal.aborted) frame ||= view.requestAnimationFrame(drawInFrame);
  }

  /** A mention is in one highlight or in the other, never in both. */
  function mark(mention: PageMention | null) {
    if (mention !== marked) markAnew(mention);
  }

  function markAnew(mention: PageMention | null) {
    if (activeRange) {
      active.delete(activeRange);
      if (mentions.has(activeRange)) all.add(activeRange);
    }
    marked = mention;
    activeRange = mention && store.has(mention) ? (ranges.get(mention) ?? rangeOf(mention)) : null;
    if (!activeRange || !present(ACTIVE_KEY, active, [])) return;
    all.delete(activeRange);
    active.add(activeRange);
  }

  listeners.add(['scroll'], guard(scrolled));
  function scrolled() {
    // Only where an element holds more than a screenful does scrolling change what of it is near.
    for (const box of seen) if ((boxes.get(box)?.size ?? 0) > CROWD) return drawSoon();
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
    all.clear();
    active.clear();
    if (registry.get(key) === all) registry.delete(key);
    if (registry.get(ACTIVE_KEY) === active) registry.delete(ACTIVE_KEY);
  });

  return {
    follow(came, went) {
      for (const mention of went) {
        const box = boxOf.get(mention);
        boxOf.delete(mention);
        if (mention === marked) mark(null);
        const there = box && boxes.get(box);
        there?.delete(mention);
        if (!box || there?.size !== 0) continue;
        boxes.delete(box);
        seen.delete(box);
        observer.unobserve(box);
      }
      for (const mention of came) {
        const box = boxAround(mention, view);
        if (!box) continue;
        boxOf.set(mention, box);
        const there = boxes.get(box);
        if (there) there.add(mention);
        else {
          boxes.set(box, new Set([mention]));
          observer.observe(box);
        }
      }
      refresh();
    },
    refresh,
    mark,
    painted: () => mentions,
  };
}

/** A range lets go of its text when the page takes the node out and puts it back, as lists do that are sorted anew. */
function covers(range: Range, mention: PageMention): boolean {
  return (
    range.startContainer === mention.startNode &&
    range.startOffset === mention.start &&
    range.endContainer === mention.endNode &&
    range.endOffset === mention.end
  );
}
