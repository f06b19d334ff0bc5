import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html } from '../documents.ts';
import { addOnId, EXTENSION, expect, test } from './fixtures.ts';
import type { Marionette } from './marionette.ts';
import { RUNS, WATCH_RUNS } from './scripts.ts';

const withAddOn = (act: string) => async (firefox: Marionette) =>
  firefox.run<void>(
    'browser',
    `const addOn = await AddonManager.getAddonByID(args[0]); await addOn.${act}()`,
    [await addOnId()],
  );

const load = (firefox: Marionette, path: string) =>
  firefox.command('Addon:Install', { path, temporary: true });

/** How an extension may go, and how it comes back; an update brings it back by itself. */
const WAYS: Record<
  string,
  { go(firefox: Marionette): Promise<void>; back?(firefox: Marionette): Promise<void> }
> = {
  'turned off': { go: withAddOn('disable'), back: withAddOn('enable') },
  removed: { go: withAddOn('uninstall'), back: (firefox) => firefox.install(EXTENSION) },
  updated: {
    async go(firefox) {
      const manifest = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8'));
      await cp(EXTENSION, newer, { recursive: true });
      await writeFile(join(newer, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0' }));
      await load(firefox, newer);
    },
  },
};

/** The folder of a newer version, from which the browser goes on reading for as long as it is there. */
let newer: string;
test.beforeAll(async () => {
  newer = await mkdtemp(join(tmpdir(), 'extension-'));
});
test.afterAll(() => rm(newer, { recursive: true }));

for (const [way, { go, back }] of Object.entries(WAYS))
  test(`${way} under an open page and card: nothing of it is seen, and nothing of it runs`, async ({
    firefox,
    site,
    painted,
    hover,
    card,
    openCard,
  }) => {
    await firefox.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
    await expect.poll(painted).toEqual(['Stepanakert']);
    await firefox.run('privileged', WATCH_RUNS, [await addOnId()]);
    await openCard('Stepanakert');
    expect(await firefox.run('privileged', RUNS), 'what runs is seen').not.toEqual([]);
    await firefox.run('page', `window.errors = []; addEventListener('error', (e) => errors.push(e.message))`);
    await go(firefox);
    // The browser ends the scripts without a word: what cannot be taken back any more is not seen any more.
    await expect.poll(card).toBeNull();
    await firefox.run('privileged', RUNS);
    if (back) {
      const left = `const style = getComputedStyle(document.querySelector('p'), '::highlight(fact-card)');
        return [style.textDecorationLine, [...document.documentElement.children].filter((e) => e.checkVisibility()).length]`;
      await expect.poll(() => firefox.run('page', left)).toEqual(['none', 1]);
    }
    await firefox.run('page', `document.body.append('On Khankendi.')`);
    await hover('Stepanakert');
    await firefox.press('\uE00C');
    // Longer than any timer of the extension's.
    await firefox.run('page', 'await new Promise((done) => setTimeout(done, 5_500))');
    expect(await card()).toBeNull();
    expect(await firefox.run('privileged', RUNS)).toEqual([]);
    expect(await firefox.run('page', 'return window.errors')).toEqual([]);
    await back?.(firefox);
    await expect.poll(painted, { message: 'and it begins anew' }).toContain('Khankendi');
    expect(await firefox.run('page', 'return document.documentElement.children.length')).toBe(2);
    if (!back) await load(firefox, EXTENSION);
  });
