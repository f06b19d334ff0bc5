import type { Browser, Tabs } from 'webextension-polyfill';
import type { CommandOrder } from './messages.ts';

/** The manifest's commands and what each asks of the page. */
const ORDERS: Readonly<Record<string, CommandOrder['name']>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'open',
  'pin-card': 'pin',
};

/**
 * Passes the extension's keyboard commands on to every frame of the active tab; the one that has the focus obeys. Pages
 * without the content script hear nothing.
 */
export function forwardCommands(api: Browser): void {
  api.commands.onCommand.addListener(async (command: string, tab?: Tabs.Tab) => {
    const name = Object.hasOwn(ORDERS, command) ? ORDERS[command] : undefined;
    if (!name) return;
    const order: CommandOrder = { type: 'command', name };
    try {
      const to = tab?.id ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
      if (to !== undefined) await api.tabs.sendMessage(to, order);
    } catch {
      // The browser keeps extensions out of this page, or it was open before the extension came.
    }
  });
}
