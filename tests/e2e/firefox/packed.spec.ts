import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import { requireBrowser } from '../../../commands/browsers.ts';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { addOnId, EXTENSION, expect, test } from './fixtures.ts';

test('packed and installed for good, it paints names and shows a card', async ({ site }) => {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-packed-'));
  // web-ext writes "_" for "@", and Firefox wants the file to be named for the add-on's id.
  const pack = ['build', '--source-dir', EXTENSION, '--artifacts-dir', profile, '--filename', 'packed.zip'];
  const packing = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', ...pack, '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  expect(packing.status, packing.stderr).toBe(0);
  await mkdir(join(profile, 'extensions'));
  await rename(join(profile, 'packed.zip'), join(profile, 'extensions', `${await addOnId()}.xpi`));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    viewport: { width: 1000, height: 700 },
    firefoxUserPrefs: { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 },
  });
  try {
    const page = await context.newPage();
    await page.goto(site.add(html('<p style="margin: 150px">A train to Stepanakert.</p>')));
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('fact-card'))))
      .toBe(true);
    await hoverText(page, 'Stepanakert');
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
