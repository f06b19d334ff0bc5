import type { Browser, Storage } from 'webextension-polyfill';
import type { ChangedNotice } from './messages.ts';
import { watchSettings } from './settings.ts';

/** Not in Firefox, and so not in the shared types. */
interface Guarded extends Storage.StorageArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps the stored settings away from the processes of web pages, where the browser can, and has the frames of all tabs
 * ask anew what they may know of them when the reader has chosen something else.
 */
export function keepSettings(api: Browser): void {
  const area: Guarded = api.storage.local;
  area
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((error) => console.warn('stored settings not kept from web pages', error));
  watchSettings(api, () => {
    tellTabs(api).catch((error) => console.warn('open pages not told of changed settings', error));
  });
}

async function tellTabs(api: Browser): Promise<void> {
  const notice: ChangedNotice = { type: 'choices-changed' };
  // Most tabs hold nothing that listens.
  for (const { id } of await api.tabs.query({}))
    if (id !== undefined) api.tabs.sendMessage(id, notice).catch(() => {});
}
