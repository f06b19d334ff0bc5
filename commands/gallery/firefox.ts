import { writeFile } from 'node:fs/promises';
import { addOnId, EXTENSION } from '../../tests/e2e/firefox/fixtures.ts';
import { launchFirefox, type Marionette } from '../../tests/e2e/firefox/marionette.ts';
import { CARD, CENTRE, PAINTED } from '../../tests/e2e/firefox/scripts.ts';
import type { Site } from '../../tests/e2e/site.ts';
import { until } from '../until.ts';
import type { Album } from './album.ts';
import type { CardState } from './card-states.ts';

/** What gives Firefox a look: preferences, and the page's colours. */
const LOOKS = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  'forced colours': { 'browser.display.document_color_use': 2 },
  '200 % zoom': { 'layout.css.devPixelsPerPx': '2' },
};

/** In the browser: sets preferences of whichever type. */
const PREFER = `for (const [name, value] of Object.entries(args[0])) {
  if (value === null) Services.prefs.clearUserPref(name);
  else if (typeof value === 'string') Services.prefs.setStringPref(name, value);
  else Services.prefs.setIntPref(name, value);
}`;
const OPEN_PAGES = { popup: 'popup.html', settings: 'options.html', 'first page': 'welcome.html' };
/** In a page of the extension: shows one of the popup's views. */
const TAB = `const tab = document.querySelectorAll('[role=tab]')[args[0]];
  if (!tab) return false;
  tab.click();
  return true`;

/** Pictures of what can be driven in Firefox: cards as they open, and the extension's pages. */
export async function takeFirefox(album: Album, site: Site, states: readonly CardState[]): Promise<void> {
  const firefox = await launchFirefox();
  try {
    await firefox.install(EXTENSION);
    const host = 'return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname';
    const origin = `moz-extension://${await firefox.run<string>('browser', host, [await addOnId()])}/`;
    const chosen = states.filter(
      (state) => !state.nth && (state.chosen || !(state.act || state.choices || state.keys)),
    );
    for (const [look, preferences] of Object.entries(LOOKS)) {
      await firefox.run('browser', PREFER, [preferences]);
      for (const state of look === 'light' ? chosen : chosen.slice(0, 1))
        await album.add('Firefox', `card, ${state.name}, ${state.caption} – ${look}`, async (path) => {
          await firefox.goto(site.add(state.body));
          await until('a highlight', async () => (await firefox.run<string[]>('page', PAINTED)).length > 0);
          const { x, y } = await firefox.run<{ x: number; y: number }>('page', CENTRE, [state.name]);
          await firefox.moveMouse(x, y);
          await until('a card', () => firefox.run('privileged', CARD));
          await picture(firefox, path);
        });
      for (const [name, file] of Object.entries(OPEN_PAGES))
        await album.add('Firefox', `${name} – ${look}`, async (path) => {
          await firefox.goto(origin + file);
          await until('the page', () => firefox.run('page', `return document.querySelector('h1') !== null`));
          await picture(firefox, path);
        });
      for (const nth of [1, 2, 3])
        await album.add('Firefox', `popup, view ${nth + 1} – ${look}`, async (path) => {
          await firefox.goto(`${origin}popup.html`);
          await until('the views', () => firefox.run('page', TAB, [nth]));
          await picture(firefox, path);
        });
      const before = Object.keys(preferences).map((name) => [name, null]);
      await firefox.run('browser', PREFER, [Object.fromEntries(before)]);
    }
  } finally {
    await firefox.close();
  }
}

async function picture(firefox: Marionette, path: string): Promise<void> {
  const answer = await firefox.command('WebDriver:TakeScreenshot', { full: false, hash: false });
  if (typeof answer !== 'object' || answer === null || !('value' in answer))
    throw new Error('Firefox took no picture.');
  await writeFile(path, Buffer.from(String(answer.value), 'base64'));
}
