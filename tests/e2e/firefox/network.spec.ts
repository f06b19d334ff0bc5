import { html } from '../documents.ts';
import { addOnId, expect, test } from './fixtures.ts';
import { ERRORS } from './scripts.ts';

/** In the browser, with the add-on's id: notes every request that the extension or one of its pages begins. */
const RECORD = `const { principal } = WebExtensionPolicy.getByID(args[0]).extension;
  const all = [];
  const observer = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    const ours = [triggeringPrincipal, loadingPrincipal].some((p) => p && principal.equals(p));
    all.push({ url: channel.URI.spec, ours });
  } };
  Services.obs.addObserver(observer, 'http-on-opening-request');
  Services.obs.addObserver(observer, 'http-on-modify-request');
  window.recordedRequests = all;`;

test('a whole session makes no request, in any surface', async ({
  firefox,
  site,
  extensionOrigin,
  openCard,
}) => {
  const id = await addOnId();
  await firefox.run('browser', RECORD, [id]);
  const address = site.add(html('<p style="margin: 150px">On Stepanakert and Nagorno-Karabakh.</p>'));
  await firefox.goto(address);
  await openCard('Stepanakert');
  await firefox.run(
    'browser',
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    await ExtensionParent.apiManager.global.sidebarActionFor(extension).open(window);`,
    [id],
  );
  for (const [file, shown] of [
    ['popup.html?query=Shusha', '[role=option]'],
    ['sidepanel.html', '[role=combobox]'],
    ['options.html', 'input[type=radio]'],
    ['welcome.html', 'input[type=radio]'],
  ] as const) {
    await firefox.goto(extensionOrigin + file);
    await expect
      .poll(() => firefox.run('page', 'return document.querySelectorAll(args[0]).length', [shown]), {
        message: file,
      })
      .toBeGreaterThan(0);
  }
  // Whatever it tried would be refused, and is seen all the same.
  expect(
    await firefox.run('page', `return fetch(args[0]).then(() => 'reached', () => 'refused')`, [
      `${site.origin}/ping`,
    ]),
  ).toBe('refused');
  expect(site.requests).not.toContain('/ping');
  // The browser writes its refusal down a moment later.
  await expect
    .poll(async () => (await firefox.run<string[]>('browser', ERRORS)).join('\n'))
    .toMatch(/connect-src 'none'/);
  await firefox.run('browser', 'Services.console.reset()');
  const recorded = await firefox.run<{ url: string; ours: boolean }[]>(
    'browser',
    'return window.recordedRequests',
  );
  expect(
    recorded.some(({ url }) => url === address),
    'the page itself was recorded',
  ).toBe(true);
  expect(recorded.filter(({ ours }) => ours)).toEqual([]);
});
