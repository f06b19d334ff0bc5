import type { browser } from 'wxt/browser';
import { gap, html } from '../documents.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, pageRow, results, searchField } from './popup.ts';

/** What the service worker's global scope offers. */
declare const chrome: typeof browser;

test('the popup lists what the page mentions, with counts over all frames', async ({
  page,
  site,
  running,
}) => {
  await page.goto(
    site.add(
      html(`<p>Stepanakert, Yevlakh and again Stepanakert.</p>
        <iframe srcdoc="<p>Khankendi in a frame</p>"></iframe>`),
    ),
  );
  const popup = await openPopup(running, page);
  await expect(pageRow(popup, 'Stepanakert')).toContainText('3 mentions');
  await expect(pageRow(popup, 'Yevlakh')).toContainText('1 mention');
  await page.evaluate(() => document.body.append(' Yevlakh once more'));
  await expect(pageRow(popup, 'Yevlakh')).toContainText('2 mentions');
  await popup.close();
});

test('a page that mentions nothing says so', async ({ page, site, running }) => {
  await page.goto(site.add(html('<p>A train to Lisbon.</p>')));
  const popup = await openPopup(running, page);
  await expect(popup.locator('body')).toContainText('No name known here is mentioned on this page');
  await popup.close();
});

test('jump goes from mention to mention', async ({ page, site, running }) => {
  await page.goto(
    site.add(html(`${gap(2_000)}<p>First Stepanakert</p>${gap(2_000)}<p>Second Khankendi</p>${gap(2_000)}`)),
  );
  const popup = await openPopup(running, page);
  const jump = pageRow(popup, 'Stepanakert').getByRole('button', { name: /^Next mention/ });
  const [first, second] = [page.getByText('First Stepanakert'), page.getByText('Second Khankendi')];
  await expect(first).not.toBeInViewport();
  await jump.click();
  await expect(first).toBeInViewport();
  await expect(second).not.toBeInViewport();
  await jump.click();
  await expect(second).toBeInViewport();
  await popup.close();
});

const QUERIES: Record<string, RegExp> = {
  Khankendi: /Stepanakert|Khankendi/,
  Степанакерт: /Stepanakert/,
  '120000': /120,000/,
  '120,000': /120,000/,
  '21 Sep': /21 Sept|September 21/,
  '2023-09-21': /21 Sept|September 21/,
  Stepanakrt: /Stepanakert/,
  yevlah: /Yevlakh/,
};
for (const [query, found] of Object.entries(QUERIES)) {
  test(`searching for "${query}" finds it`, async ({ running }) => {
    const popup = await openPopup(running);
    await searchField(popup).fill(query);
    await expect(results(popup).first()).toBeVisible();
    await expect(results(popup).filter({ hasText: found }).first()).toBeVisible();
    await popup.close();
  });
}

test('a search that finds nothing says so', async ({ running }) => {
  const popup = await openPopup(running);
  await searchField(popup).fill('qqqqzzzzxx');
  await expect(popup.locator('body')).toContainText('Nothing found');
  await popup.close();
});

test('by keys alone: type, arrow down, Enter opens the card', async ({ running }) => {
  const popup = await openPopup(running);
  await expect(searchField(popup)).toBeFocused();
  await popup.keyboard.type('Yevlakh');
  await expect(results(popup).first()).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('article', { name: /^Yevlakh/ })).toBeVisible();
  await popup.close();
});

test('the best result for a name is the name', async ({ running }) => {
  const popup = await openPopup(running);
  await popup.keyboard.type('Khankendi');
  await expect(results(popup).first()).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('article', { name: /^Stepanakert/ })).toBeVisible();
  await popup.close();
});

test('a name in another script finds what its bearer said, and the results can be kept to one day', async ({
  running,
}) => {
  const popup = await openPopup(running);
  await searchField(popup).fill('Пашинян');
  const statements = popup.getByRole('group', { name: 'Statements' }).getByRole('option');
  await expect(statements.first()).toContainText('Nikol Pashinyan');
  await expect(statements.first()).toContainText('Пашинян');
  const before = await results(popup).count();
  await popup.locator('summary', { hasText: 'Any day' }).click();
  await popup.getByRole('button', { name: /^13 Sept 2023/ }).click();
  await expect(searchField(popup)).toBeFocused();
  await expect.poll(() => results(popup).count()).toBeLessThan(before);
  await popup.close();
});

test('related names open in the same place, and keys lead back to where the reader was', async ({
  running,
}) => {
  const popup = await openPopup(running);
  await popup.keyboard.type('Yevlakh');
  await expect(results(popup).first()).toBeVisible();
  await popup.keyboard.press('Enter');
  const related = popup.getByRole('article').locator('[data-entity]').first();
  const name = (await related.textContent()) ?? '';
  await related.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('article', { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect(popup.getByRole('heading', { name, level: 2 })).toBeFocused();
  await popup.keyboard.press('Alt+ArrowLeft');
  await expect(related).toBeFocused();
  await popup.close();
});

test('the next popup knows what was looked at in this session, until it is told to forget', async ({
  running,
}) => {
  const first = await openPopup(running);
  await first.keyboard.type('Kornidzor');
  await expect(results(first).first()).toBeVisible();
  await first.keyboard.press('Enter');
  await expect(first.getByRole('article', { name: /^Kornidzor/ })).toBeVisible();
  await first.close();
  const next = await openPopup(running);
  const recent = next.getByRole('region', { name: 'Recent' });
  await expect(recent.getByRole('button', { name: 'Search again: Kornidzor' })).toBeVisible();
  expect(await running.worker.evaluate(() => chrome.storage.local.get(null))).not.toHaveProperty('recent');
  await recent.getByRole('button', { name: /^Forget/ }).click();
  await expect(recent).toBeHidden();
  await next.close();
});

test('keys bring the timeline closer, and nothing of it is wider than a narrow screen', async ({
  running,
}) => {
  const popup = await openPopup(running);
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.getByRole('tab', { name: 'Timeline' }).click();
  const chart = popup.getByRole('group', { name: 'Timeline' });
  const named = () => popup.locator('.tl-chart').getAttribute('aria-label');
  await chart.focus();
  await popup.keyboard.press('Home');
  const whole = await named();
  for (let i = 0; i < 8; i++) await popup.keyboard.press('+');
  await expect.poll(named).not.toBe(whole);
  const wider = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await popup.close();
});
