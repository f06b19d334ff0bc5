import { html } from '../documents.ts';
import { countHosts } from './card.ts';
import { expect, test } from './fixtures.ts';

declare global {
  interface Window {
    bodyBefore?: string;
    seen?: string[];
  }
}

/** Runs in the page before anything else: keeps the body as parsed and notes every change to the document. */
const WATCH = `<script>
  window.seen = [];
  addEventListener('DOMContentLoaded', () => {
    window.bodyBefore = document.body.outerHTML;
    let host = null;
    const own = (node) => node === host || node === document.head || node === document.body;
    new MutationObserver((records) => {
      for (const r of records) {
        if (r.target === host) continue;
        for (const node of r.addedNodes)
          if (r.target === document.documentElement && host === null && !own(node)) host = node;
        const nodes = [...r.addedNodes, ...r.removedNodes];
        if (r.target === document.documentElement && nodes.length > 0 && nodes.every((n) => n === host))
          window.seen.push('host');
        else window.seen.push(r.type + ' ' + r.target.nodeName + ' ' + (r.attributeName ?? ''));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

test('the page stays as it was, and sees nothing but the host come and go', async ({
  page,
  site,
  running,
  painted,
  openCard,
  card,
}) => {
  await page.goto(
    site.add(
      html('<p style="margin: 150px">On <b>Step</b>anakert and Nagorno-Karabakh.</p><p>End</p>', WATCH),
    ),
  );
  await expect.poll(painted).toContain('Nagorno-Karabakh');
  expect(await countHosts(page, running.id), 'no host before the first card').toBe(0);
  expect(await page.evaluate(() => window.seen)).toEqual([]);
  for (let round = 0; round < 2; round++) {
    await openCard('Nagorno-Karabakh');
    expect(await countHosts(page, running.id)).toBe(1);
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null),
    ).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(card).toBeNull();
    await page.mouse.move(3, 3);
  }
  const after = await page.evaluate(() => ({ was: window.bodyBefore, is: document.body.outerHTML }));
  expect(after.is).toBe(after.was);
  expect(new Set(await page.evaluate(() => window.seen))).toEqual(new Set(['host']));
});

test('the page hears no message and no event of the extension', async ({ page, site, painted, openCard }) => {
  const listen = `<script>
    window.seen = [];
    addEventListener('message', (e) => window.seen.push('message'));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (e) { window.seen.push(e.type); return dispatch.call(this, e) };
    for (const name of ['wxt:content-script-started', 'fact-card'])
      addEventListener(name, () => window.seen.push(name), true);
  </script>`;
  await page.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>', listen)));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await openCard('Stepanakert');
  expect(await page.evaluate(() => window.seen)).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys(window).filter((key) => /wxt|chrome-ext|fact/i.test(key))),
  ).toEqual([]);
});

test('nothing of the extension can be fetched by a page', async ({ page, site, running }) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p>')));
  const files = ['popup.html', 'manifest.json', 'background.js', 'page.js', 'icon/128.png'];
  const reached = await page.evaluate(
    async ([id, names]) => {
      const tries = names.map((name) =>
        fetch(`chrome-extension://${id}/${name}`).then(
          () => name,
          () => null,
        ),
      );
      return (await Promise.all(tries)).filter((name) => name !== null);
    },
    [running.id, files] as const,
  );
  expect(reached).toEqual([]);
});
