import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';
import { type MentionStore, type PageMention, rangeOf } from './mention-store.ts';
import { createNearView } from './near-view.ts';

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

/** A page that takes our highlights away again and again is left alone. */
const MOST_RESTORES = 3;

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
  let marked: PageMention | null = null;
  let activeRange: Range | null = null;
  let frame = 0;
  let restores = 0;

  const near = createNearView({ view, signal, guard, listeners, shows, outdated: draw });

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
    const wanted = near.choose();
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
    near.forget();
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

  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    all.clear();
    active.clear();
    if (registry.get(key) === all) registry.delete(key);
    if (registry.get(ACTIVE_KEY) === active) registry.delete(ACTIVE_KEY);
  });

  return {
    follow(came, went) {
      for (const mention of went) if (mention === marked) mark(null);
      near.follow(came, went);
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
