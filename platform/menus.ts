import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { popupPage } from './open-popup.ts';
import { lookUp } from './panel.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';
import { readableSite } from './site.ts';
import { switchSite } from './switch-site.ts';

/** What the entries are called in the reader's language; `%s` stands for the selected words. */
export interface MenuTitles {
  /** In a page's menu, while something is selected. */
  lookUp: string;
  /** In the menu of the toolbar button. */
  site: string;
}

/** The most of a selection that is searched for, in UTF-16 code units. */
const LONGEST = 100;

/**
 * Offers an entry for selected words and one for the page's site. Browsers keep both from installation on; they are made
 * anew when the reader has chosen another language.
 */
export function offerMenus(api: Browser, titlesIn: (settings: Settings) => MenuTitles): void {
  let made = Promise.resolve();
  const make = () => {
    made = made.then(async () => {
      const titles = titlesIn(await readSettings(api));
      await api.contextMenus.removeAll();
      api.contextMenus.create({ id: 'look-up', title: titles.lookUp, contexts: ['selection'] });
      const { manifest_version } = api.runtime.getManifest();
      const button: Menus.ContextType = manifest_version === 2 ? 'browser_action' : 'action';
      api.contextMenus.create({ id: 'site', title: titles.site, contexts: [button] });
    });
  };
  api.runtime.onInstalled.addListener(make);
  watchSettings(api, (now, before) => {
    if (now.language !== before.language) make();
  });
  api.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === 'site') return void turnSite(api, tab);
    const query = (clicked.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (tab?.id === undefined) return void api.tabs.create({ url: popupPage(api, { query }) });
    lookUp(api, { tabId: tab.id, windowId: tab.windowId }, { query });
  });
}

async function turnSite(api: Browser, tab: Tabs.Tab | undefined): Promise<void> {
  const site = readableSite(tab?.url);
  if (site === null) return;
  const { offSites } = await readSettings(api);
  await switchSite(api, site, offSites.includes(site));
}
