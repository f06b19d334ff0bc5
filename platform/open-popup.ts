import type { Browser } from 'webextension-polyfill';

/** What popup or side panel are to show: a card, or what a search finds. */
export type LookUpRequest = { entity: string } | { query: string };

/** The popup's page with something to show, which travels in its address: nothing about the reader has to be stored. */
export function popupPage(api: Browser, shown: LookUpRequest, tabId?: number): string {
  const asked = new URLSearchParams({ ...shown, ...(tabId === undefined ? {} : { tab: String(tabId) }) });
  return api.runtime.getURL(`popup.html?${asked}`);
}

/** Shows something in the toolbar popup; where the browser does not let an extension open it, in a tab beside the page. */
export async function openPopup(api: Browser, tabId: number, shown: LookUpRequest): Promise<void> {
  // Manifest 2 has `browserAction` instead of `action`.
  const action: Browser['action'] | undefined = api.action ?? api.browserAction;
  try {
    await action.setPopup({ tabId, popup: popupPage(api, shown) });
    await action.openPopup();
  } catch {
    await api.tabs.create({ url: popupPage(api, shown, tabId), openerTabId: tabId });
  } finally {
    await action?.setPopup({ tabId, popup: api.runtime.getURL('popup.html') });
  }
}
