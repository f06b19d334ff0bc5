import AxeBuilder from '@axe-core/playwright';
import { hoverText } from '../text-place.ts';
import { expect, test } from './fixtures.ts';
import { forgetSettings } from './popup.ts';

test.afterEach(({ running }) => forgetSettings(running));

const names = `[...CSS.highlights].filter(([key]) => key.startsWith('fact-card')).flatMap(([, all]) => [...all])
  .map(String)`;
const cards = `document.querySelectorAll('[popover]').length`;

for (const colorScheme of ['light', 'dark'] as const)
  test(`the first page: live highlights, a card, choices at once, no request, ${colorScheme}`, async ({
    page,
    running,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${running.id}/welcome.html`);
    await expect.poll(() => page.evaluate(names)).toContain('Stepanakert');
    expect(await page.evaluate(names)).toContain('Khankendi');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await hoverText(page, 'Stepanakert');
    await expect.poll(() => page.evaluate(cards)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(cards)).toBe(0);
    await page.getByRole('radio', { name: 'Solid line' }).check();
    await expect.poll(() => page.evaluate('[...CSS.highlights.keys()]')).toEqual(['fact-card-underline']);
    expect(new Set(asked)).toEqual(new Set(['chrome-extension:']));
  });

test('the settings lead to the first page again', async ({ page, running }) => {
  await page.goto(`chrome-extension://${running.id}/options.html`);
  const opened = running.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Show the first page again' }).click();
  const first = await opened;
  await expect(first.getByRole('article', { name: 'Sample article' })).toBeVisible();
  await first.close();
});
