import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { countHosts, type SeenCard } from './card.ts';
import { expect, test } from './fixtures.ts';

/** The element that the page would hit in the middle of the card, and what it stands in. */
function onTop(page: Page, { box }: SeenCard): Promise<[string | undefined, string | undefined]> {
  return page.evaluate(
    ([x, y]) => {
      const element = document.elementFromPoint(x, y);
      return [element?.localName, element?.parentElement?.localName];
    },
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  );
}

test('on a full screen the card is in the element that fills it', async ({
  page,
  site,
  running,
  openCard,
  card,
}) => {
  await page.goto(
    site.add(
      html(`<main style="background: white"><p style="margin: 150px">On Stepanakert.</p>
        <button onclick="document.querySelector('main').requestFullscreen()">Full</button></main>`),
    ),
  );
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.getByRole('button').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  expect(await onTop(page, await openCard('Stepanakert'))).toEqual(['div', 'main']);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(card).toBeNull();
  await expect.poll(() => countHosts(page, running.id)).toBe(0);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  await page.mouse.move(3, 3);
  expect(await onTop(page, await openCard('Stepanakert'))).toEqual(['div', 'html']);
});

test('a card in a modal dialog is above it, and goes with it', async ({
  page,
  site,
  running,
  openCard,
  card,
}) => {
  await page.goto(
    site.add(html('<p>On Khankendi.</p><dialog><p style="margin: 60px">On Stepanakert.</p></dialog>')),
  );
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  expect(await onTop(page, await openCard('Stepanakert'))).toEqual(['div', 'dialog']);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(card).toBeNull();
  await expect.poll(() => countHosts(page, running.id)).toBe(0);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await onTop(page, await openCard('Khankendi'))).toEqual(['div', 'html']);
});

test('a dialog that the page takes out takes the card along', async ({
  page,
  site,
  running,
  openCard,
  card,
}) => {
  await page.goto(
    site.add(
      html('<p>On Khankendi.</p><div><dialog><p style="margin: 60px">On Stepanakert.</p></dialog></div>'),
    ),
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await openCard('Stepanakert');
  await page.evaluate(() => document.querySelector('div')?.replaceChildren());
  await expect.poll(card).toBeNull();
  await expect.poll(() => countHosts(page, running.id)).toBe(0);
  await openCard('Khankendi');
});

test('a card for a name in a popover is above it, and the popover stays', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(
    site.add(html('<div popover style="margin: 100px"><p style="margin: 60px">On Stepanakert.</p></div>')),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
  expect(await onTop(page, await openCard('Stepanakert'))).toEqual(['div', 'html']);
  expect(await page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open'))).toBe(true);
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
  await page.mouse.move(3, 3);
  await expect.poll(card).toBeNull();
});

test('a page that takes the host away gets it back a few times, and then peace', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
  await openCard('Stepanakert');
  const came = page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        const take = () => document.documentElement.lastElementChild?.remove();
        new MutationObserver((records) => {
          if (records.every((record) => record.addedNodes.length === 0)) return;
          times.push(performance.now());
          take();
          if (times.length === 3) setTimeout(() => done(times), 1500);
        }).observe(document.documentElement, { childList: true });
        take();
      }),
  );
  const times = await came;
  expect(times).toHaveLength(3);
  for (const [i, time] of times.entries()) expect(time - (times[i - 1] ?? 0)).toBeGreaterThan(200);
  await expect.poll(card).toBeNull();
  await page.mouse.move(3, 3);
  await page.mouse.move(500, 500, { steps: 3 });
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});
