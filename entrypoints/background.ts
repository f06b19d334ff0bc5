import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { suggestNames } from '../components/name-suggestions.ts';
import { translateCard } from '../components/translate.ts';
import { speak, words } from '../components/words.ts';
import { answerRequests } from '../platform/answer-requests.ts';
import { showCounts } from '../platform/badge.ts';
import { forwardCommands } from '../platform/commands.ts';
import { openOnInstall } from '../platform/first-run.ts';
import { keepSettings } from '../platform/keep-settings.ts';
import { languageOf } from '../platform/language.ts';
import { offerMenus } from '../platform/menus.ts';
import { answerOmnibox } from '../platform/omnibox.ts';
import type { Settings } from '../platform/settings.ts';
import { cards } from '../tables/cards.ts';
import { kindOf } from '../tables/kinds.ts';
import { messages } from '../tables/messages.ts';
import { packedNames } from '../tables/names.ts';
import { readTitles } from '../tables/titles.ts';
import { dictionaryOf, topicName } from '../tables/translations.ts';

/** Puts the interface's texts into the reader's language before they are asked for. */
function inLanguage<T>(of: Settings, text: () => T): T {
  speak(messages[languageOf(browser, of.language)]);
  return text();
}

export default defineBackground({
  persistent: false,
  main: () => {
    answerRequests(browser, { cards, kinds: kindOf, names: packedNames }, (card, language) => ({
      card: translateCard(card, dictionaryOf(language)),
      texts: messages[language],
    }));
    keepSettings(browser);
    forwardCommands(browser);
    openOnInstall(browser, 'welcome.html');
    showCounts(browser, (n, settings) =>
      inLanguage(
        settings,
        () => `${topicName(languageOf(browser, settings.language))} – ${words.namesOnPage(n)}`,
      ),
    );
    offerMenus(browser, (settings) =>
      inLanguage(settings, () => ({ lookUp: words.lookUpSelection('%s'), site: words.siteOnOff })),
    );
    const find = suggestNames(readTitles);
    answerOmnibox(
      browser,
      (settings) => inLanguage(settings, () => words.search),
      (text) =>
        find(text).flatMap(({ entity, title, text: about }) =>
          entity ? [{ entity, name: title, about }] : [],
        ),
      !import.meta.env.FIREFOX,
    );
  },
});
