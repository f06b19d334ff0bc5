import { createCardAhead } from './card-ahead.ts';
import { cardSurface } from './card-surface.ts';
import { type Box, inCorridor } from './corridor.ts';
import type { Guard } from './guard.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { type HoverEffect, type HoverEvent, type HoverState, hover, REST } from './hover-state.ts';
import { listenForEnd } from './listen-for-end.ts';
import type { Listeners } from './listeners.ts';
import { boxOf, firstLine } from './mention-box.ts';
import type { PageMention } from './mention-store.ts';
import { OVER } from './over.ts';
import { listenToPointers, type PointerPlace } from './pointer.ts';

/** Opens, moves and closes the card. */
export interface HoverControl {
  /** Opens a mention's card at once and moves the focus into it. */
  open(mention: PageMention): void;
  pin(): void;
  close(): void;
  /** Mentions that have left the page; a card that nobody pinned goes with its name. */
  gone(mentions: readonly PageMention[]): void;
}

/** How the reader wants cards to open. */
export interface OpenChoices {
  /** By resting on a name, by a click on it, or by resting on it while Alt is held. Touch always taps. */
  openBy: 'hover' | 'click' | 'modifier';
  /** How long a pointer rests on a name before its card opens, in ms. */
  rest: number;
}

export interface HoverOptions {
  view: Window & typeof globalThis;
  signal: AbortSignal;
  guard: Guard;
  listeners: Listeners;
  painted: () => ReadonlyMap<Range, PageMention>;
  shadowRoots: () => ShadowRoot[];
  /** The entity's card; after it resolves to one, `cardSurface()` is there. Null where there is none. */
  loadCard: (entity: string) => Promise<unknown>;
  choices: OpenChoices;
  /** The mention that a card has been opened for, or null when it has closed. */
  shows: (mention: PageMention | null) => void;
}

/** A name as it stood at some moment: the line of it that counts, and all of it. */
interface Place {
  mention: PageMention;
  line: Box;
  name: Box;
}

/** px that a name may move under the pointer before that counts as scrolling away. */
const MOVED = 3;

