import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { messageTables, readMessageFiles } from '../../../modules/messages/read-messages.ts';
import { type Site, serveSite } from '../site.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { HOSTS, highlighted, inContentWorld } from './content-world.ts';
import { launchChromium } from './launch.ts';
import { openPopup, pageRow } from './popup.ts';

const messages = messageTables(readMessageFiles('public/_locales'));
const PAGE =
  '<p lang="en">Talks about Nagorno-Karabakh were held in Yevlakh. Ilham Aliyev spoke in Baku.</p>';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

for (const language of ['az', 'hy', 'ru']) {
  test(`a browser that prefers ${language}: card, popup and settings speak it`, async () => {
    const said = messages[language] ?? {};
    const { entities } = parse(readFileSync(`data/translations/${language}.yaml`, 'utf8'));
    const words = (key: string) => said[key] ?? `no text ${key}`;
    const running = await launchChromium({ languages: `${language},en-US` });
    try {
      const page = await running.context.newPage();
      await page.goto(site.add(PAGE));
      await expect.poll(() => highlighted(page, running.id)).toContain('Yevlakh');
      await hoverText(page, 'Yevlakh');
      await expect.poll(() => readCard(page, running.id)).not.toBeNull();
      const card = await readCard(page, running.id);
      expect(card?.text).toContain(entities.yevlakh.name);
      expect(card?.text).toContain(entities.yevlakh.line);
      for (const key of ['figures', 'dates']) expect(card?.text).toMatch(new RegExp(words(key), 'i'));
      expect(await inContentWorld(page, running.id, LANGUAGES)).toEqual({ card: language, quotes: ['en'] });
      const related = await inContentWorld<string>(page, running.id, FIRST_RELATED);
      await expect
        .poll(async () => (await readCard(page, running.id))?.text)
        .toContain(entities[related].line);

      const popup = await openPopup(running, page);
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await expect(pageRow(popup, entities['ilham-aliyev'].name)).toBeVisible();
      await expect(popup.getByRole('tab', { name: words('view_timeline') })).toBeVisible();
      expect(await popup.evaluate(OVERFLOWS)).toEqual([]);

      await popup.goto(`chrome-extension://${running.id}/options.html`);
      await expect(popup.getByRole('group', { name: words('setting_openBy') })).toBeVisible();
      expect(await popup.evaluate(OVERFLOWS)).toEqual([]);
    } finally {
      await running.close();
    }
  });
}

test('the language chosen in the settings is spoken at once', async () => {
  const running = await launchChromium();
  try {
    const options = await running.context.newPage();
    await options.goto(`chrome-extension://${running.id}/options.html`);
    await expect(options.locator('html')).toHaveAttribute('lang', 'en-GB');
    await options.getByRole('radio', { name: 'Հայերեն' }).check();
    await expect(options.getByRole('group', { name: messages.hy?.setting_theme })).toBeVisible();
    await options.getByRole('radio', { name: 'Azərbaycan' }).check();
    await expect(options.getByRole('group', { name: messages.az?.setting_theme })).toBeVisible();
    await expect(options.locator('html')).toHaveAttribute('lang', 'az');
  } finally {
    await running.close();
  }
});

/** Goes on from the card to the first of its related entities, and says which that is. */
const FIRST_RELATED = `(() => {
  const chip = chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]).querySelector('[data-entity]');
  chip.click();
  return chip.dataset.entity;
})()`;

/** The card's language and those of its quotes. */
const LANGUAGES = `(() => {
  for (const host of document.documentElement.children) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    const card = root?.querySelector('[role=dialog]');
    if (!card) continue;
    const quotes = [...root.querySelectorAll('blockquote')].map((quote) => quote.closest('[lang]').lang);
    return { card: card.lang, quotes: [...new Set(quotes)] };
  }
})()`;

/** Words that stick out of the page or of what clips them. */
const OVERFLOWS = `[...document.querySelectorAll('body *')]
  .filter((e) => e.checkVisibility() && e.clientWidth > 1 && getComputedStyle(e).textOverflow !== 'ellipsis')
  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    || (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden'))
  .map((e) => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))`;
