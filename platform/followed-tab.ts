import type { Browser } from 'webextension-polyfill';
import { findTab, type PageTab } from './popup-link.ts';

/**
 * Calls back with the active tab of the window that the asking page belongs to: now, when another tab becomes the active
 * one, and when it has come to another site. Null where there is none. Returns what ends it.
 */
export function followActiveTab(api: Browser, changed: (tab: PageTab | null) => void): () => void {
  let asked = 0;
  let told: PageTab | null | undefined;

  async function look() {
    const mine = ++asked;
    const tab = await findTab(api, null);
    // An older question may be answered after a newer one.
    if (mine !== asked || (told !== undefined && isSame(told, tab))) return;
    told = tab;
    changed(tab);
  }
  const updated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.url !== undefined || change.status === 'complete') look();
  };
  api.tabs.onActivated.addListener(look);
  api.tabs.onUpdated.addListener(updated);
  look();
  return () => {
    asked = Number.POSITIVE_INFINITY;
    api.tabs.onActivated.removeListener(look);
    api.tabs.onUpdated.removeListener(updated);
  };
}

function isSame(a: PageTab | null, b: PageTab | null): boolean {
  return a?.id === b?.id && a?.site === b?.site;
}
