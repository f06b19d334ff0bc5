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
