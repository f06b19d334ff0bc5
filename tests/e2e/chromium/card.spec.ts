import { gap, html } from '../documents.ts';
import { type Box, linesOf } from '../text-place.ts';
import { dialogNames } from './card.ts';
import { HOSTS, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';

const RIVERS = '<p style="margin: 200px">A train to Stepanakert and a book on Nagorno-Karabakh.</p>';

test('pointing at a name shows its card: name, dates, figures, sources, as of', async ({
  page,
  site,
  openCard,
}) => {
  await page.goto(site.add(html(RIVERS)));
  const { text, box } = await openCard('Nagorno-Karabakh');
  expect(text).toContain('Nagorno-Karabakh');
  expect(text).toMatch(/\b(1[89]|20)\d\d\b/);
  expect(text).toMatch(/120,000/);
  expect(text).toMatch(/as of/i);
  expect(box.width).toBeLessThanOrEqual(360);
  expect(box.height).toBeLessThanOrEqual(420);
  const names = await dialogNames(page);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^Nagorno-Karabakh/);
});

test('Escape closes the card', async ({ page, site, openCard, card }) => {
  await page.goto(site.add(html(RIVERS)));
  await openCard('Stepanakert');
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
});

test('leaving the name closes the card', async ({ page, site, openCard, card }) => {
  await page.goto(site.add(html(RIVERS)));
  await openCard('Stepanakert');
  await page.mouse.move(990, 690, { steps: 5 });
  await expect.poll(card).toBeNull();
});

test('the way from the name into the card keeps it open', async ({ page, site, openCard, card }) => {
  await page.goto(site.add(html(RIVERS)));
  const { box } = await openCard('Stepanakert');
  const [name] = await linesOf(page, 'Stepanakert');
  if (!name) throw new Error('the name takes no room');
  // Neither waits for the other: a slow machine would take longer over it than a card stays behind.
  await Promise.all([
    page.mouse.move(name.x + name.width / 2, (name.y + name.height + box.y) / 2),
    page.mouse.move(box.x + box.width / 2, box.y + box.height / 2),
  ]);
  // Longer than any delay before closing, told by the page's own clock.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_200)));
  expect(await card()).not.toBeNull();
});

test('a link under a name still works', async ({ page, site, openCard }) => {
  await page.goto(site.add(html('<p style="margin: 99px"><a href="#station">Trains to Stepanakert</a></p>')));
  await openCard('Stepanakert');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/#station$/);
});

const NARROW = 'in the middle of a narrow window';
const PLACES: Record<string, string> = {
  [NARROW]: `<p style="margin: 300px 0 0 150px">Stepanakert</p>${gap(900)}`,
  'at the top': '<p style="margin: 0">Stepanakert</p>',
  'at the bottom': '<p style="position: absolute; bottom: 0; margin: 0">Stepanakert</p>',
  'at the right edge': '<p style="position: absolute; right: 0; top: 300px; margin: 0">Stepanakert</p>',
  'in the bottom right corner':
    '<p style="position: absolute; right: 0; bottom: 0; margin: 0">Stepanakert</p>',
  'on two lines': '<p style="margin: 200px; width: 70px; word-break: break-all">On Stepanakert</p>',
  'in large type': '<p style="font-size: 120px; margin: 250px 0">Stepanakert</p>',
  'from right to left': `<div dir="rtl" style="margin: 150px 0">Stepanakert</div>`,
  'after scrolling': `${gap(900)}<p>Stepanakert</p>${gap(900)}`,
};
for (const [place, body] of Object.entries(PLACES)) {
  test(`a card never covers the name: ${place}`, async ({ page, site, openCard }) => {
    if (place === NARROW) await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.add(html(body)));
    // Names far below what is seen are not drawn yet.
    await page.getByText('Stepanakert').scrollIntoViewIfNeeded();
    const { box } = await openCard('Stepanakert');
    const lines = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const at = node.nodeValue?.indexOf('Stepanakert') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 'Stepanakert'.length);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      return [];
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(overlap(line, box)).toBe(0);
    const view = page.viewportSize() ?? { width: 0, height: 0 };
    expect(overlap(box, { x: 0, y: 0, ...view }), 'the card is in view').toBeCloseTo(
      box.width * box.height,
      0,
    );
  });
}

/** The area that two boxes share, in px²; touching within half a pixel is not overlapping. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0.5 && height > 0.5 ? width * height : 0;
}

test('a related name opens in the same card, the focus goes to its title, Backspace leads back', async ({
  page,
  site,
  openCard,
  running,
}) => {
  await page.goto(site.add(html(RIVERS)));
  await openCard('Stepanakert');
  const inCard = <T>(expression: string) =>
    inContentWorld<T>(
      page,
      running.id,
      `((root) => ${expression})(chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]))`,
    );
  const related = await inCard<string>(`root.querySelector('[data-entity]').textContent`);
  await inCard(`root.querySelector('[data-entity]').click()`);
  await expect.poll(async () => (await dialogNames(page))[0]).toMatch(new RegExp(`^${related}`));
  await expect.poll(() => inCard(`root.activeElement?.textContent`)).toBe(related);
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await dialogNames(page))[0]).toMatch(/^Stepanakert/);
  await expect.poll(() => inCard(`root.activeElement?.textContent`)).toBe(related);
});
