import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

test('names are painted, in split markup and in shadow roots too', async ({ firefox, site, painted }) => {
  await firefox.goto(
    site.add(
      html(`<p>Stepana<b>kert</b> and Nagorno-Karabakh.</p>
        <div><template shadowrootmode="open"><p>To Khankendi</p></template></div>`),
    ),
  );
  await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh', 'Stepanakert']);
});

test('pointing at a name shows its card; Escape and leaving close it', async ({
  firefox,
  site,
  painted,
  card,
  openCard,
}) => {
  await firefox.goto(site.add(html('<p style="margin: 150px">A train to Nagorno-Karabakh.</p>')));
  await expect.poll(painted).toEqual(['Nagorno-Karabakh']);
  const before = await firefox.run<string>('page', 'return document.body.outerHTML');
  const seen = await openCard('Nagorno-Karabakh');
  expect(seen?.label).toMatch(/^Nagorno-Karabakh/);
  expect(seen?.text).toMatch(/120,000/);
  expect(seen?.text).toMatch(/as of/i);
  expect(seen?.box.width).toBeLessThanOrEqual(360);
  await firefox.press('\uE00C');
  await expect.poll(card).toBeNull();
  await firefox.moveMouse(780, 700);
  await openCard('Nagorno-Karabakh');
  await firefox.moveMouse(780, 700);
  await expect.poll(card).toBeNull();
  expect(await firefox.run('page', 'return document.body.outerHTML')).toBe(before);
});

test('text that comes later is painted', async ({ firefox, site, painted }) => {
  await firefox.goto(site.add(html('<p>A train to Lisbon.</p>')));
  await firefox.run('page', `document.body.append('And on to Yevlakh.')`);
  await expect.poll(painted).toEqual(['Yevlakh']);
});

for (const [kind, type, body] of [
  ['XML', 'application/xml', '<news><town>Stepanakert</town></news>'],
  ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Stepanakert</text></svg>'],
  ['plain text', 'text/plain', 'A train to Stepanakert.'],
] as const) {
  test(`${kind} goes on as before`, async ({ firefox, site }) => {
    await firefox.goto(site.add(body, { type }));
    await firefox.moveMouse(40, 40);
    await firefox.press('\uE00C');
    expect(await firefox.run('page', `return document.documentElement.textContent`)).toContain('Stepanakert');
  });
}
