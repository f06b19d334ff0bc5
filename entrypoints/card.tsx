import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/fact-card.css?inline';
import { renderCard, unmountCard } from '../components/render-card.tsx';
import { speak } from '../components/words.ts';
import { createCardHost } from '../page/card-host.ts';
import { offerSurface } from '../page/card-surface.ts';
import { followChoices } from '../platform/choices-link.ts';
import type { FrameChoices } from '../platform/frame-choices.ts';
import type { SpokenCard } from '../platform/messages.ts';
import { requestCard, requestOffHere, requestPanel, requestPopup } from '../platform/page-link.ts';

/** Put into a frame when its first card is asked for; draws what the content script there tells it to. */
export default defineUnlistedScript(() => {
  let choices: FrameChoices | null = null;
  let redraw: (() => void) | null = null;
  const changed = (now: FrameChoices | null) => {
    choices = now;
    redraw?.();
  };
  const loadCard = async (entity: string) =>
    (choices && (await requestCard(entity, false, choices.language)))?.card ?? null;

  offerSurface(() => {
    followChoices(changed).now().then(changed);
    return createCardHost<SpokenCard>({
      css,
      reachable: import.meta.env.FIREFOX,
      fleeting: import.meta.env.FIREFOX,
      draw(mount, { card: { card, texts }, mention, pinned, onClose, onPin }) {
        redraw = () => {
          speak(texts);
          renderCard(mount, {
            ...{ card, mention, pinned, onClose, onPin },
            onOffHere: requestOffHere,
            onOpenInPopup: requestPopup,
            // Firefox opens its sidebar for presses in its own pages and menus alone.
            ...(import.meta.env.FIREFOX ? {} : { onOpenInPanel: requestPanel }),
            loadCard,
            ...(choices ? { look: choices } : {}),
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
