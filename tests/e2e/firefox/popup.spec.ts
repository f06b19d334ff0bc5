import { html } from '../documents.ts';
import { addOnId, expect, test } from './fixtures.ts';

const RESULTS = `return [...document.querySelectorAll('[role=option]')].map((e) => e.innerText)`;

test('the popup’s search works in Firefox', async ({ firefox, extensionOrigin }) => {
  await firefox.goto(`${extensionOrigin}popup.html`);
  await expect.poll(() => firefox.run('page', `return document.activeElement.matches('input')`)).toBe(true);
  for (const key of 'Khankendi') await firefox.press(key);
  await expect.poll(async () => (await firefox.run<string[]>('page', RESULTS))[0]).toMatch(/Stepanakert/);
  await firefox.press('\uE007');
  const card = `return document.querySelector('article, [role=article]')?.innerText ?? ''`;
  await expect.poll(() => firefox.run('page', card)).toMatch(/Stepanakert/);
});

test('the real popup under the button lists what the page mentions', async ({ firefox, site, painted }) => {
  await firefox.goto(site.add(html('<p>Stepanakert, and Stepanakert again.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert', 'Stepanakert']);
  await firefox.run(
    'browser',
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`,
    [await addOnId()],
  );
  const text = () =>
    firefox.run<string>(
      'browser',
      `const popup = document.querySelector('browser.webextension-popup-browser');
      const manager = popup?.messageManager;
      if (!manager) return '';
      return new Promise((done) => {
        const heard = ({ data }) => { manager.removeMessageListener('text', heard); done(data) };
        manager.addMessageListener('text', heard);
        manager.loadFrameScript('data:,sendAsyncMessage("text", content.document.body?.innerText ?? "")', false);
      });`,
    );
  await expect.poll(text).toMatch(/Stepanakert\s+place · 2 mentions/);
  await firefox.run(
    'browser',
    `document.querySelector('browser.webextension-popup-browser').closest('panel').hidePopup()`,
  );
});

test('a choice in the settings acts at once in an open page', async ({
  firefox,
  extensionOrigin,
  site,
  painted,
}) => {
  await firefox.goto(site.add(html('<p>Stepanakert</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const [page] = (await firefox.command('WebDriver:GetWindowHandles')) as string[];
  const tab = (await firefox.command('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  const drawn = () => firefox.run('page', 'return [...CSS.highlights.keys()]');
  for (const [label, key] of [
    ['Stronger tint with a thin line', 'fact-card-tint'],
    ['Dotted line and a light tint', 'fact-card'],
  ]) {
    await firefox.command('WebDriver:SwitchToWindow', tab);
    await firefox.goto(`${extensionOrigin}options.html`);
    const choose = `const labels = [...document.querySelectorAll('label')];
      const label = labels.find((each) => each.innerText.trim() === args[0]);
      label?.click();
      return label?.control.checked`;
    await expect.poll(() => firefox.run('page', choose, [label])).toBe(true);
    await firefox.command('WebDriver:SwitchToWindow', { handle: page });
    await expect.poll(drawn).toEqual([key]);
  }
  await firefox.command('WebDriver:SwitchToWindow', tab);
  await firefox.command('WebDriver:CloseWindow');
  await firefox.command('WebDriver:SwitchToWindow', { handle: page });
});
