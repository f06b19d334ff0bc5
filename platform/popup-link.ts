import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { type FrameReport, isFoundNotice, type JumpOrder, parseFrameReport } from './messages.ts';
import { POPUP_PORT } from './popup-port.ts';
import { readableSite } from './site.ts';

/** What is known of the page that the popup speaks of. */
export type PageReport =
  | { state: 'reading' }
  | { state: 'unreadable' }
  | { state: 'read'; entities: { entity: string; count: number }[] };

/** The popup's line to every frame of a tab. */
export interface PopupLink {
  /** Scrolls to a mention; `index` from 0 over all frames, the top frame first. */
  jump(entity: string, index: number): void;
  stop(): void;
}

/** A tab whose page is spoken of. */
export interface PageTab {
  id: number;
  windowId: number;
  /** The page's host name, empty for local files; null where the page is no site. */
  site: string | null;
}

/** The tab of the id `asked`, otherwise the active one of the asking page's window; null where there is none. */
export async function findTab(api: Browser, asked: string | null): Promise<PageTab | null> {
  let tab: Tabs.Tab | undefined;
  try {
    tab =
      asked === null
        ? (await api.tabs.query({ active: true, currentWindow: true }))[0]
        : await api.tabs.get(Number(asked));
  } catch {
    // No such tab: said in the popup, as any page that can't be read.
  }
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, site: readableSite(tab.url) };
}

/**
 * Connects to all frames of a tab and calls back with their merged report, now and on each change; connects anew when
 * the tab has loaded another page, and when a frame that had no name to tell of has found its first.
 */
export function linkToPage(api: Browser, tabId: number, changed: (page: PageReport) => void): PopupLink {
  let frames = new Map<string, FrameReport>();
  changed({ state: 'reading' });
  let port = connect();

  function connect(): Runtime.Port {
    frames = new Map();
    const opened = api.tabs.connect(tabId, { name: POPUP_PORT });
    opened.onMessage.addListener((message: unknown) => {
      const report = parseFrameReport(message);
      if (!report || opened !== port) return;
      frames.set(report.frame, report);
      changed({ state: 'read', entities: mergeReports([...frames.values()]) });
    });
    // Every frame has gone, or none was there to answer.
    opened.onDisconnect.addListener(() => {
      // Looking at it is what keeps Chromium from reporting it as an uncaught error.
      void api.runtime.lastError;
      if (opened === port) changed({ state: 'unreadable' });
    });
    return opened;
  }

  const reloaded = (id: number, change: { status?: string }) => {
    if (id !== tabId || change.status !== 'complete') return;
    changed({ state: 'reading' });
    again();
  };
  api.tabs.onUpdated.addListener(reloaded);

  const found = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === api.runtime.id && sender.tab?.id === tabId && isFoundNotice(message)) again();
    return undefined;
  };
  api.runtime.onMessage.addListener(found);

  function again() {
    port.disconnect();
    port = connect();
  }

  return {
    jump(entity, index) {
      const place = locate([...frames.values()], entity, index);
      if (!place) return;
      const order: JumpOrder = { type: 'jump', entity, ...place };
      port.postMessage(order);
    },
    stop() {
      api.tabs.onUpdated.removeListener(reloaded);
      api.runtime.onMessage.removeListener(found);
      port.disconnect();
    },
  };
}

/** One list over all frames: the top frame's entities first, counts added up. */
export function mergeReports(reports: readonly FrameReport[]): { entity: string; count: number }[] {
  const total = new Map<string, number>();
  for (const report of topFirst(reports))
    for (const { entity, count } of report.entities) total.set(entity, (total.get(entity) ?? 0) + count);
  return [...total].map(([entity, count]) => ({ entity, count }));
}

/** The frame that holds an entity's mention number `index`, and its number there; null past the last one. */
export function locate(
  reports: readonly FrameReport[],
  entity: string,
  index: number,
): { frame: string; index: number } | null {
  let left = index;
  for (const report of topFirst(reports)) {
    const count = report.entities.find((e) => e.entity === entity)?.count ?? 0;
    if (left < count) return { frame: report.frame, index: left };
    left -= count;
  }
  return null;
}

function topFirst(reports: readonly FrameReport[]): FrameReport[] {
  return [...reports].sort((a, b) => Number(b.top) - Number(a.top));
}
