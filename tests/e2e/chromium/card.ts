import type { Page } from '@playwright/test';
import type { Box } from '../text-place.ts';
import { HOSTS, inContentWorld, inContentWorlds } from './content-world.ts';

export interface SeenCard {
  /** What a reader sees, without what is folded away. */
  text: string;
  box: Box;
}

const CARD = `(() => {
  for (const host of ${HOSTS}) {
    const card = chrome.dom.openOrClosedShadowRoot(host).querySelector('[role=dialog], dialog');
    if (!card || !card.checkVisibility({ visibilityProperty: true })) continue;
    const { x, y, width, height } = card.getBoundingClientRect();
    if (width * height > 0) return { text: card.innerText, box: { x, y, width, height } };
  }
  return null;
})()`;

/** The open card of the page's top frame, seen through the extension's own world; null while none is open. */
export function readCard(page: Page, extensionId: string): Promise<SeenCard | null> {
  return inContentWorld<SeenCard | null>(page, extensionId, CARD);
}

/** The text of the open card in whichever frame of the page's site; null while none is open. */
export async function readCardInFrames(page: Page, extensionId: string): Promise<string | null> {
  const seen = await inContentWorlds<SeenCard | null>(page, extensionId, CARD);
  return seen.find((card) => card)?.text ?? null;
}

/** How many host elements the extension has in the page's top frame. */
export function countHosts(page: Page, extensionId: string): Promise<number> {
  return inContentWorld<number>(page, extensionId, `${HOSTS}.length`);
}

/** The accessible names of the dialogs in the page, as assistive technology gets them. */
export async function dialogNames(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored && node.role?.value === 'dialog')
      .map((node) => String(node.name?.value ?? ''));
  } finally {
    await cdp.detach();
  }
}
