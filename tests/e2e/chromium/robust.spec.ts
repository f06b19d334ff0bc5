import type { Page } from '@playwright/test';
import { filler, html } from '../documents.ts';
import { inContentWorld, PAINTED_BOXES } from './content-world.ts';
import { expect, test } from './fixtures.ts';

/** The page answers: two frames are drawn and a timer fires. */
async function goesOn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
}

const DOCUMENTS = {
  XML: { type: 'application/xml', body: '<?xml version="1.0"?><news><town>Stepanakert</town></news>' },
  XHTML: {
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>S</title></head><body><p>Stepanakert</p></body></html>',
  },
  SVG: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text x="20" y="40">Stepanakert</text></svg>',
  },
  'plain text': { type: 'text/plain; charset=utf-8', body: 'A train to Stepanakert.\n' },
  JSON: { type: 'application/json', body: '{"town": "Stepanakert"}' },
  'a frameset': {
    type: 'text/html',
    body: '<html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
  },
  'a page whose frames bear the names of the extension’s API': {
    type: 'text/html',
    body: '<iframe name="chrome"></iframe><iframe name="browser"></iframe><p>On Stepanakert.</p>',
  },
  'an empty document': { type: 'text/html', body: '' },
};
for (const [kind, { type, body }] of Object.entries(DOCUMENTS)) {
  test(`${kind} goes on as before`, async ({ page, site, painted }) => {
    await page.goto(site.add(body, { type }));
    // A second answer of the content world comes only after its script has run.
    await painted();
    await page.mouse.move(30, 40, { steps: 3 });
    await page.keyboard.press('Escape');
    await goesOn(page);
  });
}

test('a text file is read like a page', async ({ page, site, painted }) => {
  await page.goto(site.add('A train to Stepanakert.\n', { type: 'text/plain; charset=utf-8' }));
  await expect.poll(painted).toEqual(['Stepanakert']);
});

test('a page of 10 MB answers while it is read, and its names are painted', async ({
  page,
  site,
  painted,
}) => {
  const body = `<p>First Stepanakert</p><button onclick="document.title = 'pressed'">Press</button>${filler(10e6)}`;
  await page.goto(site.add(html(body)), { waitUntil: 'commit' });
  await page.getByRole('button').click();
  await expect(page).toHaveTitle('pressed');
  await expect.poll(painted).toEqual(['Stepanakert']);
  await goesOn(page);
});

const SENTENCE = 'Stepanakert and Nagorno-Karabakh, Khankendi. ';
for (const [where, body] of Object.entries({
  paragraphs: `<p>${SENTENCE}</p>`.repeat(5_000),
  'one text': SENTENCE.repeat(5_000),
  'the lines of one element': `${SENTENCE}<br>`.repeat(5_000),
  'a box of its own': `<div style="height: 500px; overflow: auto">${SENTENCE.repeat(5_000)}</div>`,
})) {
  test(`a page full of names in ${where} stays usable, and those in view are painted`, async ({
    page,
    site,
    running,
  }) => {
    await page.goto(site.add(html(body)));
    const inView = () =>
      inContentWorld<number>(page, running.id, `${PAINTED_BOXES}.filter(({ y }) => y > 0 && y < 490).length`);
    await expect.poll(inView).toBeGreaterThan(20);
    for (const top of [20_000, 22_000, 3_000]) {
      await page.evaluate((to) => {
        (document.querySelector('div[style]') ?? document.scrollingElement)?.scrollTo({
          top: to,
          behavior: 'instant',
        });
      }, top);
      await expect.poll(inView, { message: `names in view at ${top} px` }).toBeGreaterThan(20);
    }
    await goesOn(page);
  });
}

test('a page that deletes highlights and the host gets no error for it', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
  await openCard('Stepanakert');
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.documentElement.lastElementChild?.remove();
  });
  await expect.poll(card).toBeNull();
  await page.mouse.move(500, 500, { steps: 3 });
  await page.keyboard.press('Escape');
  await goesOn(page);
});

test('a page that replaces its whole document is read again', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.textContent = 'On Khankendi.';
    document.body.replaceWith(body);
  });
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('a host that the page shuts out of the top layer: the card shows above a modal dialog', async ({
  page,
  site,
  openCard,
}) => {
  await page.goto(site.add(html('<dialog><p style="margin: 60px">On Stepanakert.</p></dialog>')));
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const { box } = await openCard('Stepanakert');
  const onTop = await page.evaluate(
    ([x, y]) => {
      const element = document.elementFromPoint(x, y);
      return element?.parentElement?.localName === 'dialog' && element !== document.querySelector('dialog p');
    },
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  );
  expect(onTop).toBe(true);
});
