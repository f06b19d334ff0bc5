import type { browser } from 'wxt/browser';
import { REQUESTS } from '../../unit/platform/anything.ts';
import { html } from '../documents.ts';
import { inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { forgetSettings } from './popup.ts';

declare const chrome: typeof browser;

test.afterEach(({ running }) => forgetSettings(running));

/** In the content world: what comes of some promises, as text. */
const outcomes = (promises: string) => `Promise.allSettled([${promises}]).then((all) =>
  all.map(({ value, reason }) => (reason ? 'refused: ' + reason.message : JSON.stringify(value) ?? 'done')))`;

test('a page’s process that was taken over learns of no other site and changes the settings of none', async ({
  page,
  site,
  running,
  painted,
}) => {
  const store = (settings: object) =>
    running.worker.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
  await store({ offSites: ['bank.example'], style: 'tint' });
  await running.worker.evaluate(() => chrome.storage.session.set({ recent: { searches: ['bank.example'] } }));
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const inProcess = (promises: string) => inContentWorld<string[]>(page, running.id, outcomes(promises));

  const direct = await inProcess(`chrome.storage.local.get(null), chrome.storage.session.get(null),
    chrome.storage.local.set({ settings: {} }), chrome.storage.session.set({ panel: {} }), chrome.storage.local.clear()`);
  for (const came of direct) expect(came).toMatch(/^refused: .*not allowed/);

  // What changes is told without a word of it.
  const heard = `globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
    chrome.storage.onChanged.addListener((changes) => void heard.push(changes))`;
  await inContentWorld(page, running.id, heard);
  await store({ offSites: ['bank.example', 'health.example'], style: 'tint' });
  await expect
    .poll(() => inContentWorld<object[]>(page, running.id, 'heard'))
    .toEqual([{ type: 'choices-changed' }]);

  const asked = Object.values(REQUESTS).map(
    (request) => `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
  );
  const answers = await inProcess(asked.join());
  expect(answers.join()).not.toMatch(/refused|\.example/);
  const { settings } = await running.worker.evaluate(() => chrome.storage.local.get('settings'));
  expect(settings).toMatchObject({
    ...{ enabled: true, style: 'tint' },
    offSites: ['bank.example', 'health.example', new URL(site.origin).hostname],
  });
});
