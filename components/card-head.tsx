import type { ComponentChildren } from 'preact';
import { cardCitation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import type { FactCardProps } from './fact-card.tsx';
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
        <HeadButton label={words.backTo(back.name)} onClick={back.onBack}>
          <BackIcon />
        </HeadButton>
      )}
      <h2 class="fc-name" tabIndex={-1}>
        <bdi>{mention}</bdi>
        {alsoKnownAs && <bdi class="fc-also">{card.name}</bdi>}
      </h2>
      <div class="fc-buttons">
        {onOpenInPopup && (
          <HeadButton label={words.openInPopup} onClick={() => onOpenInPopup(card.entity)}>
            <SearchIcon />
          </HeadButton>
        )}
        {onOpenInPanel && (
          <HeadButton label={words.openInPanel} onClick={() => onOpenInPanel(card.entity)}>
            <PanelIcon />
          </HeadButton>
        )}
        <CopyButton text={() => cardCitation(card).plain} />
        {onOffHere && (
          <HeadButton label={words.offOnThisSite} onClick={onOffHere}>
            <OffIcon />
          </HeadButton>
        )}
        {onPin && (
          <HeadButton label={words.pin} pressed={pinned} onClick={onPin}>
            <PinIcon />
          </HeadButton>
        )}
        {onClose && (
          <HeadButton label={words.close} onClick={onClose}>
            <CloseIcon />
          </HeadButton>
        )}
      </div>
    </header>
  );
}

interface HeadButtonProps {
  label: string;
  pressed?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function HeadButton({ label, pressed, onClick, children }: HeadButtonProps) {
  return (
    <button
      type="button"
      class="fc-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
