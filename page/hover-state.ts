/**
 * When a card opens, moves and closes: a pure function from what is and what happens to what is next and what to do.
 * `T` is the name pointed at (compared by identity), `C` its card. Every wait and every question for a card carries the
 * token that was new when it began; an answer with another token is stale and changes nothing.
 */
export type HoverState<T> =
  /** `spent`: the name whose card was closed under the pointer, which must leave it before it opens again. */
  | { mode: 'idle'; token: number; spent?: T }
  /** No card yet: the pointer rests on a name, or its card has been asked for. */
  | { mode: 'resting'; token: number; target: T; by: By; step: 'rest' | 'load' }
  /** The card of `target` is on screen; `turn` says what may become of it. */
  | { mode: 'open' | 'pinned'; token: number; target: T; by: By; turn: Turn<T> | null };

/** What brought the card up: a pointer that moves away takes down only what a pointer brought. */
type By = 'pointer' | 'tap' | 'command';

type Turn<T> = { step: 'leave' } | { step: 'rest' | 'load'; target: T; by: By };

export type HoverEvent<T, C> =
  /** The mouse is over a name; `fast`: it seems to be on its way elsewhere. */
  | { type: 'over'; target: T; fast: boolean }
  | { type: 'over-card' }
  /** The mouse is over neither; `onTheWay`: between name and card. */
  | { type: 'away'; onTheWay: boolean }
  | { type: 'waited'; token: number }
  | { type: 'loaded'; token: number; card: C }
  | { type: 'failed'; token: number }
  /** A finger, a pen or a command asks for the card of a name, at once. */
  | { type: 'ask'; target: T; by: 'tap' | 'command' }
  | { type: 'pin' }
  /** Pressed somewhere that is neither a name nor the card, or the page scrolled the name away. */
  | { type: 'dismiss' }
  /** Escape, the card's own button, another page, the host element gone. */
  | { type: 'close' };

export type HoverEffect<T, C> =
  | { type: 'wait'; token: number; ms: number }
  | { type: 'load'; token: number; target: T }
  | { type: 'show'; target: T; card: C; by: By; pinned: boolean }
  | { type: 'pin'; pinned: boolean }
  | { type: 'hide' };

/** How long a pointer rests on a name before its card opens, in ms. */
export const REST = 180;
/** How long a card stays when the pointer has left it and its name, in ms. */
export const GRACE = 250;

type Next<T, C> = [HoverState<T>, ...HoverEffect<T, C>[]];

export function hover<T, C>(state: HoverState<T>, event: HoverEvent<T, C>): Next<T, C> {
  if (event.type === 'ask') return ask(state, event.target, event.by);
  if (state.mode === 'idle') return whileIdle(state, event);
  return state.mode === 'resting' ? whileResting(state, event) : whileOpen(state, event);
}

function whileIdle<T, C>(state: Idle<T>, event: HoverEvent<T, C>): Next<T, C> {
  if (event.type === 'over')
    return event.target === state.spent ? [state] : rest(state.token + 1, event.target);
  if (event.type === 'away' && state.spent !== undefined) return [{ mode: 'idle', token: state.token }];
  return [state];
}

type Idle<T> = Extract<HoverState<T>, { mode: 'idle' }>;
type Resting<T> = Extract<HoverState<T>, { mode: 'resting' }>;
type Open<T> = Extract<HoverState<T>, { mode: 'open' | 'pinned' }>;

function whileResting<T, C>(state: Resting<T>, event: HoverEvent<T, C>): Next<T, C> {
  const { token, target, by, step } = state;
  const idle: HoverState<T> = { mode: 'idle', token: token + 1 };
  switch (event.type) {
    case 'over':
      if (by !== 'pointer') return [state];
      // A fast pointer has not begun to rest.
      if (event.target !== target || (event.fast && step === 'rest')) return rest(token + 1, event.target);
      return [state];
    case 'away':
    case 'over-card':
      return by === 'pointer' ? [idle] : [state];
    case 'waited':
      if (event.token !== token || step !== 'rest') return [state];
      return [
        { ...state, step: 'load' },
        { type: 'load', token, target },
      ];
    case 'loaded':
      if (event.token !== token || step !== 'load') return [state];
      return [
        { mode: 'open', token, target, by, turn: null },
        { type: 'show', target, card: event.card, by, pinned: false },
      ];
    case 'failed':
      return event.token === token ? [idle] : [state];
    case 'dismiss':
      return [idle];
    case 'close':
      return [{ ...idle, spent: target }];
    default:
      return [state];
  }
}

