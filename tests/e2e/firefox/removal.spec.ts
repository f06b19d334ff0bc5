import { html } from '../documents.ts';
import { addOnId, EXTENSION, expect, test } from './fixtures.ts';

/** In the browser, with the add-on's id: turned off, removed, or put in again as an update does. */
const WAYS = {
  'turned off': `const addon = await AddonManager.getAddonByID(args[0]); await addon.disable(); `,
  removed: `const addon = await AddonManager.getAddonByID(args[0]); await addon.uninstall(); `,
};

for (const [way, act] of Object.entries(WAYS))
  test(`${way} under an open page and card, nothing of the extension is left in it`, async ({
    firefox,
    site,
    painted,
    hover,
    card,
    openCard,
  }) => {
    await firefox.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
    await openCard('Stepanakert');
    await firefox.run('page', `window.errors = []; addEventListener('error', (e) => errors.push(e.message))`);
    await firefox.run('browser', act, [await addOnId()]);
    // The browser ends the scripts without a word: what cannot be taken back any more is not seen any more.
    await expect.poll(card).toBeNull();
    const left = `const style = getComputedStyle(document.querySelector('p'), '::highlight(fact-card)');
      return [style.textDecorationLine, [...document.documentElement.children].filter((e) => e.checkVisibility()).length]`;
    await expect.poll(() => firefox.run('page', left)).toEqual(['none', 1]);
    await firefox.run('page', `document.body.append('On Khankendi.')`);
    await hover('Stepanakert');
    await firefox.press('\uE00C');
    expect(await card()).toBeNull();
    expect(await firefox.run('page', 'return window.errors')).toEqual([]);
    if (way === 'turned off')
      await firefox.run('browser', 'await (await AddonManager.getAddonByID(args[0])).enable()', [
        await addOnId(),
      ]);
    else await firefox.install(EXTENSION);
    await expect.poll(painted, { message: 'and it begins anew' }).toContain('Khankendi');
    expect(await firefox.run('page', 'return document.documentElement.children.length')).toBe(2);
  });
