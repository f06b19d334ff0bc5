import { cardCitation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import type { FactCardProps } from './fact-card.tsx';
import { IconButton } from './icon-button.tsx';
import { BackIcon, CloseIcon, OffIcon, PanelIcon, PinIcon, SearchIcon } from './icons.tsx';
import { words } from './words.ts';

/** The name as the page has it, and what can be done with the card. */
export function CardHead({
  card,
  mention,
  pinned = false,
  onClose,
  onPin,
  onOpenInPopup,
  onOpenInPanel,
  onOffHere,
  back,
}: FactCardProps) {
  // Where usages are contested they stand below, alphabetical; the house's own name would only add a preference.
  const alsoKnownAs = mention !== card.name && !card.contested;
  return (
    <header class="fc-head">
      {back && (
        <IconButton label={words.backTo(back.name)} onClick={back.onBack}>
          <BackIcon />
        </IconButton>
      )}
      <h2 class="fc-name" tabIndex={-1}>
        <bdi>{mention}</bdi>
        {alsoKnownAs && <bdi class="fc-also">{card.name}</bdi>}
      </h2>
      <div class="fc-buttons">
        {onOpenInPopup && (
          <IconButton label={words.openInPopup} onClick={() => onOpenInPopup(card.entity)}>
            <SearchIcon />
          </IconButton>
        )}
        {onOpenInPanel && (
          <IconButton label={words.openInPanel} onClick={() => onOpenInPanel(card.entity)}>
            <PanelIcon />
          </IconButton>
        )}
        <CopyButton text={() => cardCitation(card).plain} />
        {onOffHere && (
          <IconButton label={words.offOnThisSite} onClick={onOffHere}>
            <OffIcon />
          </IconButton>
        )}
        {onPin && (
          <IconButton label={words.pin} pressed={pinned} onClick={onPin}>
            <PinIcon />
          </IconButton>
        )}
        {onClose && (
          <IconButton label={words.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        )}
      </div>
    </header>
  );
}
