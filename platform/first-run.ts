import type { Browser } from 'webextension-polyfill';

/** Opens a page of the extension in a tab, once: when the extension has been installed, not when it is updated. */
export function openOnInstall(api: Browser, page: string): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') api.tabs.create({ url: api.runtime.getURL(page) });
  });
}
