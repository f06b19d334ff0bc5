import type { Box } from './corridor.ts';

/** A card to be shown over the page. `C` is its data, which this layer never looks into. */
export interface CardRequest<C> {
  card: C;
  /** The name as the page has it. */
  mention: string;
  pinned: boolean;
  /**
   * In CSS px of the viewport. `line`: the line of the name that the pointer is at; `name`: all of it, which the card
   * must not cover.
   */
  anchor: { line: Box; name: Box };
  /** Something next to the name: the card goes into the fullscreen element or modal dialog around it. */
  beside: Element;
  onClose(): void;
  onPin(): void;
  /** The page has taken the host element away. */
  onLost(): void;
}

/** The card over the page, offered by the card script to the content script of the same frame. */
export interface CardSurface<C> {
  /** Draws the card, or moves the one that is open. */
  show(request: CardRequest<C>): void;
  hide(): void;
  pin(pinned: boolean): void;
  /** Moves the focus into the card; closing it gives the focus back. */
  focus(): void;
  /** Whether the focus is in the card. */
  focused(): boolean;
  /** Whether an event that was seen outside came from the card. */
  holds(target: EventTarget | null): boolean;
  /** Where the card is; null while none is open. */
  box(): Box | null;
}

/** Both scripts run in one isolated world, where the registry of symbols is theirs alone. */
const KEY = Symbol.for('fact-card.surface');

/** The surface that the card script has put into this world; null as long as it has not run. */
export function cardSurface(world: object = globalThis): CardSurface<unknown> | null {
  const surface: CardSurface<unknown> | undefined = Reflect.get(world, KEY);
  return surface ?? null;
}

/** Offers a surface to the content script. The one that is there already stays. */
export function offerSurface<C>(make: () => CardSurface<C>, world: object = globalThis): void {
  if (!cardSurface(world)) Reflect.set(world, KEY, make());
}
