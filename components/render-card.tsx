import { render } from 'preact';
import type { Card } from '../corpus/card-model.ts';
import { CardTrail } from './card-trail.tsx';
import type { CardLook } from './fact-card.tsx';

/** What a card over a page needs. */
export interface CardProps {
  card: Card;
  /** The name as the page has it. */
  mention: string;
  pinned: boolean;
  look?: CardLook;
  onClose(): void;
  onPin(): void;
  onOpenInPopup?(entity: string): void;
  onOpenInPanel?(entity: string): void;
  onOffHere?(): void;
  /** The card of a related entity; null where there is none to be had. */
  loadCard?(entity: string): Promise<Card | null>;
}

/**
 * Draws the card into `mount`, an element in a shadow root that holds `fact-card.css`. Called again it updates what is
 * there: rows stay open while the entity is the same, another entity starts afresh.
 */
export function renderCard(mount: HTMLElement, props: CardProps): void {
  render(
    <CardTrail
      key={props.card.entity}
      role="dialog"
      look={{ theme: 'auto', textSize: 'normal' }}
      {...props}
    />,
    mount,
  );
}

/** Takes the card out of `mount` and lets go of all that it held. */
export function unmountCard(mount: HTMLElement): void {
  render(null, mount);
}
