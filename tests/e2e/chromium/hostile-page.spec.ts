import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { HOSTILE, HUNDRED_FRAMES, PAINTED_FRAMES } from '../hostile-documents.ts';
import { BREAK_IN, FORGE, SPY } from '../hostile-page.ts';
import { linesOf } from '../text-place.ts';
import { firstPainted } from './content-world.ts';
import { expect, test } from './fixtures.ts';

/** Runs the body of an async function as the page's own script. */
function inPage<T>(page: Page, body: string, args: unknown[] = []): Promise<T> {
  return page.evaluate<T>(`(async (...args) => { ${body} })(...${JSON.stringify(args)})`);
}

const PAGE = html(
  '<p style="margin: 150px">On Stepanakert, from Khankendi.</p><p style="margin: 200px 50px">On Lisbon.</p>',
  SPY,
);

async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`"${text}" takes no room`);
  return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
}

test('a page learns neither the extension’s id nor what the card says', async ({
  page,
  site,
  painted,
  openCard,
  card,
}) => {
  // As most readers have it: what moves could be found by its movement.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(site.add(PAGE));
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
  const { box } = await openCard('Stepanakert');
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 4 });
  expect(await inPage(page, BREAK_IN)).toEqual([]);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await inPage(page, BREAK_IN)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
  expect(await inPage(page, 'return [...spy.leaks, ...spy.heard]')).toEqual([]);
});

test('a page opens no card by events and messages of its own making', async ({
  page,
  site,
  painted,
  card,
}) => {
  await page.goto(site.add(PAGE));
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
  await inPage(page, FORGE, [await middleOf(page, 'Khankendi')]);
  expect(await card()).toBeNull();
  expect(await inPage(page, 'return spy.hosts')).toBe(0);
});

test('a page closes, moves and fills no card by events and messages of its own making', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(PAGE));
  const opened = await openCard('Stepanakert');
  await inPage(page, FORGE, [await middleOf(page, 'Khankendi')]);
  expect(await card()).toEqual(opened);
  expect(await inPage(page, 'return spy.hosts')).toBe(1);
});

for (const [what, { body, headers }] of Object.entries(HOSTILE))
  test(`a page that ${what} neither breaks the extension nor is broken`, async ({
    page,
    site,
    running,
    card,
  }) => {
    const policed: string[] = [];
    page.on('console', (message) => {
      if (/security policy|trusted/i.test(message.text())) policed.push(message.text());
    });
    await page.goto(site.add(body, headers ? { headers } : {}));
    await expect(async () => {
      const name = await firstPainted(page, running.id);
      if (!name) throw new Error('nothing is painted');
      await page.mouse.move(3, 3);
      await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 5 });
      await expect.poll(card, { timeout: 10_000 }).not.toBeNull();
    }, 'a card opens').toPass({ timeout: 180_000 });
    expect((await card())?.box.width, 'the card has its styles').toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await expect.poll(card).toBeNull();
    expect(policed).toEqual([]);
  });

test('names in a hundred frames are read, as far as a reader sees them', async ({ page, site }) => {
  await page.goto(site.add(HUNDRED_FRAMES));
  await expect.poll(() => inPage(page, PAINTED_FRAMES)).toBeGreaterThan(9);
});
