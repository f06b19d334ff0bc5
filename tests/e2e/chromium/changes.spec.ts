import { html } from '../documents.ts';
import { HIGHLIGHTED, inContentWorld } from './content-world.ts';
import { expect, test } from './fixtures.ts';

/** What the worker has of the extension's API, as far as this needs it. */
declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

test('a shadow root that is attached later is read', async ({ page, site, painted }) => {
  const body = '<p>On Stepanakert.</p><late-news>On rivers.</late-news>';
  await page.goto(site.add(html(body)));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    const root = document.querySelector('late-news')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>On Khankendi.</p>';
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
});

test('a page that goes on in place is read anew', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<main><p>On Stepanakert.</p></main>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    history.pushState(null, '', '/next');
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<p>On Khankendi.</p>';
  });
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('names stay painted in a list that is sorted anew', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<ul><li>On Stepanakert.</li><li>On Khankendi.</li></ul>')));
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
  await page.evaluate(() => {
    const list = document.querySelector('ul');
    // Taken out and put back, a text is no longer what a range over it speaks of.
    for (const item of [...(list?.children ?? [])]) list?.prepend(item);
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
});

test('a page that comes back from the history is painted', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.goto(site.add(html('<p>On Khankendi.</p>')));
  await expect.poll(painted).toEqual(['Khankendi']);
  await page.goBack();
  await expect.poll(painted).toEqual(['Stepanakert']);
});

test('what is written into a document that was opened anew is read', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><p>On Khankendi.</p>');
    document.close();
  });
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('a name that is shown later is painted, and can be pointed at', async ({ page, site, openCard }) => {
  await page.goto(site.add(html('<p>On rivers.</p><p hidden style="margin: 150px">On Stepanakert.</p>')));
  await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
  expect((await openCard('Stepanakert')).box.width).toBeGreaterThan(0);
});

test('the end of a storm of insertions is read', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p><ul></ul>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(async () => {
    const list = document.querySelector('ul');
    for (let i = 0; i < 2000; i++) {
      const item = document.createElement('li');
      item.textContent = i === 1999 ? 'On Khankendi.' : `Line ${i} of the log, on rivers.`;
      list?.append(item);
      if (i % 20 === 0) await new Promise((done) => setTimeout(done));
    }
  });
  await page.getByText('On Khankendi.').scrollIntoViewIfNeeded();
  await expect.poll(painted).toContain('Khankendi');
});

test('a page that takes the paint away gets it a few times, and then peace', async ({
  page,
  site,
  running,
  painted,
}) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const returns = await page.evaluate(async () => {
    let returns = 0;
    const cameBack = async () => {
      // Far longer than changes are collected for.
      const end = performance.now() + 4_000;
      while (CSS.highlights.size === 0 && performance.now() < end)
        await new Promise((done) => requestAnimationFrame(done));
      return CSS.highlights.size > 0;
    };
    do {
      CSS.highlights.clear();
      document.body.append('Another line, on Stepanakert. ');
    } while ((await cameBack()) && ++returns < 10);
    return returns;
  });
  expect(returns).toBeGreaterThan(0);
  expect(returns).toBeLessThan(7);
  expect(await inContentWorld<string[]>(page, running.id, HIGHLIGHTED)).toEqual([]);
});

test('a newer run of the script takes the place of the older one', async ({
  page,
  site,
  running,
  painted,
}) => {
  const url = site.add(html('<p>On Stepanakert.</p>'));
  await page.goto(url);
  await expect.poll(painted).toEqual(['Stepanakert']);
  // As the browser does with tabs that are open while the extension is updated.
  await running.worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    if (tab?.id) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['page.js'] });
  }, url);
  await page.evaluate(() => document.body.append('And Khankendi.'));
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
});

test('print shows no paint', async ({ page, site, painted }) => {
  const body = (name: string) => html(`<p style="font: 40px serif">${name}</p>`);
  await page.goto(site.add(body('Stepanakert')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const onScreen = await page.screenshot();
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.screenshot();
  expect(onPaper.equals(onScreen)).toBe(false);
  await page.evaluate(() => CSS.highlights.clear());
  expect(onPaper.equals(await page.screenshot())).toBe(true);
  await page.emulateMedia({ media: null });
});
