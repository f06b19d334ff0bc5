import type { Browser } from 'webextension-polyfill';
import { type LookUpRequest, popupPage } from './open-popup.ts';
import { readSettings, type Settings } from './settings.ts';

/** A name that begins as what was typed. */
export interface Suggestion {
  entity: string;
  name: string;
  about: string;
}

/** As many as browsers show. */
const MOST = 5;

/**
 * Answers the keyword in the address bar: suggests names while something is typed; Enter opens the card of a name, or
 * the search for anything else, as a page of its own.
 * @param find what may be meant by a text, the likeliest first
 * @param markup whether the browser reads descriptions as XML, as Chromium does and Firefox does not
 */
export function answerOmnibox(
  api: Browser,
  hintIn: (settings: Settings) => string,
  find: (text: string) => Suggestion[],
  markup: boolean,
): void {
  const plain = (text: string) => (markup ? escaped(text) : text);
  api.omnibox.onInputStarted.addListener(async () =>
    api.omnibox.setDefaultSuggestion({ description: plain(hintIn(await readSettings(api))) }),
  );
  api.omnibox.onInputChanged.addListener((text, suggest) => {
    const found = find(text).slice(0, MOST);
    suggest(
      found.map(({ name, about }) => ({
        content: name,
        description: markup
          ? `<match>${escaped(name)}</match> <dim>${escaped(about)}</dim>`
          : `${name} – ${about}`,
      })),
    );
  });
  api.omnibox.onInputEntered.addListener((text, where) => {
    const named = find(text).find(({ name }) => name === text.trim());
    const shown: LookUpRequest = named ? { entity: named.entity } : { query: text.trim() };
    const url = popupPage(api, shown);
    if (where === 'currentTab') api.tabs.update({ url });
    else api.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
