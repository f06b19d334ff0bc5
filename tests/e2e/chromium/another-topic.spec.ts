import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { browser } from 'wxt/browser';
import { buildNameTable } from '../../../corpus/name-table.ts';
import { createMatcher } from '../../../names/matcher.ts';
import { hoverText } from '../text-place.ts';
import { test as base, expect } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { openPopup, pageRow, results, searchField } from './popup.ts';

/** What the extension's own pages offer. */
declare const chrome: typeof browser;

const TOPIC = 'tests/lighthouse';
const OUTPUT = resolve('.output/skerry-light-context/chrome-mv3');
const SEED = readFileSync(join(TOPIC, 'seeds/relighting.txt'), 'utf8');

/** Everything here happens in the extension that the documented command builds from the other topic's folder. */
const test = base.extend({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const { status, stderr } = spawnSync('npm', ['run', 'build', '--', 'chrome', '--topic', TOPIC], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const running = await launchChromium({ extension: OUTPUT });
      await use(running);
      await running.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

const article = `<h1>${SEED.replaceAll('\n\n', '</h1><p>')}`;

test('highlight and card speak of it', async ({ page, site, painted, openCard }) => {
  await page.goto(site.add(`<meta charset="utf-8">${article}`));
  await expect.poll(painted).toContain('Gull Tower');
  expect(await painted()).toEqual(expect.arrayContaining(['Karin Holt', 'Skerry Light', 'Tornby']));
  const { text } = await openCard('Gull Tower');
  expect(text).toContain('Lighthouse in the sound between Tornby and Almsund');
  expect(text).toContain('3,000');
  expect(text).toContain('1,200');
  expect(text).toMatch(/Guild denied/);
  expect(text).toContain('4 May 2024');
});

test('names of the first topic and its false friends stay unmarked', async ({ page, site, painted }) => {
  await page.goto(
    site.add('<p>Stepanakert, Nagorno-Karabakh. Almsund FC won. The ferry goes to Tornby at noon.</p>'),
  );
  await expect.poll(painted).toEqual(['Tornby']);
});

test('popup and search speak of it', async ({ page, site, running, painted }) => {
  await page.goto(site.add(`<meta charset="utf-8">${article}`));
  await expect.poll(painted).toContain('Gull Tower');
  const popup = await openPopup(running, page);
  await expect(pageRow(popup, 'Skerry Light')).toBeVisible();
  await searchField(popup).fill('14 terns');
  await expect(results(popup).first()).toContainText('14 terns');
  await searchField(popup).fill('Nagorno-Karabakh');
  await expect(results(popup)).toHaveCount(0);
  await popup.close();
});

test('the first page shows its sample', async ({ page, running }) => {
  await page.goto(`chrome-extension://${running.id}/welcome.html`);
  await expect(page.getByRole('article')).toContainText('The ferry from Tornby to Almsund');
  await hoverText(page, 'Gull Tower');
  await expect(page.locator('[popover]')).toHaveCount(1);
});

test('manifest and icon are its own', async ({ page, running }) => {
  await page.goto(`chrome-extension://${running.id}/options.html`);
  const manifest = await page.evaluate(() => {
    const { name, description, omnibox } = chrome.runtime.getManifest();
    return { name, description, keyword: omnibox?.keyword };
  });
  expect(manifest).toEqual({
    name: 'Skerry Light Context',
    description: 'Dates, figures and who says what about a lighthouse that was lit again (May 2024).',
    keyword: 'skerry',
  });
  for (const size of [16, 32, 48, 96, 128])
    expect(await unlike(size, '#1f5a54'), `icon of ${size} px`).toBeLessThan(3);

  /** The mean difference, of 255, between the shipped icon and the drawing as the browser itself draws it. */
  async function unlike(px: number, colour: string): Promise<number> {
    const svg = readFileSync(`modules/icons/${px < 32 ? 'icon-small' : 'icon'}.svg`, 'utf8').replace(
      /color="#\w+"/,
      `width="${px}" height="${px}" color="${colour}"`,
    );
    const drawn = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const shipped = `data:image/png;base64,${readFileSync(join(OUTPUT, `icon/${px}.png`), 'base64')}`;
    const blank = await running.context.newPage();
    const difference = await blank.evaluate(
      async ([first, second, side]) => {
        const pixels = async (source: string) => {
          const image = new Image(side, side);
          image.src = source;
          await image.decode();
          const context = new OffscreenCanvas(side, side).getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(image, 0, 0, side, side);
          return context.getImageData(0, 0, side, side).data;
        };
        const [a, b] = [await pixels(first), await pixels(second)];
        return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
      },
      [drawn, shipped, px] as const,
    );
    await blank.close();
    return difference;
  }
});

test('nothing in it names the first topic', async ({ running }) => {
  expect(running.id).not.toBe('');
  const { table } = buildNameTable('data');
  if (!table) throw new Error('the first topic has no names');
  const first = createMatcher(table);
  expect(first.find('Nagorno-Karabakh')).toHaveLength(1);
  const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html|json)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const named = files.flatMap((file) => {
    const text = readFileSync(join(OUTPUT, file), 'utf8');
    const found = first.find(text).filter(({ certainty }) => certainty === 'certain');
    return found.map(({ start, end }) => `${file}: ${text.slice(start, end)}`);
  });
  expect(named).toEqual([]);
  // Inside other words too, where the matcher finds none.
  const holding = files.filter((file) => /karabakh/i.test(readFileSync(join(OUTPUT, file), 'utf8')));
  expect(holding).toEqual([]);
});
