import type { Running } from '../../tests/e2e/chromium/launch.ts';
import type { Album } from './album.ts';
import { choose, DARK, LANGUAGES, LIGHT, OTHERS, wear, zoom } from './looks.ts';

const PAGES = { Settings: 'options.html', 'First page': 'welcome.html' };

/** Pictures of the settings and of the page that a new reader sees, in every look and language. */
export async function takeOwnPages(album: Album, running: Running): Promise<void> {
  for (const [group, file] of Object.entries(PAGES)) {
    for (const look of [LIGHT, DARK, ...OTHERS])
      await album.add(group, look.name, async (path) => {
        const page = await running.context.newPage();
        try {
          await wear(page, look, 900, 900);
          await page.goto(`chrome-extension://${running.id}/${file}`);
          await zoom(running, page, look.zoom ?? 1);
          await page.getByRole('radio').first().waitFor();
          await page.screenshot({ path, fullPage: true });
        } finally {
          await zoom(running, page, 1);
          await page.close();
        }
      });
    for (const language of LANGUAGES)
      await album.add(group, language, async (path) => {
        await choose(running, { language, offSites: ['news.example'] });
        const page = await running.context.newPage();
        await wear(page, LIGHT, 900, 900);
        await page.goto(`chrome-extension://${running.id}/${file}`);
        await page.getByRole('radio').first().waitFor();
        await page.screenshot({ path, fullPage: true });
        await page.close();
      });
    await choose(running, {});
  }
}
