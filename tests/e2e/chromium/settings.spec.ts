import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';
import { forgetSettings, openPopup } from './popup.ts';

test.afterEach(({ running }) => forgetSettings(running));

for (const [scope, name] of [
  ['this site', 'On this site'],
  ['everywhere', 'Everywhere'],
] as const) {
  test(`off and on again for ${scope} acts at once in the open page`, async ({
    page,
    site,
    running,
    painted,
  }) => {
    const shaded = '<div><template shadowrootmode="open"><p>On Yevlakh.</p></template></div>';
    await page.goto(site.add(html(`<p>On Stepanakert.</p>${shaded}`)));
    const sheets = () =>
      page.evaluate(() => document.querySelector('div')?.shadowRoot?.adoptedStyleSheets.length);
    await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
    await expect.poll(sheets).toBe(1);
    const popup = await openPopup(running, page);
    const choice = popup.getByRole('switch', { name });
    await expect(choice).toBeChecked();
    await choice.click();
    await expect.poll(painted).toEqual([]);
    expect(await sheets(), 'sheets in the shadow root').toBe(0);
    await expect(choice).not.toBeChecked();
    await choice.click();
    await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
    await popup.close();
  });
}

test('what is off stays off in pages opened later, and shows no card', async ({
  page,
  site,
  running,
  painted,
}) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const popup = await openPopup(running, page);
  await popup.getByRole('switch', { name: 'Everywhere' }).click();
  await expect.poll(painted).toEqual([]);
  await popup.close();
  await page.goto(site.add(html('<p>On Khankendi.</p>')));
  expect(await painted()).toEqual([]);
  await page.evaluate(() => document.body.append('And Stepanakert.'));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await painted()).toEqual([]);
});
