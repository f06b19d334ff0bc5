import type { Browser } from 'webextension-polyfill';

type Script = '/page.js' | '/card.js';

/**
 * What runs one of the extension's scripts in one frame of a tab, in the content script's world. At once, also in a page
 * that is still loading. Rejects where the frame has gone or the browser forbids it. Asked again before the frame has
 * the script, it is the same run that is waited for.
 */
export function createInjector(
  api: Browser,
): (script: Script, tabId: number, frameId: number) => Promise<void> {
  const running = new Map<string, Promise<void>>();

  async function run(script: Script, tabId: number, frameId: number): Promise<void> {
    await api.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [script],
      injectImmediately: true,
    });
  }

  return (script, tabId, frameId) => {
    const key = `${script} ${tabId} ${frameId}`;
    const now = running.get(key) ?? run(script, tabId, frameId).finally(() => running.delete(key));
    running.set(key, now);
    return now;
  };
}