function whileOpen<T, C>(state: Open<T>, event: HoverEvent<T, C>): Next<T, C> {
  const { mode, token, target, by, turn } = state;
  const closed: Next<T, C> = [{ mode: 'idle', token: token + 1 }, { type: 'hide' }];
  const stay: Next<T, C> = [{ ...state, by: 'pointer', token: token + 1, turn: null }];
  const asked = turn !== null && turn.step !== 'leave' && turn.by !== 'pointer';
  switch (event.type) {
    case 'close':
      return [{ mode: 'idle', token: token + 1, spent: target }, { type: 'hide' }];
    case 'dismiss':
      return mode === 'pinned' ? [state] : closed;
    case 'pin': {
      const pinned = mode === 'open';
      return [
        { ...state, mode: pinned ? 'pinned' : 'open', token: token + 1, turn: null },
        { type: 'pin', pinned },
      ];
    }
    case 'waited':
      if (event.token !== token || !turn || turn.step === 'load') return [state];
      if (turn.step === 'leave') return closed;
      return [
        { ...state, turn: { ...turn, step: 'load' } },
        { type: 'load', token, target: turn.target },
      ];
    case 'loaded':
      if (event.token !== token || turn?.step !== 'load') return [state];
      return [
        { mode, token, target: turn.target, by: turn.by, turn: null },
        { type: 'show', target: turn.target, card: event.card, by: turn.by, pinned: mode === 'pinned' },
      ];
    case 'failed':
      if (event.token !== token || turn?.step !== 'load') return [state];
      return mode === 'pinned' || turn.by !== 'pointer' ? [{ ...state, turn: null }] : leave(state);
  }
  // From here on it is the mouse that moves, which neither a pinned card nor one on its way minds.
  if (mode === 'pinned' || asked) return [state];
  switch (event.type) {
    case 'over':
      if (event.target === target) return turn || by !== 'pointer' ? stay : [state];
      if (
        turn &&
        turn.step !== 'leave' &&
        turn.target === event.target &&
        !(event.fast && turn.step === 'rest')
      )
        return [state];
      return [
        { ...state, token: token + 1, turn: { step: 'rest', target: event.target, by: 'pointer' } },
        { type: 'wait', token: token + 1, ms: REST },
      ];
    case 'over-card':
      return turn || by !== 'pointer' ? stay : [state];
    case 'away':
      if (by !== 'pointer' && turn === null) return [state];
      return turn?.step === 'leave' && !event.onTheWay ? [state] : leave(state);
    default:
      return [state];
  }
}

function rest<T, C>(token: number, target: T): Next<T, C> {
  return [
    { mode: 'resting', token, target, by: 'pointer', step: 'rest' },
    { type: 'wait', token, ms: REST },
  ];
}

function leave<T, C>(state: Open<T>): Next<T, C> {
  const token = state.token + 1;
  return [
    { ...state, token, turn: { step: 'leave' } },
    { type: 'wait', token, ms: GRACE },
  ];
}

function ask<T, C>(state: HoverState<T>, target: T, by: 'tap' | 'command'): Next<T, C> {
  const token = state.token + 1;
  if (state.mode !== 'open' && state.mode !== 'pinned')
    return [
      { mode: 'resting', token, target, by, step: 'load' },
      { type: 'load', token, target },
    ];
  if (state.target === target) return [{ ...state, by, token, turn: null }];
  return [
    { ...state, token, turn: { step: 'load', target, by } },
    { type: 'load', token, target },
  ];
}
