import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { BREAK_IN, FORGE, SPY } from '../hostile-page.ts';
import { linesOf } from '../text-place.ts';
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

test('a page of frozen globals and a hundred frames, some shut in, is read all the same', async ({
  page,
  site,
  painted,
  openCard,
}) => {
  const freeze = `<script>for (const name of Object.getOwnPropertyNames(window)) try {
    Object.freeze(window[name].prototype);
    Object.freeze(window[name]);
  } catch {}</script>`;
  const frames = ['', 'sandbox', 'sandbox="allow-scripts"', 'csp="default-src \'none\'"'].flatMap((kind) =>
    Array.from({ length: 25 }, () => `<iframe ${kind} srcdoc="<p>On Yevlakh</p>" height="30"></iframe>`),
  );
  await page.goto(site.add(html(`<p style="margin: 99px">On Stepanakert.</p>${frames.join('')}`, freeze)));
  await expect.poll(painted, { timeout: 15_000 }).toEqual(['Stepanakert']);
  await openCard('Stepanakert');
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('iframe:not([sandbox])')].filter(
              (frame) =>
                frame instanceof HTMLIFrameElement &&
                frame.contentWindow &&
                Reflect.get(frame.contentWindow, 'CSS').highlights.size > 0,
            ).length,
        ),
      { timeout: 15_000 },
    )
    .toBeGreaterThan(9);
});
