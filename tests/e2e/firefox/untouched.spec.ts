import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

/** Runs in the page before anything else: keeps the body as parsed and notes every change to the document. */
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.bodyBefore = document.body.outerHTML;
    window.seen = [];
    const isHost = (node) => node.popover === 'manual';
    new MutationObserver((records) => {
      for (const r of records) {
        const nodes = [...r.addedNodes, ...r.removedNodes];
        const host = isHost(r.target) || (r.target === document.documentElement && nodes.length && nodes.every(isHost));
        window.seen.push(host ? 'host' : r.type + ' ' + r.target.nodeName);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

test('the page stays as it was, and sees nothing but the host come and go', async ({
  firefox,
  site,
  painted,
  card,
  openCard,
}) => {
  await firefox.goto(
    site.add(html('<p style="margin: 150px">On <b>Step</b>anakert and Nagorno-Karabakh.</p>', WATCH)),
  );
  await expect.poll(painted).toContain('Nagorno-Karabakh');
  expect(await firefox.run('page', 'return window.seen')).toEqual([]);
  await openCard('Nagorno-Karabakh');
  expect(await firefox.run('page', 'return document.body.outerHTML === window.bodyBefore')).toBe(true);
  await firefox.press('\uE00C');
  await expect.poll(card).toBeNull();
  expect(await firefox.run('page', 'return document.body.outerHTML === window.bodyBefore')).toBe(true);
  expect(await firefox.run('page', 'return [...new Set(window.seen)]')).toEqual(['host']);
  expect(await firefox.run('page', 'return document.documentElement.children.length')).toBe(2);
});

test('runs are joined and kept apart as a reader sees them', async ({ firefox, site, painted }) => {
  await firefox.goto(
    site.add(
      html(`<p>Stepana<b>kert</b>, Khan<wbr>kendi, <i>Nagorno</i>-<u>Kara</u>bakh, Shu<!-- -->sha</p>
        <p>Stepana</p><p>kert</p><table><tr><td>Khan</td><td>kendi</td></tr></table>Stepana<br>kert
        Khan<span style="display: inline-block">kendi</span>
        <code>Stepanakert</code><textarea>Stepanakert</textarea><div contenteditable>Stepanakert</div>
        <p translate="no">Yevlakh</p><svg height="40"><text y="20">Lachin corridor</text></svg>`),
    ),
  );
  await expect
    .poll(painted)
    .toEqual(['Khankendi', 'Lachin corridor', 'Nagorno-Karabakh', 'Shusha', 'Stepanakert', 'Yevlakh']);
});

test('frames are read: srcdoc, about:blank, sandboxed and one in another', async ({ firefox, site }) => {
  await firefox.goto(
    site.add(
      html(`<iframe srcdoc="<p>To Stepanakert</p>"></iframe><iframe></iframe>
        <iframe sandbox="allow-same-origin" srcdoc="<p>To Khankendi</p>"></iframe>
        <iframe srcdoc="<iframe srcdoc='To Yevlakh'></iframe>"></iframe>
        <script>frames[1].document.body.textContent = 'To Kornidzor'</script>`),
    ),
  );
  const keys = `const inside = (view) => [view, ...Array.from(view.frames).flatMap(inside)];
    return inside(window).map((view) => view.CSS.highlights.size)`;
  await expect.poll(() => firefox.run('page', keys)).toEqual([0, 1, 1, 1, 0, 1]);
});

test('shadow roots that come later, and what changes, are read', async ({ firefox, site, painted }) => {
  await firefox.goto(site.add(html('<p id="a">On Stepanakert.</p><late-news></late-news>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await firefox.run(
    'page',
    `document.querySelector('late-news').attachShadow({ mode: 'open' }).innerHTML = '<p>On Khankendi.</p>';
    document.querySelector('#a').firstChild.data = 'On Yevlakh.';`,
  );
  await expect.poll(painted).toEqual(['Khankendi', 'Yevlakh']);
  await firefox.run('page', `document.querySelector('#a').contentEditable = 'true'`);
  await expect.poll(painted).toEqual(['Khankendi']);
  await firefox.run('page', `document.querySelector('late-news').remove()`);
  await expect.poll(painted).toEqual([]);
});

test('a document that was written anew is read, and its names can be pointed at', async ({
  firefox,
  site,
  painted,
  hover,
  card,
}) => {
  await firefox.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await firefox.run(
    'page',
    `document.open();
    document.write('<!doctype html><p style="margin: 150px">On Khankendi.</p>');
    document.close();`,
  );
  await expect.poll(painted).toEqual(['Khankendi']);
  await hover('Khankendi');
  await expect.poll(async () => (await card())?.label).toMatch(/^Khankendi|^Stepanakert/);
});

test('a page that takes paint and host away gets them a few times, and then peace', async ({
  firefox,
  site,
  card,
  openCard,
}) => {
  await firefox.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>')));
  await openCard('Stepanakert');
  const came = await firefox.run<number>(
    'page',
    `let came = 0;
    const take = () => document.documentElement.lastElementChild.remove();
    await new Promise((done) => {
      // Far longer than it takes to come back.
      let peace = setTimeout(done, 4000);
      new MutationObserver((records) => {
        if (records.every((record) => record.addedNodes.length === 0)) return;
        came += 1;
        take();
        clearTimeout(peace);
        peace = setTimeout(done, 4000);
      }).observe(document.documentElement, { childList: true });
      take();
    });
    return came`,
  );
  expect(came).toBe(3);
  expect(await card()).toBeNull();
  const returns = await firefox.run<number>(
    'page',
    `let returns = 0;
    const cameBack = async () => {
      const end = performance.now() + 4000;
      while (CSS.highlights.size === 0 && performance.now() < end) await new Promise((done) => setTimeout(done, 50));
      return CSS.highlights.size > 0;
    };
    do {
      CSS.highlights.clear();
      document.body.append('Another line, on Stepanakert. ');
    } while (await cameBack() && ++returns < 10);
    return returns`,
  );
  expect(returns).toBeGreaterThan(0);
  expect(returns).toBeLessThan(6);
});

test('a card in a modal dialog is in it, and goes with it', async ({
  firefox,
  site,
  painted,
  hover,
  card,
}) => {
  await firefox.goto(site.add(html('<dialog><p style="margin: 90px">On Stepanakert.</p></dialog>')));
  await firefox.run('page', `document.querySelector('dialog').showModal()`);
  await expect.poll(painted).toEqual(['Stepanakert']);
  await hover('Stepanakert');
  await expect
    .poll(() => firefox.run('page', `return document.querySelector('dialog').lastElementChild.popover`))
    .toBe('manual');
  await firefox.run('page', `document.querySelector('dialog').close()`);
  await expect.poll(card).toBeNull();
  expect(await firefox.run('page', `return document.querySelectorAll('[popover]').length`)).toBe(0);
});
