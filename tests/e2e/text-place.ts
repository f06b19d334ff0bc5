import type { Frame, Page } from '@playwright/test';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of the lines that the `nth` occurrence of a text fills, in CSS px of the frame; open shadow roots included. */
export function linesOf(frame: Page | Frame, text: string, nth = 0): Promise<Box[]> {
  return frame.evaluate(
    ([wanted, index]) => {
      let left = index;
      const search = (root: Node): Range | null => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element && node.shadowRoot) {
            const inside = search(node.shadowRoot);
            if (inside) return inside;
          }
          if (!(node instanceof Text) || node.parentElement?.closest('script, style, template')) continue;
          for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
            if (left-- > 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            return range;
          }
        }
        return null;
      };
      const range = search(document);
      if (!range) throw new Error(`"${wanted}" does not stand ${index + 1} times on ${location.href}`);
      const parent = range.startContainer.parentElement;
      // Lays out what the browser has left out so far (`content-visibility`), which asking a range does not.
      parent?.getBoundingClientRect();
      const box = range.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight)
        parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    [text, nth] as const,
  );
}

/** Moves the mouse from the page's corner to the middle of a text's first line, as a hand does: in steps. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<Box[]> {
  const lines = await linesOf(page, text, nth);
  const line = lines[0];
  if (!line) throw new Error(`"${text}" takes no room on the page`);
  await page.mouse.move(3, 3);
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
  return lines;
}