/** Gives the pure state what happens in the page, and does what it asks for. */
export function createHoverControl(options: HoverOptions): HoverControl {
  const { view, signal, guard } = options;
  const { openBy, rest } = options.choices;
  let state: HoverState<PageMention> = { mode: 'idle', token: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let early: ReturnType<typeof setTimeout> | undefined;
  const cards = createCardAhead(options.loadCard);
  /** Ends what runs only as long as a card is wanted or open. */
  let session: AbortController | null = null;
  /** Where the pointer met a name last. */
  let met: Place | null = null;
  /** Where the name stood when its card opened. */
  let shown: Place | null = null;
  /** What is being selected in the card may go on beyond its edge. */
  let pressedCard = false;

  function happen(event: HoverEvent<PageMention, unknown>) {
    const [next, ...effects] = hover(state, event);
    state = next;
    for (const effect of effects) carryOut(effect);
    if (state.mode === 'idle') {
      clearTimeout(timer);
      clearTimeout(early);
      cards.forget();
      session?.abort(OVER);
      session = null;
    } else session ??= beginSession();
  }

  function carryOut(effect: HoverEffect<PageMention, unknown>) {
    switch (effect.type) {
      case 'wait':
        clearTimeout(timer);
        clearTimeout(early);
        timer = setTimeout(
          guard(() => happen({ type: 'waited', token: effect.token })),
          effect.ms === REST ? rest : effect.ms,
        );
        if (effect.ms === REST) early = setTimeout(guard(askAhead), rest / 2);
        return;
      case 'load':
        load(effect.token, effect.target);
        return;
      case 'show':
        show(effect);
        return;
      case 'pin':
        cardSurface()?.pin(effect.pinned);
        return;
      case 'hide':
        cardSurface()?.hide();
        options.shows(null);
    }
  }

  /** Halfway through a rest. */
  function askAhead() {
    if (state.mode === 'resting') cards.ask(state.target);
    else if (state.mode !== 'idle' && state.turn?.step === 'rest') cards.ask(state.turn.target);
  }

  function load(token: number, target: PageMention) {
    const failed = guard(() => happen({ type: 'failed', token }));
    const loaded = guard((card: unknown) => {
      if (signal.aborted) return;
      if (card && cardSurface()) happen({ type: 'loaded', token, card });
      else happen({ type: 'failed', token });
    });
    cards.take(target).then(loaded, failed);
  }

  function show({ target, card, by, pinned }: Extract<HoverEffect<PageMention, unknown>, { type: 'show' }>) {
    const surface = cardSurface();
    const beside = target.element;
    const name = boxOf(target);
    if (!surface || !beside || !name) return queueMicrotask(guard(() => happen({ type: 'close' })));
    const place = met?.mention === target ? met : { mention: target, line: firstLine(target) ?? name, name };
    shown = { ...place, name };
    surface.show({
      card,
      mention: target.text,
      pinned,
      anchor: { line: place.line, name },
      beside,
      onClose: guard(() => happen({ type: 'close' })),
      onPin: guard(() => happen({ type: 'pin' })),
      onLost: guard(() => happen({ type: 'close' })),
    });
    if (by === 'command') surface.focus();
    options.shows(target);
  }

  function hit({ x, y }: PointerPlace): Hit | null {
    const found = hitTest(x, y, options.painted(), options.shadowRoots(), view);
    if (found) met = { ...found, name: boxOf(found.mention) ?? found.line };
    return found;
  }

  listenToPointers(view, signal, guard, options.listeners, {
    moved(place, fast) {
      if (openBy === 'click') return;
      if (cardSurface()?.holds(place.target)) return happen({ type: 'over-card' });
      if (place.pressing && pressedCard) return;
      const found = place.pressing ? null : hit(place);
      const isTarget = state.mode !== 'idle' && state.target === found?.mention;
      if (found && (openBy === 'hover' || place.alt || isTarget))
        return happen({ type: 'over', target: found.mention, fast });
      happen({ type: 'away', onTheWay: onTheWay(place) });
    },
    left() {
      happen({ type: 'away', onTheWay: false });
    },
    pressed(place) {
      pressedCard = cardSurface()?.holds(place.target) ?? false;
      if (state.mode === 'idle' || pressedCard) return;
      // Whoever presses a name follows it, selects it or wants its menu, and has no card in mind.
      if (state.mode === 'resting' || !hit(place)) happen({ type: 'dismiss' });
    },
    tapped(place) {
      if (cardSurface()?.holds(place.target)) return;
      const found = hit(place);
      if (found && !found.linked) happen({ type: 'ask', target: found.mention, by: 'tap' });
    },
    held(place) {
      if (cardSurface()?.holds(place.target)) return false;
      const found = hit(place);
      // Outside of links, staying selects a word, as everywhere.
      if (!found?.linked) return false;
      happen({ type: 'ask', target: found.mention, by: 'tap' });
      return true;
    },
    clicked(place) {
      // What ends a selection of text is no click on a name.
      if (openBy !== 'click' || view.getSelection()?.isCollapsed === false) return;
      if (cardSurface()?.holds(place.target)) return;
      const found = hit(place);
      if (found) happen({ type: 'ask', target: found.mention, by: 'tap' });
    },
  });

  function onTheWay({ x, y }: PointerPlace): boolean {
    const card = state.mode === 'idle' ? null : cardSurface()?.box();
    return Boolean(card && shown && inCorridor(x, y, shown.name, card));
  }

  function beginSession(): AbortController {
    const controller = new AbortController();
    listenForEnd(view, AbortSignal.any([signal, controller.signal]), guard, {
      focused: () => cardSurface()?.focused() ?? false,
      close: () => happen({ type: 'close' }),
      moved: movedAway,
    });
    return controller;
  }

  function movedAway() {
    if (state.mode === 'idle' || cardSurface()?.focused()) return;
    const place = state.mode === 'resting' ? met : shown;
    // A card that was asked for by command may still be waiting for the scrolling that brought its name into view.
    if (place?.mention !== state.target) return;
    const now = boxOf(place.mention);
    if (!now || Math.abs(now.top - place.name.top) > MOVED || Math.abs(now.left - place.name.left) > MOVED)
      happen({ type: 'dismiss' });
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(early);
    session?.abort(OVER);
    cardSurface()?.hide();
  });

  return {
    open: (mention) => happen({ type: 'ask', target: mention, by: 'command' }),
    pin: () => happen({ type: 'pin' }),
    close: () => happen({ type: 'close' }),
    gone(mentions) {
      if (state.mode !== 'idle' && mentions.includes(state.target)) happen({ type: 'dismiss' });
    },
  };
}
