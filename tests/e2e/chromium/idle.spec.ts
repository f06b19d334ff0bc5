import type { browser } from 'wxt/browser';
import { html } from '../documents.ts';
import { inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';

/** What the worker's global scope offers. */
declare const chrome: typeof browser;

/** The clock of the extension's scripts, and of them alone, which a test can put on: timers of long waits then fire. */
const CLOCK = `(() => {
  const [now, later] = [performance.now.bind(performance), setTimeout];
  const waiting = [];
  let ahead = 0;
  performance.now = () => now() + ahead;
  globalThis.setTimeout = (task, ms) => ms < 10_000 ? later(task, ms) : waiting.push({ task, at: performance.now() + ms });
  globalThis.putOn = (ms) => {
    ahead += ms;
    for (const { task } of waiting.splice(0).filter(({ at }) => at <= performance.now())) task();
  };
})()`;

test('on a page that has stood still the names are fetched again for what comes then', async ({
  page,
  site,
  running,
  painted,
}) => {
  await running.worker.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ type }) => void asked.push(type));
  });
  const asked = () =>
    running.worker.evaluate<string[]>(`globalThis.asked.filter((type) => type === 'names')`);
  await page.goto(site.add(html('<p>On Lisbon.</p>')));
  await inContentWorld(page, running.id, CLOCK);
  const add = (text: string) => page.evaluate((text) => document.body.append(text), text);
  await add('On Stepanakert.');
  await expect.poll(painted).toEqual(['Stepanakert']);
  await add('On Yevlakh.');
  await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
  expect(await asked(), 'still there').toHaveLength(1);
  await inContentWorld(page, running.id, 'putOn(60_000)');
  expect(await painted(), 'what was found stays').toEqual(['Stepanakert', 'Yevlakh']);
  await add('On Khankendi.');
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert', 'Yevlakh']);
  expect(await asked()).toHaveLength(2);
});
