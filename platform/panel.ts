import type { Browser, Storage } from 'webextension-polyfill';
import { type LookUpRequest, openPopup } from './open-popup.ts';

/** Chromium's side panel, which Firefox has as a sidebar; the shared types know only the latter. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** In memory only, until the panel has taken it: there is no other way to tell a panel that is just opening. */
const KEY = 'panel';

/**
 * Opens the side panel of a window, or keeps the one that is open, and has it show something. To be called at once when
 * the reader has pressed something: later, browsers forbid it. Rejects where the browser does.
 */
export async function openPanel(api: Browser, windowId: number, shown?: LookUpRequest): Promise<void> {
  const sidePanel: SidePanel | undefined = Reflect.get(api, 'sidePanel');
  await (sidePanel ? sidePanel.open({ windowId }) : api.sidebarAction.open());
  if (shown) await api.storage.session.set({ [KEY]: { shown, windowId } });
}

/** Shows something in the side panel, or in the popup where the browser opens no panel now. */
export async function lookUp(
  api: Browser,
  at: { tabId: number; windowId: number | undefined },
  shown: LookUpRequest,
): Promise<void> {
  try {
    if (at.windowId === undefined) throw new Error('a tab without a window');
    await openPanel(api, at.windowId, shown);
  } catch {
    await openPopup(api, at.tabId, shown);
  }
}

/** Calls back with what the panel of this window is to show, each time that something is. Returns what ends it. */
export function hearPanelRequests(
  api: Browser,
  windowId: number,
  asked: (shown: LookUpRequest) => void,
): () => void {
  const take = (stored: unknown) => {
    if (!isRequest(stored) || stored.windowId !== windowId) return;
    api.storage.session.remove(KEY);
    asked(stored.shown);
  };
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'session') take(changes[KEY]?.newValue);
  };
  api.storage.onChanged.addListener(heard);
  api.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => api.storage.onChanged.removeListener(heard);
}

/** Only the extension itself writes there, perhaps an earlier version of it. */
function isRequest(stored: unknown): stored is { shown: LookUpRequest; windowId: number } {
  if (typeof stored !== 'object' || stored === null || !('shown' in stored)) return false;
  const { shown } = stored;
  if (typeof shown !== 'object' || shown === null) return false;
  const asked = 'entity' in shown ? shown.entity : 'query' in shown ? shown.query : null;
  return typeof asked === 'string';
}
