import type { Frame, Page } from '@playwright/test';
import type { Box } from '../text-place.ts';

/**
 * Where the highlights of a frame are to be seen: the box around the pixels that differ, within a few px around each of
 * the boxes given (null: none differ), and how many pixels differ elsewhere. It takes the frame's highlights away.
 */
export async function seePaint(
  page: Page,
  frame: Page | Frame,
  around: Box[],
): Promise<{ boxes: (Box | null)[]; elsewhere: number }> {
  const painted = await page.screenshot();
  // Drawn as nothing, not taken away: the extension would put them back, sooner or later.
  await frame.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = [...CSS.highlights.keys()]
      .map((key) => `::highlight(${key}) { text-decoration: none !important; background: none !important; }`)
      .join('');
    document.head.append(style);
  });
  const bare = await page.screenshot();
  return page.evaluate(compare, { pictures: [painted, bare].map((png) => png.toString('base64')), around });
}

async function compare({ pictures, around }: { pictures: string[]; around: Box[] }) {
  const NEAR = 10;
  const load = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const surface = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!surface) throw new Error('no canvas');
    surface.drawImage(image, 0, 0);
    return {
      width: image.width,
      pixels: new Uint32Array(surface.getImageData(0, 0, image.width, image.height).data.buffer),
    };
  };
  const [a, b] = await Promise.all(pictures.map(load));
  if (!a || !b) throw new Error('two pictures are to be compared');
  const found = around.map(() => ({ left: 1e9, top: 1e9, right: -1, bottom: -1 }));
  let elsewhere = 0;
  a.pixels.forEach((pixel, i) => {
    if (pixel === b.pixels[i]) return;
    const x = i % a.width;
    const y = Math.floor(i / a.width);
    const away = around.map((at) =>
      Math.max(at.x - x, x + 1 - at.x - at.width, at.y - y, y + 1 - at.y - at.height, 0),
    );
    const nearest = Math.min(...away);
    const box = nearest > NEAR ? -1 : away.indexOf(nearest);
    const there = found[box];
    if (!there) {
      elsewhere += 1;
      return;
    }
    there.left = Math.min(there.left, x);
    there.top = Math.min(there.top, y);
    there.right = Math.max(there.right, x + 1);
    there.bottom = Math.max(there.bottom, y + 1);
  });
  const boxes = found.map(({ left, top, right, bottom }) =>
    right < 0 ? null : { x: left, y: top, width: right - left, height: bottom - top },
  );
  return { boxes, elsewhere };
}
