import type { Frame, Page } from '@playwright/test';
import { html } from '../documents.ts';
import { type Box, linesOf } from '../text-place.ts';
import { readCardInFrames } from './card.ts';
import { HIGHLIGHTED, inContentWorlds } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { seePaint } from './pixels.ts';

const P = '<p>A train to Stepanakert.</p>';
const STYLE = '<style>body { font: 24px serif } iframe { border: 0; width: 600px; height: 300px }</style>';
const PLACES: Record<string, string> = {
  'over two lines': '<p style="width: 190px; margin: 100px">A train to Nagorno-Karabakh left.</p>',
  'in columns': `<div style="columns: 3; width: 700px">${'<p>The train was late.</p>'.repeat(20)}${P}</div>`,
  'turned and scaled': `<div style="transform: translate(150px, 200px) rotate(8deg) scale(1.4); width: 300px">${P}</div>`,
  zoomed: `<div style="zoom: 1.7; margin: 60px">${P}</div>`,
  'in a scrolled box': `<div style="height: 120px; overflow: auto; margin: 150px"><div style="height: 900px"></div>${P}</div>`,
  'in a sticky header': `<div style="position: sticky; top: 0; background: white">${P}</div><div style="height: 3000px"></div>`,
  'from top to bottom': `<div style="writing-mode: vertical-rl; height: 400px; margin: 80px">${P}</div>`,
  'from right to left': '<p dir="rtl" lang="ar" style="margin: 100px">وصل القطار إلى ستيباناكيرت مساء.</p>',
  'in text that is laid out when it comes near': `<div style="height: 2000px"></div><div style="content-visibility: auto">${P}</div><div style="height: 900px"></div>`,
  'in a frame': `<iframe srcdoc='${STYLE}${P}' style="margin: 120px"></iframe>`,
  'in a frame in a frame': `<iframe srcdoc="<iframe srcdoc='${STYLE}${P}' style='margin: 40px'></iframe>" style="margin: 60px; width: 800px; height: 400px"></iframe>`,
};

/** From a frame's viewport to the page's. */
async function moved(frame: Frame, boxes: Box[]): Promise<Box[]> {
  let [dx, dy] = [0, 0];
  for (let at: Frame | null = frame; at?.parentFrame(); at = at.parentFrame()) {
    const inner = await (await at.frameElement()).evaluate((e) => {
      if (!(e instanceof Element)) throw new Error('a frame has no element');
      const { x, y } = e.getBoundingClientRect();
      return [x + e.clientLeft, y + e.clientTop] as const;
    });
    dx += inner[0];
    dy += inner[1];
  }
  return boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }));
}

/** The frame that holds the text, which is the innermost one. */
async function innermost(page: Page): Promise<Frame> {
  const depth = (frame: Frame): number => (frame.parentFrame() ? 1 + depth(frame.parentFrame() as Frame) : 0);
  return page.frames().sort((a, b) => depth(b) - depth(a))[0] as Frame;
}

for (const [where, body] of Object.entries(PLACES)) {
  test(`a name ${where} is drawn where it stands, and the pointer finds it`, async ({
    page,
    site,
    running,
  }) => {
    const name = body.match(/Nagorno-Karabakh|Stepanakert|ستيباناكيرت/)?.[0] ?? '';
    await page.goto(site.add(html(body, STYLE)));
    const shown = async () => (await inContentWorlds<string[]>(page, running.id, HIGHLIGHTED)).flat();
    await expect
      .poll(async () => (await innermost(page)).evaluate(() => document.body?.textContent ?? ''))
      .toContain(name);
    const frame = await innermost(page);
    await linesOf(frame, name);
    await expect.poll(shown).toEqual([name]);
    const lines = await moved(frame, await linesOf(frame, name));

    const [line] = lines;
    if (!line) throw new Error('the name takes no room');
    await page.mouse.move(3, 3);
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 5 });
    await expect.poll(() => readCardInFrames(page, running.id)).toContain(name);
    const card = await cardBox(page);
    for (const { x, y, width, height } of lines)
      expect(
        card.x + card.width <= x + 1 ||
          x + width <= card.x + 1 ||
          card.y + card.height <= y + 1 ||
          y + height <= card.y + 1,
      ).toBe(true);
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);
    await expect.poll(() => readCardInFrames(page, running.id)).toBeNull();

    const { boxes, elsewhere } = await seePaint(page, frame, lines);
    // What is turned is drawn anew with other shades at its edges.
    expect(elsewhere, 'pixels painted elsewhere').toBeLessThan(4);
    for (const [i, { x, y, width, height }] of lines.entries()) {
      const box = boxes[i];
      if (!box) throw new Error(`line ${i + 1} is not painted`);
      for (const [seen, is] of [
        [box.x, x],
        [box.y, y],
        [box.x + box.width, x + width],
        [box.y + box.height, y + height],
      ] as const)
        expect(Math.abs(seen - is), `px between ${JSON.stringify(box)} and the name`).toBeLessThan(
          where.startsWith('turned') ? 10 : 6,
        );
    }

    /** The card in the viewport of the page, whichever frame it is in. */
    async function cardBox(of: Page): Promise<Box> {
      const inFrame = await inContentWorlds<Box | null>(
        of,
        running.id,
        `(() => {
          const host = [...document.documentElement.children].find((e) => e.popover === 'manual');
          return host ? host.getBoundingClientRect().toJSON() : null;
        })()`,
      );
      const box = inFrame.find((one) => one);
      if (!box) throw new Error('no card');
      return (await moved(frame, [box]))[0] as Box;
    }
  });
}
