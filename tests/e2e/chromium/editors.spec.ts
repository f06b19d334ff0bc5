import { bundleApp } from '../bundle.ts';
import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

const EDITORS = ['proseMirror', 'codeMirror', 'contentEditable'] as const;

declare const app: Record<(typeof EDITORS)[number], (place: Element) => void>;

for (const editor of EDITORS) {
  test(`${editor}: text, selection and undo are the writer's own`, async ({ page, site, painted }) => {
    const script = site.add(await bundleApp('editors.js', 'page'), { type: 'text/javascript' });
    await page.goto(
      site.add(html('<p>On Khankendi.</p><div id="place"></div>', `<script src="${script}"></script>`)),
    );
    await page.evaluate((name) => app[name](document.querySelector('#place') as Element), editor);
    const field = page.locator('[contenteditable=true]');
    await expect.poll(painted).toEqual(['Khankendi']);
    await field.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' On Nagorno-Karabakh.');
    await expect(field).toHaveText('A train to Stepanakert. On Nagorno-Karabakh.');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    const selected = await page.evaluate(() => String(getSelection()));
    expect('On Nagorno-Karabakh.'.endsWith(selected) && selected.length > 3).toBe(true);
    // The painter's turn comes and goes; what is selected is still the same.
    await page.evaluate(() => document.body.append('A bus to Nagorno-Karabakh.'));
    await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh']);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    await page.keyboard.type('Lisbon');
    await expect(field).toHaveText(
      `${`A train to Stepanakert. On Nagorno-Karabakh.`.slice(0, -selected.length)}Lisbon`,
    );
    for (let i = 0; i < 40 && (await field.textContent()) !== 'A train to Stepanakert.'; i++)
      await page.keyboard.press('Control+z');
    await expect(field).toHaveText('A train to Stepanakert.');
    expect(await painted()).toEqual(['Khankendi', 'Nagorno-Karabakh']);
  });
}
