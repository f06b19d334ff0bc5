import { COVERED, LATER, SEEN, UNSEEN } from '../covered-names.ts';
import { expect, test } from './fixtures.ts';

test('a name under a link that is stretched over it has its card, one that nobody sees has none', async ({
  firefox,
  site,
  openCard,
  hover,
  card,
}) => {
  await firefox.goto(site.add(COVERED));
  for (const name of SEEN) {
    expect((await openCard(name)).label, name).toMatch(new RegExp(`^${name}`));
    await firefox.press('\uE00C');
    await expect.poll(card).toBeNull();
  }
  for (const name of UNSEEN) {
    await hover(name);
    await firefox.run('page', LATER);
    expect(await card(), name).toBeNull();
  }
});
