import { html } from '../documents.ts';
import { linesOf } from '../text-place.ts';
import { expect, test } from './fixtures.ts';

const P = '<p>A train to Stepanakert.</p>';
const PLACES = {
  'in columns': `<div style="columns: 3; width: 700px">${'<p>The train was late.</p>'.repeat(20)}${P}</div>`,
  'turned and scaled': `<div style="transform: translate(150px, 200px) rotate(8deg) scale(1.4); width: 300px">${P}</div>`,
  zoomed: `<div style="zoom: 1.7; margin: 60px">${P}</div>`,
  'in a scrolled box': `<div style="height: 120px; overflow: auto; margin: 150px"><div style="height: 900px"></div>${P}</div>`,
  'in a sticky header': `<div style="position: sticky; top: 0">${P}</div><div style="height: 3000px"></div>`,
  'from top to bottom': `<div style="writing-mode: vertical-rl; height: 400px; margin: 80px">${P}</div>`,
  'in text that is laid out when it comes near': `<div style="height: 2000px"></div><div style="content-visibility: auto">${P}</div>`,
};

for (const [where, body] of Object.entries(PLACES)) {
  test(`the pointer finds a name ${where}, and the card leaves it free`, async ({ page, site, openCard }) => {
    await page.goto(site.add(html(body)));
    await page.getByText('Stepanakert').scrollIntoViewIfNeeded();
    const { box } = await openCard('Stepanakert');
    for (const line of await linesOf(page, 'Stepanakert')) {
      const apart =
        box.x + box.width <= line.x + 1 ||
        line.x + line.width <= box.x + 1 ||
        box.y + box.height <= line.y + 1 ||
        line.y + line.height <= box.y + 1;
      expect(apart).toBe(true);
    }
  });
}
