import type { Matcher, Mention } from '../names/types.ts';

/**
 * The names that a page's text is looked through for. They take more memory than all else, and most pages stand still
 * once they have been read: so they are let go after a while, and asked for again when something changes.
 */
export interface PageNames {
  /** Null while the names are not there. */
  matcher(): Matcher | null;
  /** Brings them back; afterwards they are there, or are not to be had. */
  load(): Promise<void>;
  /** The names in the document's title; those of before while the names are not there. */
  inTitle(title: string): readonly Mention[];
  stop(): void;
}

/** In ms, after the names were last asked for. */
const UNUSED = 20_000;

/** @param fetch brings them again; null where that fails */
export function createPageNames(first: Matcher, fetch: () => Promise<Matcher | null>): PageNames {
  let matcher: Matcher | null = first;
  let loading: Promise<void> | null = null;
  let used = performance.now();
  let titled: { title: string; found: readonly Mention[] } = { title: '', found: [] };
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(putAway, UNUSED);
  let stopped = false;

  function putAway() {
    const left = used + UNUSED - performance.now();
    timer = left > 0 ? setTimeout(putAway, left) : undefined;
    if (!timer) matcher = null;
  }

  function came(again: Matcher | null) {
    loading = null;
    matcher = again;
    used = performance.now();
    if (!stopped) timer ??= setTimeout(putAway, UNUSED);
  }

  return {
    matcher() {
      used = performance.now();
      return matcher;
    },
    load() {
      loading ??= fetch().then(came, () => came(null));
      return loading;
    },
    inTitle(title) {
      if (matcher) titled = { title, found: matcher.find(title) };
      return titled.title === title ? titled.found : [];
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
