/** What the reader has looked for and opened since the browser started, the latest first. */
export interface RecentlySeen {
  searches: string[];
  /** Entity ids. */
  cards: string[];
}

/** The part of the browser's API that this needs: `storage.session` lives in memory and ends with the browser. */
export interface RecentApi {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  windows: { getCurrent(): Promise<{ incognito: boolean }> };
}

export interface RecentKeeper {
  now(): RecentlySeen;
  add(what: { search?: string; card?: string }): void;
  forget(): void;
}

const KEY = 'recent';
/** How many searches and how many cards are kept. */
const MOST = 4;

/**
 * What was looked at in this session; kept in memory alone, never on the disk, and in private windows not beyond the
 * popup itself. Never rejects: where the browser keeps nothing, the list is as long as the popup is open.
 */
export async function keepRecent(api: RecentApi): Promise<RecentKeeper> {
  let seen: RecentlySeen = { searches: [], cards: [] };
  let kept = false;
  try {
    kept = !(await api.windows.getCurrent()).incognito;
    if (kept) seen = parseRecent((await api.storage.session.get(KEY))[KEY]);
  } catch {
    kept = false;
  }
  const put = (next: RecentlySeen) => {
    seen = next;
    if (kept) api.storage.session.set({ [KEY]: seen }).catch(() => {});
  };
  return {
    now: () => seen,
    add: ({ search, card }) =>
      put({ searches: latest(search, seen.searches), cards: latest(card, seen.cards) }),
    forget: () => put({ searches: [], cards: [] }),
  };
}

/** What was kept, whatever it is by now. */
export function parseRecent(stored: unknown): RecentlySeen {
  const parts: Partial<Record<keyof RecentlySeen, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const texts = (list: unknown) =>
    Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST) : [];
  return { searches: texts(parts.searches), cards: texts(parts.cards) };
}

function latest(one: string | undefined, others: readonly string[]): string[] {
  return one ? [one, ...others.filter((other) => other !== one)].slice(0, MOST) : [...others];
}
