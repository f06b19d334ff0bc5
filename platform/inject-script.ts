import type { Browser } from 'webextension-polyfill';

/**
 * Runs one of the extension's scripts in one frame of a tab, in the content script's world. At once, also in a page that
 * is still loading. Rejects where the frame has gone or the browser forbids it.
 */
export async function injectScript(
  api: Browser,
  script: '/page.js' | '/card.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  await api.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [script],
    injectImmediately: true,
  });
}
