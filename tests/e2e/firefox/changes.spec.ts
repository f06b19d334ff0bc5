import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

test('a page that goes on in place is read anew', async ({ firefox, site, painted }) => {
  await firefox.goto(site.add(html('<main><p>On Stepanakert.</p></main>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await firefox.run(
    'page',
    `history.pushState(null, '', '/next');
    document.querySelector('main').innerHTML = '<p>On Khankendi.</p>'`,
  );
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('a page that the browser has kept comes back as it was, and its names can be pointed at', async ({
  firefox,
  site,
  painted,
  openCard,
}) => {
  const kept = `<script>addEventListener('pageshow', (e) => { document.title = 'kept: ' + e.persisted })</script>`;
  await firefox.goto(site.add(html('<p style="margin: 150px">On Stepanakert.</p>', kept)));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await firefox.goto(site.add(html('<p>On Khankendi.</p>')));
  await expect.poll(painted).toEqual(['Khankendi']);
  await firefox.command('WebDriver:Back');
  await expect.poll(() => firefox.run('page', 'return document.title')).toBe('kept: true');
  await expect.poll(painted).toEqual(['Stepanakert']);
  await firefox.run('page', `document.body.append('On Yevlakh.')`);
  await expect.poll(painted).toEqual(['Stepanakert', 'Yevlakh']);
  await openCard('Stepanakert');
});

test('print shows no paint', async ({ firefox, site, painted }) => {
  await firefox.goto(site.add(html('<p>On Stepanakert.</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const line = () =>
    firefox.run(
      'page',
      `return getComputedStyle(document.querySelector('p'), '::highlight(fact-card)').textDecorationLine`,
    );
  const show = (medium: string) =>
    firefox.run('browser', 'gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0]', [medium]);
  expect(await line()).toBe('underline');
  await show('print');
  await expect.poll(line).toBe('none');
  await show('');
  await expect.poll(line).toBe('underline');
});

test('on a full screen the card is in the element that fills it, and goes with it', async ({
  firefox,
  site,
  painted,
  hover,
  card,
  openCard,
}) => {
  await firefox.run(
    'browser',
    `Services.prefs.setBoolPref('full-screen-api.allow-trusted-requests-only', false)`,
  );
  await firefox.goto(
    site.add(html('<main style="background: white"><p style="margin: 150px">On Stepanakert.</p></main>')),
  );
  await expect.poll(painted).toEqual(['Stepanakert']);
  const before = await firefox.run('page', 'return document.body.outerHTML');
  await firefox.run('page', `await document.querySelector('main').requestFullscreen()`);
  await hover('Stepanakert');
  await expect
    .poll(() => firefox.run('page', `return document.querySelector('main').lastElementChild.popover`))
    .toBe('manual');
  await firefox.run('page', 'await document.exitFullscreen()');
  await expect.poll(card).toBeNull();
  await expect.poll(() => firefox.run('page', 'return document.body.outerHTML')).toBe(before);
  await firefox.moveMouse(3, 3);
  await openCard('Stepanakert');
});
