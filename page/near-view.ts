import type { Guard } from './guard.ts';
import type { Listeners } from './listeners.ts';
import { boxAround } from './mention-box.ts';
import type { PageMention } from './mention-store.ts';
import { inReadingOrder } from './reading-order.ts';
import { CROWD, isNear, type Margin, reaches, type Stretch, stretchOf } from './stretch.ts';

/**
 * Which mentions are near the viewport. A change of what is drawn makes the browser paint the text around it anew, and
 * takes more than a frame where a text is long: so more are chosen than have to be, and scrolling seldom asks for others.
 */
export interface NearView {
  /** Follows the store: what to watch from now on and what no longer. */
  follow(came: readonly PageMention[], went: readonly PageMention[]): void;
  /** Those to draw from now on, in no particular order. */
  choose(): ReadonlySet<PageMention>;
  /** For when the page, or what `shows` says, has changed. */
  forget(): void;
}

export interface NearViewOptions {
  view: Window & typeof globalThis;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
  /** Whether a mention is to be drawn at all. */
  shows: (mention: PageMention) => boolean;
  /** Called when something has come near that was not chosen. */
  outdated: () => void;
}

/** Hundreds of live highlights have locked tabs in some browsers. */
const MOST = 500;
/** What is out of view is only chosen as far as no more than this come together. */
const MANY = 250;
/**
 * How far beyond both ends of the viewport is chosen, as shares of its height: the first that does not come to too many.
 * Scrolling has most of it lie ahead.
 */
const MARGINS = [2, 1, 0.5, 0];
const AHEAD = 1.75;
/** The same: what comes as near as this should have been chosen. */
const NEAR: Margin = { above: 0.25, below: 0.25 };
/** In ms, from one choice that scrolling asked for to the next. Nobody reads what passes faster. */
const PAUSE = 400;

export function createNearView(options: NearViewOptions): NearView {
  const { view, signal, guard, shows, outdated } = options;
  const boxes = new Map<Element, Set<PageMention>>();
  const boxOf = new Map<PageMention, Element>();
  const seen = new Set<Element>();
  /** Watched, and not yet seen or found to be far. */
  const fresh = new Set<Element>();
  /** What is to be drawn of each element, a crowd in reading order: the same while a page only scrolls. */
  const shown = new Map<Element, readonly PageMention[]>();
  let chosen = new Map<Element, Stretch>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  /** Which way the page was last scrolled, 1 for down, and to where. */
  let way = 0;
  let place = view.scrollY;

  const observer = new view.IntersectionObserver(
    guard((entries: IntersectionObserverEntry[]) => {
      let isNew = false;
      for (const { target, isIntersecting } of entries) {
        isNew = fresh.delete(target) || isNew;
        if (isIntersecting && boxes.has(target)) seen.add(target);
        else seen.delete(target);
      }
      // What was found just now is drawn at once; only scrolling has to wait.
      if (isNew && isOutdated()) outdated();
      else look();
    }),
    { rootMargin: `${Math.max(...MARGINS) * AHEAD * 100}% 0px` },
  );

  const look = guard(() => {
    if (timer || !isOutdated()) return;
    const now = performance.now();
    if (now < asked + PAUSE) {
      timer = setTimeout(lookLater, asked + PAUSE - now);
      return;
    }
    asked = now;
    outdated();
  });
  const lookLater = () => {
    timer = undefined;
    look();
  };
  const lookSoon = () => {
    if (timer || seen.size === 0) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  options.listeners.add(['scroll'], () => {
    way = Math.sign(view.scrollY - place) || way;
    place = view.scrollY;
    lookSoon();
  });
  options.listeners.add(['resize'], () => {
    // What has been laid out anew reaches nobody knows how far.
    chosen.clear();
    lookSoon();
  });

  function isOutdated(): boolean {
    for (const box of seen) {
      const stretch = chosen.get(box);
      if (stretch ? !reaches(stretch, box, NEAR, view) : isNear(box, NEAR, view)) return true;
    }
    return false;
  }

  function shownIn(box: Element): readonly PageMention[] {
    const known = shown.get(box);
    if (known) return known;
    const some = [...(boxes.get(box) ?? [])].filter(shows);
    const here = some.length > CROWD ? inReadingOrder(some) : some;
    shown.set(box, here);
    return here;
  }

  /** As far around the viewport as there is room for. */
  function stretches(): Map<Element, Stretch> {
    let near = new Map<Element, Stretch>();
    for (const each of MARGINS) {
      const margin = { above: each * (1 - way * (AHEAD - 1)), below: each * (1 + way * (AHEAD - 1)) };
      near = new Map();
      let count = 0;
      for (const box of seen) {
        const stretch = stretchOf(box, shownIn(box), margin, view);
        if (!stretch) continue;
        near.set(box, stretch);
        count += stretch.mentions.length;
      }
      if (count <= MANY) break;
    }
    return near;
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });

  return {
    choose() {
      chosen = stretches();
      return new Set([...chosen.values()].flatMap(({ mentions }) => mentions).slice(0, MOST));
    },
    forget: () => shown.clear(),
    follow(came, went) {
      for (const mention of went) {
        const box = boxOf.get(mention);
        boxOf.delete(mention);
        const there = box && boxes.get(box);
        there?.delete(mention);
        if (!box || there?.size !== 0) continue;
        boxes.delete(box);
        fresh.delete(box);
        seen.delete(box);
        chosen.delete(box);
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
          fresh.add(box);
          observer.observe(box);
        }
      }
      shown.clear();
    },
  };
}
