import { html } from '../documents.ts';
import { HIGHLIGHTED } from './content-world.ts';
import { expect, test } from './fixtures.ts';

test('names are painted, and exactly the names', async ({ page, site, painted }) => {
  await page.goto(
    site.add(html('<p>A train to Stepanakert (Khankendi) and a book on Nagorno-Karabakh’s rivers.</p>')),
  );
  await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh', 'Stepanakert']);
  const keys = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(keys.filter((key) => !key.startsWith('fact-card'))).toEqual([]);
});

test('the paint can be seen', async ({ page, site, painted }) => {
  const body = '<p style="font: 40px serif; margin: 20px">Stepanakert</p>';
  const bare = site.add(html(body.replace('Stepanakert', 'Sdepanakerd')));
  await page.goto(site.add(html(body)));
  await expect.poll(painted).toEqual(['Stepanakert']);
  const clip = { x: 0, y: 60, width: 300, height: 40 };
  const withPaint = await underline(await page.screenshot({ clip }));
  await page.goto(bare);
  expect(withPaint).not.toEqual(await underline(await page.screenshot({ clip })));

  /** How many pixels there are of each colour. */
  function underline(png: Buffer): Promise<Record<string, number>> {
    return page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const surface = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!surface) throw new Error('no canvas');
      surface.drawImage(image, 0, 0);
      const { data } = surface.getImageData(0, 0, image.width, image.height);
      const counts: Record<string, number> = {};
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return counts;
    }, png.toString('base64'));
  }
});

test('a page that mentions nothing gets no highlight and no host', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>A train to Lisbon, and a book on the rivers of Portugal.</p>')));
  await expect.poll(painted).toEqual([]);
  await page.evaluate(() => document.body.append('The train was late.'));
  expect(await painted()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('a name split by inline markup is one name', async ({ page, site, painted }) => {
  await page.goto(
    site.add(
      html('<p>Stepana<b>kert</b>, Khan<wbr>kendi, <i>Nagorno</i>-<u>Kara</u>bakh, Stepan&shy;akert.</p>'),
    ),
  );
  await expect
    .poll(painted)
    .toEqual(['Khankendi', 'Nagorno-Karabakh', 'Stepanakert', 'Stepan\u00adakert'].sort());
});

test('words of two blocks do not make a name', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p>Stepana</p><p>kert</p><p>Khankendi</p>')));
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('scripts, code and fields are left alone', async ({ page, site, painted }) => {
  await page.goto(
    site.add(
      html(`<p>Khankendi</p><script>/* Stepanakert */</script><style>/* Stepanakert */</style>
        <code>Stepanakert</code><textarea>Stepanakert</textarea><input value="Stepanakert">
        <div contenteditable>Stepanakert</div>`),
    ),
  );
  await expect.poll(painted).toEqual(['Khankendi']);
});

test('an open shadow root is read', async ({ page, site, painted }) => {
  await page.goto(
    site.add(html('<div><template shadowrootmode="open"><p>Trains to Stepanakert</p></template></div>')),
  );
  await expect.poll(painted).toEqual(['Stepanakert']);
});

test('frames are read: srcdoc, about:blank and another origin', async ({ page, site, otherSite }) => {
  const away = otherSite.add(html('<p>Trains to Khankendi</p>'));
  await page.goto(
    site.add(
      html(`<iframe srcdoc="<p>Trains to Stepanakert</p>"></iframe>
        <iframe id="blank"></iframe>
        <iframe src="${away}"></iframe>
        <script>document.querySelector('#blank').contentDocument.body.textContent = 'On Nagorno-Karabakh'</script>`),
    ),
  );
  const inFrame = (index: number) => async () => page.frames()[index]?.evaluate<string[]>(HIGHLIGHTED);
  await expect.poll(inFrame(1)).toEqual(['Stepanakert']);
  await expect.poll(inFrame(2)).toEqual(['Nagorno-Karabakh']);
  await expect.poll(inFrame(3)).toEqual(['Khankendi']);
});

test('text that comes later is painted, and what goes is let go', async ({ page, site, painted }) => {
  await page.goto(site.add(html('<p id="first">Trains to Stepanakert</p><p id="second">Nothing here</p>')));
  await expect.poll(painted).toEqual(['Stepanakert']);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'A bus to Khankendi';
    document.body.append(added);
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Stepanakert']);
  await page.evaluate(() => document.querySelector('#first')?.remove());
  await expect.poll(painted).toEqual(['Khankendi']);
  await page.evaluate(() => {
    const text = document.querySelector('#second')?.firstChild;
    if (text) text.nodeValue = 'A bus to Nagorno-Karabakh';
  });
  await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh']);
});

test('a name far down is painted when the reader gets there', async ({ page, site, painted }) => {
  await page.goto(
    site.add(html('<p>Khankendi</p><div style="height: 30000px"></div><p id="end">Stepanakert</p>')),
  );
  await expect.poll(painted).toContain('Khankendi');
  await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
  await expect.poll(painted).toContain('Stepanakert');
});
