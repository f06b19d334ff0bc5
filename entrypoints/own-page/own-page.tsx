import './own-page.css';
import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { wearLook } from '../../components/wear-look.ts';
import { speak } from '../../components/words.ts';
import { type Language, languageOf } from '../../platform/language.ts';
import { type Settings, watchSettings, writeSettings } from '../../platform/settings.ts';
import { messages } from '../../tables/messages.ts';

/** What a page of the extension is drawn from, and what changes it. */
export interface OwnPage {
  readonly settings: Settings;
  /** The interface's. */
  readonly language: Language;
  /** Makes choices of the reader's: shown at once, and stored. */
  choose(change: Partial<Settings>): void;
  redraw(): void;
}

/**
 * Draws one of the extension's own pages, in the reader's language, colours and size of text, now
 * and each time that the settings change or the page asks for it.
 */
export function showOwnPage(
  title: (page: OwnPage) => string,
  stored: Settings,
  view: (page: OwnPage) => ComponentChild,
): OwnPage {
  let settings = stored;
  const page: OwnPage = {
    get settings() {
      return settings;
    },
    get language() {
      return languageOf(browser, settings.language);
    },
    choose(change) {
      // Kept here at once, so that a second choice made before the first is stored does not undo it.
      settings = { ...settings, ...change };
      writeSettings(browser, settings);
      page.redraw();
    },
    redraw() {
      speak(messages[page.language]);
      document.title = title(page);
      wearLook(document.documentElement, settings);
      const mount = document.getElementById('page');
      if (mount) render(view(page), mount);
    },
  };
  watchSettings(browser, (changed) => {
    settings = changed;
    page.redraw();
  });
  page.redraw();
  return page;
}
