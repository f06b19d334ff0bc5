import type { Runtime } from 'webextension-polyfill';

/**
 * The host name of the page that a frame belongs to, its top one's, as the browser tells it and not the frame itself.
 * Empty for local files and for what has no address of its own.
 */
export function siteOfSender(sender: Runtime.MessageSender & { documentLifecycle?: string }): string {
  // A page that Chromium gets ready before the reader goes there: its tab still shows another one.
  const isAhead = sender.documentLifecycle === 'prerender';
  return hostnameOf(isAhead ? sender.url : sender.tab?.url) ?? '';
}

/** The host name in an address, or null where there is no address or it cannot be read. */
export function hostnameOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

/** The host name of a web page, empty for a local file; null for everything else, which can't be switched off. */
export function readableSite(url: string | undefined): string | null {
  return url && /^(https?|file):/.test(url) ? hostnameOf(url) : null;
}
