import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { results, searchField } from './popup.ts';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

test('a whole session makes no request, by the log of the browser itself', async ({ site }) => {
  const folder = await mkdtemp(join(tmpdir(), 'net-log-'));
  const file = join(folder, 'log.json');
  const running = await launchChromium({ args: [`--log-net-log=${file}`] });
  const address = site.add(html('<p style="margin: 150px">On Stepanakert and Nagorno-Karabakh.</p>'));
  const asked = site.requests.length;
  try {
    const page = await running.context.newPage();
    await page.goto(address);
    await expect.poll(() => highlighted(page, running.id)).toContain('Stepanakert');
    await hoverText(page, 'Stepanakert');
    await expect.poll(() => readCard(page, running.id)).not.toBeNull();
    const popup = await running.context.newPage();
    await popup.goto(`chrome-extension://${running.id}/popup.html`);
    await searchField(popup).fill('Khankendi');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('article')).toBeVisible();
  } finally {
    await running.close();
  }
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  await rm(folder, { recursive: true });
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = log.events.filter((e) => e.type === start && e.params?.url).map((e) => e.params ?? {});
  expect(
    requests.some(({ url }) => url === address),
    'the log holds the page itself',
  ).toBe(true);
  expect(requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:'))).toEqual([]);
  const strangers = requests.filter(
    ({ url, initiator }) => /^(https?|wss?):/.test(url ?? '') && !url?.startsWith(site.origin) && initiator,
  );
  expect(strangers.filter(({ initiator }) => initiator !== 'not an origin')).toEqual([]);
  const paths = site.requests.slice(asked).filter((path) => path !== '/favicon.ico');
  expect(paths).toEqual([new URL(address).pathname]);
});

test('an extension page could not reach the network if it tried', async ({ page, site, running }) => {
  await page.goto(`chrome-extension://${running.id}/popup.html`);
  const asked = site.requests.length;
  const outcome = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    `${site.origin}/ping`,
  );
  expect(outcome).toBe('refused');
  expect(site.requests.length).toBe(asked);
});

test('cards and search work without a network', async ({ page, site, running, context, openCard }) => {
  await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
  await context.setOffline(true);
  try {
    await openCard('Stepanakert');
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${running.id}/popup.html`);
    await searchField(popup).fill('Yevlakh');
    await expect(results(popup).first()).toContainText('Yevlakh');
    await popup.close();
  } finally {
    await context.setOffline(false);
  }
});
