import type { Browser, Runtime } from 'webextension-polyfill';
import { createBrake } from './brake.ts';
import { isFoundNotice } from './messages.ts';
import { linkToPage, type PopupLink } from './popup-link.ts';
import { readSettings, type Settings } from './settings.ts';

/** How long the frames of a page have to answer, in ms: a busy one may take its time. */
const ANSWERS = 5_000;
/** In ms: the notices of so long are answered together, however many there are. */
const TOGETHER = 50;

/**
 * Shows on the toolbar button how many entities the page of a tab mentions, and says it in the button's tooltip. A page
 * without a mention is never asked and never tells: the button is as the browser resets it with each new page.
 * @param titleOf the tooltip for a number above 0
 */
export function showCounts(api: Browser, titleOf: (entities: number, settings: Settings) => string): void {
  // Manifest 2 has `browserAction` instead of `action`.
  const button: Browser['action'] = api.action ?? api.browserAction;
  const asking = new Map<number, PopupLink>();
  const isFirst = createBrake(TOGETHER);

  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id === api.runtime.id && tabId !== undefined && isFoundNotice(message) && isFirst(tabId))
      setTimeout(() => ask(tabId), TOGETHER);
    return undefined;
  });

  /** Asks all frames anew: no state is kept between two notices, so the worker may stop at any moment. */
  function ask(tabId: number) {
    asking.get(tabId)?.stop();
    const link = linkToPage(api, tabId, (page) => {
      if (page.state === 'read') show(tabId, page.entities.length);
    });
    asking.set(tabId, link);
    setTimeout(() => {
      link.stop();
      if (asking.get(tabId) === link) asking.delete(tabId);
    }, ANSWERS);
  }

  async function show(tabId: number, entities: number) {
    try {
      const settings = await readSettings(api);
      await Promise.all([
        button.setBadgeText({ tabId, text: settings.badge && entities > 0 ? String(entities) : '' }),
        button.setBadgeBackgroundColor({ tabId, color: '#2a5db0' }),
        button.setBadgeTextColor({ tabId, color: '#ffffff' }),
        button.setTitle({ tabId, title: entities > 0 ? titleOf(entities, settings) : null }),
      ]);
    } catch {
      // The tab has gone meanwhile.
    }
  }
}
