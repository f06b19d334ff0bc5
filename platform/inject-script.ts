import type { Browser } from 'webextension-polyfill';

type Script = '/page.js' | '/card.js';

/** So many frames inside one page get the page script at a time: a hundred at once would hold up what a reader looks at. */
const AT_ONCE = 2;

/** In ms: after this a frame that does not answer, as one of a page that hangs, holds up the others no longer. */
const PATIENCE = 1000;

/**
 * What runs one of the extension's scripts in one frame of a tab, in the content script's world. At once, also in a page
 * that is still loading; only frames inside a page wait for their turn with the page script. Rejects where the frame has
 * gone or the browser forbids it. Asked again before the frame has the script, it is the same run that is waited for.
 */
export function createInjector(
  api: Browser,
): (script: Script, tabId: number, frameId: number) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  /** By tab: how many frames are at it, and who waits. */
  const lines = new Map<number, { busy: number; waiting: (() => void)[] }>();

  async function run(script: Script, tabId: number, frameId: number): Promise<void> {
    await api.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [script],
      injectImmediately: true,
    });
  }

  async function inTurn(script: Script, tabId: number, frameId: number): Promise<void> {
    const line = lines.get(tabId) ?? { busy: 0, waiting: [] };
    lines.set(tabId, line);
    if (line.busy === AT_ONCE) await new Promise<void>((go) => line.waiting.push(go));
    else line.busy += 1;
    let freed = false;
    const free = () => {
      if (freed) return;
      freed = true;
      const next = line.waiting.shift();
      if (next) next();
      else line.busy -= 1;
      if (line.busy === 0) lines.delete(tabId);
    };
    const impatient = setTimeout(free, PATIENCE);
    try {
      await run(script, tabId, frameId);
    } finally {
      clearTimeout(impatient);
      free();
    }
  }

  return (script, tabId, frameId) => {
    const key = `${script} ${tabId} ${frameId}`;
    const start = script === '/page.js' && frameId !== 0 ? inTurn : run;
    const now = running.get(key) ?? start(script, tabId, frameId).finally(() => running.delete(key));
    running.set(key, now);
    return now;
  };
}
