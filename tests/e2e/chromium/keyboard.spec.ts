import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { gap, html } from '../documents.ts';
import { HOSTS, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import type { Running } from './launch.ts';
import { tabId } from './popup.ts';

/** What the service worker's global scope offers; `dispatch` is what the browser itself calls on a key press. */
declare const chrome: typeof browser & {
  commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } };
};

/** Uses a command as its keys would: no browser lets a test press them. */
async function use(running: Running, page: Page, command: string): Promise<void> {
  const id = await tabId(running, page);
  await running.worker.evaluate(([name, id]) => chrome.commands.onCommand.dispatch(name, { id }), [
    command,
    id,
  ] as const);
}

const activeText = (page: Page, running: Running) => () =>
  inContentWorld<string>(page, running.id, `[...CSS.highlights.get('fact-card-active') ?? []].join('')`);
/** What has the focus inside the card: its role, or the text of the row. */
const focusInCard = (page: Page, running: Running) => () =>
  inContentWorld<string | null>(
    page,
    running.id,
    `(() => {
      const [host] = ${HOSTS};
      const active = host && chrome.dom.openOrClosedShadowRoot(host).activeElement;
      return active && (active.getAttribute('role') ?? active.closest('.fc-row')?.className ?? active.localName);
    })()`,
  );

test('commands go from name to name, and round', async ({ page, site, running, painted }) => {
  await page.goto(site.add(html(`<p>On Yevlakh.</p>${gap(1_500)}<p>On Stepanakert.</p>`)));
  // It comes last and stands first.
  await page.evaluate(() => {
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>On Kornidzor.</p>';
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.prepend(outer);
  });
  await expect.poll(painted).toEqual(expect.arrayContaining(['Kornidzor', 'Yevlakh']));
  const active = activeText(page, running);
  for (const [command, name] of [
    ['next-mention', 'Kornidzor'],
    ['next-mention', 'Yevlakh'],
    ['next-mention', 'Stepanakert'],
    ['next-mention', 'Kornidzor'],
    ['previous-mention', 'Stepanakert'],
  ] as const) {
    await use(running, page, command);
    await expect.poll(active).toBe(name);
  }
});

test('a card opened by command has the focus; keys go through it; Escape gives the focus back', async ({
  page,
  site,
  running,
  painted,
  card,
}) => {
  await page.goto(site.add(html('<input aria-label="Field"><p>On Nagorno-Karabakh.</p>')));
  await expect.poll(painted).toEqual(['Nagorno-Karabakh']);
  const field = page.getByRole('textbox');
  await field.focus();
  await use(running, page, 'open-card');
  const focus = focusInCard(page, running);
  await expect.poll(focus).toBe('dialog');
  await page.keyboard.press('ArrowDown');
  expect(await focus()).toContain('fc-usage');
  await page.keyboard.press('ArrowDown');
  expect(await focus()).toContain('fc-line');
  await page.keyboard.press('ArrowUp');
  expect(await focus()).toContain('fc-usage');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await card())?.text).toContain('used by');
  await page.keyboard.press('Tab');
  expect(await focus()).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('pin keeps the card while the page is pressed elsewhere', async ({
  page,
  site,
  running,
  painted,
  card,
}) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await use(running, page, 'open-card');
  await expect.poll(focusInCard(page, running)).toBe('dialog');
  const pinned = () =>
    inContentWorld<string>(
      page,
      running.id,
      `chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]).querySelector('[aria-label=Pin]').ariaPressed`,
    );
  await use(running, page, 'pin-card');
  await expect.poll(pinned).toBe('true');
  await page.mouse.click(900, 650);
  expect(await card()).not.toBeNull();
  await use(running, page, 'pin-card');
  await expect.poll(pinned).toBe('false');
  await page.mouse.click(900, 650);
  await expect.poll(card).toBeNull();
});

test('the frame with the focus obeys, and it alone', async ({ page, site, running, painted, card }) => {
  await page.goto(
    site.add(
      html(
        '<p>On Stepanakert.</p><iframe srcdoc="<input><p>On Yevlakh.</p>" width="900" height="500"></iframe>',
      ),
    ),
  );
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.frameLocator('iframe').locator('input').click();
  await use(running, page, 'open-card');
  const inFrame = page.frameLocator('iframe').locator('html > div[popover]');
  await expect(inFrame).toHaveCount(1);
  expect(await card()).toBeNull();
  await page.keyboard.press('Escape');
  await expect(inFrame).toHaveCount(0);
});
