import type { browser } from 'wxt/browser';
import { html } from '../documents.ts';
import { hoverText } from '../text-place.ts';
import { readCard } from './card.ts';
import { highlighted } from './content-world.ts';
import { expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';

/** What the worker's global scope offers. */
declare const chrome: typeof browser;

const PLACED = (text: string, head = '') => html(`<p style="margin: 150px">On ${text}.</p>`, head);

test('a page that the browser has kept comes back as it was, and its names can be pointed at', async ({
  site,
}) => {
  const { context, worker, id, close } = await launchChromium({ without: ['--disable-back-forward-cache'] });
  const page = await context.newPage();
  try {
    const kept = `<script>addEventListener('pageshow', (e) => { document.title = 'kept: ' + e.persisted })</script>`;
    await page.goto(site.add(PLACED('Stepanakert', kept)));
    await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert']);
    await page.goto(site.add(PLACED('Khankendi')));
    await expect.poll(() => highlighted(page, id)).toEqual(['Khankendi']);
    // The load event does not come again.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveTitle('kept: true');
    await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert']);
    await page.evaluate(() => document.body.append('On Yevlakh.'));
    await expect.poll(() => highlighted(page, id)).toEqual(['Stepanakert', 'Yevlakh']);
    await hoverText(page, 'Stepanakert');
    await expect.poll(() => readCard(page, id)).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.goForward({ waitUntil: 'commit' });
    await worker.evaluate(() => chrome.storage.local.set({ settings: { style: 'tint' } }));
    await page.goBack({ waitUntil: 'commit' });
    const drawn = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(drawn, 'as the reader has chosen meanwhile').toEqual(['fact-card-tint']);
  } finally {
    await close();
  }
});

test('names in a document that was written anew can be pointed at', async ({
  page,
  site,
  painted,
  openCard,
  card,
}) => {
  await page.goto(site.add(PLACED('Stepanakert')));
  await openCard('Stepanakert');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><p style="margin: 150px">On Khankendi.</p>');
    document.close();
  });
  await expect.poll(card).toBeNull();
  await expect.poll(painted).toEqual(['Khankendi']);
  expect((await openCard('Khankendi')).text).toMatch(/Khankendi/);
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
});

test('what becomes an editor later is let alone, and read again when it is none any more', async ({
  page,
  site,
  painted,
}) => {
  await page.goto(
    site.add(
      html('<p>On Khankendi.</p><div id="a">On <b>Stepanakert</b>.</div><div id="b">On Yevlakh.</div>'),
    ),
  );
  const all = ['Khankendi', 'Stepanakert', 'Yevlakh'];
  await expect.poll(painted).toEqual(all);
  await page.evaluate(() => {
    document.querySelector('#a')?.setAttribute('contenteditable', '');
    document.querySelector('#b')?.setAttribute('role', 'textbox');
  });
  await expect.poll(painted).toEqual(['Khankendi']);
  await page.evaluate(() => {
    document.querySelector('#a')?.setAttribute('contenteditable', 'false');
    document.querySelector('#b')?.removeAttribute('role');
  });
  await expect.poll(painted).toEqual(all);
  await page.evaluate(() => {
    document.designMode = 'on';
  });
  await expect.poll(painted).toEqual([]);
  await page.evaluate(() => {
    document.designMode = 'off';
    document.body.append('On Nagorno-Karabakh.');
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh', 'Stepanakert', 'Yevlakh']);
});

test('a shadow root that any element gets later is read, inside another one too', async ({
  page,
  site,
  painted,
}) => {
  await page.goto(site.add(html('<p>On Stepanakert.</p><section></section>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    const outer = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<div></div>';
    const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>On Khankendi.</p>';
    document.body.append('The train was late.');
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
});

test('text in a slot is read once, the slot’s own only where nothing fills it', async ({
  page,
  site,
  painted,
}) => {
  const shadow =
    '<template shadowrootmode="open"><h3><slot name="head">On Yevlakh</slot></h3><slot>Shusha</slot></template>';
  await page.goto(
    site.add(
      html(`<div>${shadow}<b slot="head">On Stepanakert</b><p>On Khankendi</p></div><div>${shadow}</div>`),
    ),
  );
  await expect.poll(painted).toEqual(['Khankendi', 'Shusha', 'Stepanakert', 'Yevlakh']);
});

test('text in pictures, in translate="no" and in preformatted text is read', async ({
  page,
  site,
  painted,
}) => {
  await page.goto(
    site.add(
      html(`<svg width="400" height="60"><title>On Yevlakh</title><text y="30">On Step<tspan dy="4">anakert</tspan></text></svg>
        <p translate="no" class="notranslate">On Khankendi</p><pre>On Shusha</pre>`),
    ),
  );
  await expect.poll(painted).toEqual(['Khankendi', 'Shusha', 'Stepanakert']);
});
