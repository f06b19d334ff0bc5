import { html } from '../documents.ts';
import { inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';

// WCAG 2.2, success criterion 1.4.13: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus

const PAGE = html('<p style="margin: 200px">A book on Nagorno-Karabakh.</p>');

/** Longer than any delay, told by the page's own clock. */
const WAIT = 'new Promise((done) => setTimeout(done, 3_000))';

test('dismissible: Escape takes the card away without the pointer moving, and it stays away', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(PAGE));
  await openCard('Nagorno-Karabakh');
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
  await page.evaluate(WAIT);
  expect(await card()).toBeNull();
});

test('hoverable: the pointer goes from the name over all of the card, which stays', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(PAGE));
  const { box } = await openCard('Nagorno-Karabakh');
  // Into the card in one go: a slow machine would take longer over it than a card stays behind.
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  for (const [across, down] of [
    [0.2, 0.05],
    [0.95, 0.1],
    [0.95, 0.95],
    [0.05, 0.95],
    [0.5, 0.5],
  ] as const)
    await page.mouse.move(box.x + box.width * across, box.y + box.height * down, { steps: 10 });
  await page.evaluate(WAIT);
  expect((await card())?.box).toEqual(box);
});

test('persistent: the card stays as long as the pointer does', async ({ page, site, openCard, card }) => {
  await page.goto(site.add(PAGE));
  const { box } = await openCard('Nagorno-Karabakh');
  await page.evaluate(WAIT);
  expect((await card())?.box).toEqual(box);
});

test('nothing moves once the card is shown: its box is the same in every frame', async ({
  page,
  site,
  running,
  painted,
  openCard,
}) => {
  await page.goto(site.add(PAGE));
  await expect.poll(painted).toEqual(['Nagorno-Karabakh']);
  await inContentWorld(
    page,
    running.id,
    `(() => {
      globalThis.boxes = [];
      const look = () => {
        const host = document.querySelector('html > [popover]');
        if (host) boxes.push(JSON.stringify(host.getBoundingClientRect()));
        requestAnimationFrame(look);
      };
      look();
    })()`,
  );
  await openCard('Nagorno-Karabakh');
  await expect.poll(() => inContentWorld<number>(page, running.id, 'boxes.length')).toBeGreaterThan(40);
  expect(await inContentWorld<string[]>(page, running.id, '[...new Set(boxes)]')).toHaveLength(1);
});
