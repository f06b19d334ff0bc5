import type { Browser } from 'webextension-polyfill';

/**
 * Shows an entity in the toolbar popup; where the browser does not let an extension open it, in a tab beside the page.
 * The entity travels in the popup's address, so nothing about the reader has to be stored.
 */
export async function openPopup(api: Browser, tabId: number, entity: string): Promise<void> {
  // Manifest 2 has `browserAction` instead of `action`.
  const action: Browser['action'] | undefined = api.action ?? api.browserAction;
  const page = `popup.html?entity=${encodeURIComponent(entity)}`;
  try {
    await action.setPopup({ tabId, popup: api.runtime.getURL(page) });
    await action.openPopup();
  } catch {
    await api.tabs.create({ url: api.runtime.getURL(`${page}&tab=${tabId}`), openerTabId: tabId });
  } finally {
    await action?.setPopup({ tabId, popup: api.runtime.getURL('popup.html') });
  }
}
