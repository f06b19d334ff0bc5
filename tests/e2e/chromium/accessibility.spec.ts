import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { html } from '../documents.ts';
import { HOSTS, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, pageRow, results, searchField } from './popup.ts';

interface Violation {
  id: string;
  nodes: string[];
}

/** Runs axe in the extension's world, where the closed root is made readable to it, on the host and what is in it. */
async function violationsInCard(page: Page, extensionId: string): Promise<Violation[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  return inContentWorld<Violation[]>(
    page,
    extensionId,
    `(async () => {
      ${source};
      const [host] = ${HOSTS};
      Object.defineProperty(host, 'shadowRoot', { value: chrome.dom.openOrClosedShadowRoot(host) });
      // The host stands outside the page's landmarks, as a card over the page has to.
      const { violations, passes } = await axe.run(host, { rules: { region: { enabled: false } } });
      if (!passes.some(({ id }) => id === 'aria-dialog-name')) return [{ id: 'the card was not looked at', nodes: [] }];
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
    })()`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the card, ${colorScheme}`, async ({ page, site, running, openCard }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(site.add(html('<h1>Maps</h1><p>On Nagorno-Karabakh.</p>')));
    await openCard('Nagorno-Karabakh');
    expect(await violationsInCard(page, running.id)).toEqual([]);
  });

  test(`axe finds nothing in the popup, ${colorScheme}`, async ({ page, site, running }) => {
    await page.goto(site.add(html('<p>On Stepanakert and Yevlakh.</p>')));
    const popup = await openPopup(running, page);
    await popup.emulateMedia({ colorScheme });
    await expect(pageRow(popup, 'Yevlakh')).toBeVisible();
    expect(await violations(popup), 'the page’s names').toEqual([]);
    for (const view of ['Timeline', 'Figures', 'Sources']) {
      await popup.getByRole('tab', { name: view }).click();
      await expect(popup.getByRole('tabpanel', { name: view })).toContainText(/\S/);
      expect(await violations(popup), view).toEqual([]);
    }
    await searchField(popup).fill('Khankendi');
    await expect(results(popup).first()).toBeVisible();
    expect(await violations(popup), 'results').toEqual([]);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('article').first()).toBeVisible();
    expect(await violations(popup), 'a card').toEqual([]);
    await popup.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the settings, ${colorScheme}`, async ({ page, running }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${running.id}/options.html`);
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

async function violations(page: Page): Promise<Violation[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
}
