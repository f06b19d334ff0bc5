import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/fact-card.css?inline';
import { renderCard, unmountCard } from '../components/render-card.tsx';
import { speak } from '../components/words.ts';
import { createCardHost } from '../page/card-host.ts';
import { offerSurface } from '../page/card-surface.ts';
import { languageOf } from '../platform/language.ts';
import type { SpokenCard } from '../platform/messages.ts';
import { requestCard, requestPanel, requestPopup } from '../platform/page-link.ts';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../platform/settings.ts';
import { siteOf } from '../platform/site.ts';
import { switchSite } from '../platform/switch-site.ts';

/** Put into a frame when its first card is asked for; draws what the content script there tells it to. */
export default defineUnlistedScript(() => {
  let settings: Readonly<Settings> = defaultSettings;
  let redraw: (() => void) | null = null;
  const changed = (now: Settings) => {
    settings = now;
    redraw?.();
  };
  const loadCard = async (entity: string) =>
    (await requestCard(entity, false, languageOf(browser, settings.language)))?.card ?? null;

  offerSurface(() => {
    watchSettings(browser, changed);
    // Where the browser's storage fails, the card looks as it does for a new reader.
    readSettings(browser).then(changed, () => {});
    return createCardHost<SpokenCard>({
      css,
      reachable: import.meta.env.FIREFOX,
      fleeting: import.meta.env.FIREFOX,
      draw(mount, { card: { card, texts }, mention, pinned, onClose, onPin }) {
        const onOffHere = () => void switchSite(browser, siteOf(window), false);
        redraw = () => {
          speak(texts);
          renderCard(mount, {
            ...{ card, mention, pinned, onClose, onPin, onOffHere },
            onOpenInPopup: requestPopup,
            // Firefox opens its sidebar for presses in its own pages and menus alone.
            ...(import.meta.env.FIREFOX ? {} : { onOpenInPanel: requestPanel }),
            loadCard,
            look: settings,
          });
        };
        redraw();
      },
      clear(mount) {
        redraw = null;
        unmountCard(mount);
      },
    });
  });
});
