import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Running } from '../../tests/e2e/chromium/launch.ts';
import { searchField, tabId } from '../../tests/e2e/chromium/popup.ts';
import type { Site } from '../../tests/e2e/site.ts';
import type { Album } from './album.ts';
import { choose, DARK, LANGUAGES, LIGHT, type Look, OTHERS, wear, zoom } from './looks.ts';
import { type PopupState, popupStates } from './popup-states.ts';
import type { Subjects } from './subjects.ts';

/** What the service worker's global scope offers. */
declare const chrome: typeof browser;

/** The popup's own size, and that of a panel as browsers open it. */
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 460, height: 760 };

/** Pictures of the popup and of the side panel, which show the same in other sizes. */
export async function takePopups(
  album: Album,
  running: Running,
  site: Site,
  subjects: Subjects,
): Promise<void> {
  const take = (state: PopupState, look: Look, size: typeof POPUP) => (path: string) =>
    takePopup(running, site, state, look, size, path);
  for (const state of popupStates(subjects)) {
    for (const look of [LIGHT, DARK, ...(state.chosen ? OTHERS : [])])
      await album.add('Popup', `${state.caption} – ${look.name}`, take(state, look, POPUP));
    for (const language of state.chosen ? LANGUAGES : []) {
      const spoken = { ...state, choices: { ...state.choices, language } };
      await album.add('Popup', `${state.caption} – ${language}`, take(spoken, LIGHT, POPUP));
    }
    for (const look of state.chosen ? [LIGHT, DARK] : [])
      await album.add('Side panel', `${state.caption} – ${look.name}`, take(state, look, PANEL));
  }
  await choose(running, {});
}

async function takePopup(
  running: Running,
  site: Site,
  { about, choices = {}, act, whole }: PopupState,
  look: Look,
  size: typeof POPUP,
  path: string,
): Promise<void> {
  await choose(running, choices);
  const host = await running.context.newPage();
  await host.goto(
    about === 'sample' ? site.file('sample.html') : about ? site.add('<p>Rain.') : 'about:blank',
  );
  const spoken = `?tab=${await tabId(running, host)}`;
  const popup: Page = await running.context.newPage();
  try {
    const factor = look.zoom ?? 1;
    await wear(popup, look, size.width * factor, size.height);
    await popup.goto(`chrome-extension://${running.id}/popup.html${spoken}`);
    // A tab can't be followed from inside it: the panel is the popup's page with the panel's one mark.
    if (size === PANEL)
      await popup.evaluate(() => document.documentElement.setAttribute('data-surface', 'panel'));
    await zoom(running, popup, factor);
    await searchField(popup).waitFor();
    const off = choices.enabled === false || choices.offSites !== undefined;
    if (about)
      await popup
        .locator(about === 'sample' && !off ? '.pp-line' : '.pp-hint')
        .first()
        .waitFor();
    await act?.(popup);
    await popup.screenshot({ path, fullPage: whole ?? false });
  } finally {
    await zoom(running, popup, 1);
    await running.worker.evaluate(() => chrome.storage.session.clear());
    await popup.close();
    await host.close();
  }
}
