import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/fact-card.css?inline';
import { type CardProps, renderCard, unmountCard } from '../components/render-card.tsx';
import { createCardHost } from '../page/card-host.ts';
import { offerSurface } from '../page/card-surface.ts';
import { requestPopup } from '../platform/page-link.ts';

/** Put into a frame when its first card is asked for; draws what the content script there tells it to. */
export default defineUnlistedScript(() => {
  offerSurface(() =>
    createCardHost<CardProps['card']>({
      css,
      draw: (mount, { card, mention, pinned, onClose, onPin }) =>
        renderCard(mount, { card, mention, pinned, onClose, onPin, onOpenInPopup: requestPopup }),
      clear: unmountCard,
    }),
  );
});
