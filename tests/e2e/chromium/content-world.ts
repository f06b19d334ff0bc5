import type { Page } from '@playwright/test';
import type { Box } from '../text-place.ts';

/**
 * Evaluates an expression in the extension's own isolated world of the page's top frame, where the page can't interfere
 * and `chrome.dom` opens closed shadow roots. Gives back its value (JSON); throws what the expression throws.
 */
export async function inContentWorld<T>(page: Page, extensionId: string, expression: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const found = new Promise<number>((done, fail) => {
      cdp.on('Runtime.executionContextCreated', ({ context }) => {
        const ours = context.origin === `chrome-extension://${extensionId}`;
        if (ours && context.auxData?.type === 'isolated' && context.auxData?.frameId === frameTree.frame.id)
          done(context.id);
      });
      setTimeout(
        () => fail(new Error(`the extension runs no content script in ${page.url()}`)),
        60_000,
      ).unref();
    });
    await cdp.send('Runtime.enable');
    const contextId = await found;
    const answer = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as T;
  } finally {
    await cdp.detach();
  }
}

/** The same in the top frame and all frames of its site, one value for each, in no particular order. */
export async function inContentWorlds<T>(page: Page, extensionId: string, expression: string): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
    });
    // Answers after it has told of all that are there.
    await cdp.send('Runtime.enable');
    const answers = worlds.map((contextId) =>
      cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true }),
    );
    return (await Promise.all(answers)).map(({ result }) => result.value as T);
  } finally {
    await cdp.detach();
  }
}

/** An expression for a live range of each of the extension's highlights. */
const PAINTED = `[...CSS.highlights]
  .filter(([key]) => key.startsWith('fact-card'))
  .flatMap(([, highlight]) => [...highlight])
  .map((painted) => {
    const range = new Range();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range;
  })`;

/** An expression for the texts under the extension's highlights, sorted. Names split by markup come out whole. */
export const HIGHLIGHTED = `${PAINTED}
  .map((range) => range.toString())
  .sort()`;

/** The texts painted in the page's top frame, read where the page can't lie about them. */
export function highlighted(page: Page, extensionId: string): Promise<string[]> {
  return inContentWorld<string[]>(page, extensionId, HIGHLIGHTED);
}

/** In a content world: the first line's box of each painted name that takes any room. */
export const PAINTED_BOXES = `${PAINTED}
  .map((range) => range.getClientRects()[0])
  .filter((box) => box !== undefined)`;

/** The first line's box of the page's first painted name, or null while nothing is painted. */
export function firstPainted(page: Page, extensionId: string): Promise<Box | null> {
  return inContentWorld<Box | null>(
    page,
    extensionId,
    `(() => {
      const boxes = ${PAINTED_BOXES}.sort((a, b) => a.y - b.y || a.x - b.x);
      return boxes.length > 0 ? boxes[0].toJSON() : null;
    })()`,
  );
}

/** Every element with a closed shadow root, wherever it stands: the extension's host, if there is one. */
export const HOSTS = `[...document.querySelectorAll('*')].filter((e) =>
  e instanceof HTMLElement && !e.shadowRoot && chrome.dom.openOrClosedShadowRoot(e)?.mode === 'closed')`;
