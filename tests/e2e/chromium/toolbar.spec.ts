import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { gap, html } from '../documents.ts';
import { expect, test } from './fixtures.ts';
import type { Running } from './launch.ts';
import { forgetSettings, results, searchField, tabId } from './popup.ts';

/** What the service worker's global scope offers; `dispatch` is what the browser itself calls. */
declare const chrome: typeof browser & {
  contextMenus: { onClicked: { dispatch(clicked: object, tab?: object): void } };
  omnibox: {
    onInputChanged: {
      dispatch(text: string, suggest: (found: { content: string; description: string }[]) => void): void;
    };
    onInputEntered: { dispatch(text: string, where: string): void };
  };
};

test.afterEach(({ running }) => forgetSettings(running));

const button = (running: Running, id: number) => () =>
  running.worker.evaluate(
    async (tabId) => [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })],
    id,
  );

test.describe('the toolbar button', () => {
  test('counts the entities of the page over all frames, follows it, and says the same in words', async ({
    page,
    site,
    running,
  }) => {
    await page.goto(
      site.add(
        html(`<p>Stepanakert and Khankendi, Yevlakh.</p>
          <iframe srcdoc="<p>Yevlakh and Kornidzor in a frame</p>"></iframe>`),
      ),
    );
    const shown = button(running, await tabId(running, page));
    await expect.poll(shown).toEqual(['3', expect.stringMatching(/\b3 names on this page$/)]);
    await page.evaluate(() => document.body.append(' Shusha'));
    await expect.poll(shown).toEqual(['4', expect.stringMatching(/\b4 names on this page$/)]);
    await page.goto(site.add(html('<p>On Yevlakh.</p>')));
    await expect.poll(shown).toEqual(['1', expect.stringMatching(/\b1 name on this page$/)]);
    await page.goto(site.add(html('<p>On Lisbon.</p>')));
    await expect.poll(async () => (await shown())[0]).toBe('');
    expect((await shown())[1]).not.toMatch(/\d/);
  });

  test('counts again on a page that the reader goes back to', async ({ page, site, running }) => {
    await page.goto(site.add(html('<p>On Yevlakh.</p>')));
    const shown = button(running, await tabId(running, page));
    await expect.poll(async () => (await shown())[0]).toBe('1');
    await page.goto(site.add(html('<p>On Lisbon.</p>')));
    await expect.poll(async () => (await shown())[0]).toBe('');
    await page.goBack();
    await expect.poll(async () => (await shown())[0]).toBe('1');
  });

  test('shows no number to a reader who wants none, at once, and still says it in words', async ({
    page,
    site,
    running,
  }) => {
    await page.goto(site.add(html('<p>On Yevlakh.</p>')));
    const shown = button(running, await tabId(running, page));
    await expect.poll(async () => (await shown())[0]).toBe('1');
    const settings = await running.context.newPage();
    await settings.goto(`chrome-extension://${running.id}/options.html`);
    await settings.getByRole('checkbox', { name: 'Number of names' }).uncheck();
    await expect.poll(shown).toEqual(['', expect.stringMatching(/\b1 name on this page$/)]);
    await settings.getByRole('checkbox', { name: 'Number of names' }).check();
    await expect.poll(async () => (await shown())[0]).toBe('1');
    await settings.close();
  });

  test('a page that mentions nothing tells the background nothing', async ({ page, site, running }) => {
    await running.worker.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push(message));
    });
    const heard = () => running.worker.evaluate<unknown[]>('globalThis.heard');
    await page.goto(site.add(html(`<p>On Lisbon.</p>${gap(99)}`)));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
    expect(await heard()).toEqual([]);
    await page.goto(site.add(html('<p>On Yevlakh.</p>')));
    await expect.poll(heard).toContainEqual({ type: 'found' });
  });

  test('its menu switches the page’s site off and on again', async ({ page, site, running, painted }) => {
    await page.goto(site.add(html('<p>On Yevlakh.</p>')));
    await expect.poll(painted).toEqual(['Yevlakh']);
    const id = await tabId(running, page);
    const press = () =>
      running.worker.evaluate(
        async (id) =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'site' }, await chrome.tabs.get(id)),
        id,
      );
    await press();
    await expect.poll(painted).toEqual([]);
    await expect.poll(async () => (await button(running, id)())[0]).toBe('');
    await press();
    await expect.poll(painted).toEqual(['Yevlakh']);
  });
});

/** What opens beside the page when `act` has been done. */
async function opened(running: Running, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([running.context.waitForEvent('page'), act()]);
  await searchField(page).waitFor();
  return page;
}

test.describe('the keyword in the address bar', () => {
  const suggestions = (running: Running, text: string) =>
    running.worker.evaluate(
      (text) =>
        new Promise<{ content: string; description: string }[]>((done) =>
          chrome.omnibox.onInputChanged.dispatch(text, done),
        ),
      text,
    );
  const enter = (running: Running, text: string) =>
    opened(running, () =>
      running.worker.evaluate(
        (text) => chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab'),
        text,
      ),
    );

  test('finds a name in any script, and opens its card', async ({ running }) => {
    for (const text of ['stepana', 'Xankəndi', 'Ханкенди', 'Ստեփանակերտ'])
      expect((await suggestions(running, text))[0], text).toMatchObject({
        content: 'Stepanakert',
        description: expect.stringContaining('<match>Stepanakert</match>'),
      });
    const popup = await enter(running, 'Stepanakert');
    await expect(popup.getByRole('article', { name: /^Stepanakert/ })).toBeVisible();
    await popup.close();
  });

  test('searches for what is no name', async ({ running }) => {
    expect(await suggestions(running, '120000')).toEqual([]);
    const popup = await enter(running, '120000 ');
    await expect(searchField(popup)).toHaveValue('120000');
    await expect(results(popup).first()).toContainText('120,000');
    await popup.close();
  });
});
