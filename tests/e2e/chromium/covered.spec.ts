import { COVERED, LATER, SEEN, UNSEEN } from '../covered-names.ts';
import { hoverText } from '../text-place.ts';
import { expect, test } from './fixtures.ts';

test('a name under a link that is stretched over it has its card, one that nobody sees has none', async ({
  page,
  site,
  openCard,
  card,
}) => {
  await page.goto(site.add(COVERED));
  for (const name of SEEN) {
    expect((await openCard(name)).text, name).toMatch(new RegExp(`^${name}`));
    await page.keyboard.press('Escape');
    await expect.poll(card).toBeNull();
  }
  for (const name of UNSEEN) {
    await hoverText(page, name);
    await page.evaluate(`(() => { ${LATER} })()`);
    expect(await card(), name).toBeNull();
  }
});
