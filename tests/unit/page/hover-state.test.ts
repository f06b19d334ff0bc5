import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GRACE,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  REST,
} from '../../../page/hover-state.ts';

type State = HoverState<string>;
type Event = HoverEvent<string, string>;
type Effect = HoverEffect<string, string>;

/** Runs events from the start; the effects of the last one come back with the state. */
function having(...events: Event[]): { state: State; effects: Effect[] } {
  let state: State = { mode: 'idle', token: 0 };
  let effects: Effect[] = [];
  for (const event of events) {
    const [next, ...todo]: [State, ...Effect[]] = hover(state, event);
    state = next;
    effects = todo;
  }
  return { state, effects };
}

const over = (target: string, fast = false): Event => ({ type: 'over', target, fast });
const waited = (token: number): Event => ({ type: 'waited', token });
const loaded = (token: number): Event => ({ type: 'loaded', token, card: 'card' });
const away = (onTheWay = false): Event => ({ type: 'away', onTheWay });
const openA = [over('a'), waited(1), loaded(1)];

describe('from nothing to a card', () => {
  it('waits, asks, and shows', () => {
    expect(having(over('a')).effects).toEqual([{ type: 'wait', token: 1, ms: REST }]);
    expect(having(over('a'), waited(1)).effects).toEqual([{ type: 'load', token: 1, target: 'a' }]);
    expect(having(...openA).effects).toEqual([
      { type: 'show', target: 'a', card: 'card', by: 'pointer', pinned: false },
    ]);
  });

  it('begins to wait anew while the pointer is fast', () => {
    const { state, effects } = having(over('a'), over('a', true));
    expect(effects).toEqual([{ type: 'wait', token: 2, ms: REST }]);
    expect(hover<string, string>(state, waited(1))).toEqual([state]);
  });

  it('shows nothing when the pointer has left before the card came', () => {
    const { state, effects } = having(over('a'), waited(1), away(), loaded(1));
    expect(state.mode).toBe('idle');
    expect(effects).toEqual([]);
  });

  it('shows only the second name when the first answer is late', () => {
    const { state } = having(over('a'), waited(1), over('b'), waited(2));
    expect(hover<string, string>(state, loaded(1))).toEqual([state]);
    expect(hover<string, string>(state, loaded(2))[0]).toMatchObject({ mode: 'open', target: 'b' });
  });

  it('goes back to nothing when there is no card', () => {
    expect(having(over('a'), waited(1), { type: 'failed', token: 1 }).state.mode).toBe('idle');
  });

  it('opens at once for a tap, and no mouse far away stops it', () => {
    const { state, effects } = having({ type: 'ask', target: 'a', by: 'tap' });
    expect(effects).toEqual([{ type: 'load', token: 1, target: 'a' }]);
    expect(hover<string, string>(state, away())[0]).toBe(state);
  });
});

describe('an open card', () => {
  it('stays for a while when the pointer leaves, and longer on the way from name to card', () => {
    const left = having(...openA, away());
    expect(left.effects).toEqual([{ type: 'wait', token: 2, ms: GRACE }]);
    expect(having(...openA, away(), away()).effects).toEqual([]);
    expect(having(...openA, away(), away(true)).effects).toEqual([{ type: 'wait', token: 3, ms: GRACE }]);
    expect(having(...openA, away(), waited(2))).toEqual({
      state: { mode: 'idle', token: 3 },
      effects: [{ type: 'hide' }],
    });
  });

  it('stays when the pointer comes to it in time', () => {
    expect(having(...openA, away(), { type: 'over-card' }, waited(2)).state.mode).toBe('open');
    expect(having(...openA, away(), over('a'), waited(2)).state.mode).toBe('open');
  });

  it('moves to a second name without ever being hidden', () => {
    const { state, effects } = having(...openA, over('b'), waited(2), loaded(2));
    expect(state).toMatchObject({ mode: 'open', target: 'b', turn: null });
    expect(effects.map((effect) => effect.type)).toEqual(['show']);
  });

  it('goes with Escape and with a press elsewhere', () => {
    expect(having(...openA, { type: 'close' }).effects).toEqual([{ type: 'hide' }]);
    expect(having(...openA, { type: 'dismiss' }).effects).toEqual([{ type: 'hide' }]);
  });

  it('that Escape closed opens again only when the pointer has been elsewhere', () => {
    const closed: Event[] = [...openA, { type: 'close' }];
    expect(having(...closed, over('a')).effects).toEqual([]);
    expect(having(...closed, over('b')).effects).toMatchObject([{ type: 'wait' }]);
    expect(having(...closed, away(), over('a')).effects).toMatchObject([{ type: 'wait' }]);
  });

  it('that the keyboard opened is left alone by a mouse that lies elsewhere', () => {
    const opened: Event[] = [{ type: 'ask', target: 'a', by: 'command' }, loaded(1), away()];
    expect(having(...opened).effects).toEqual([]);
    expect(having(...opened, { type: 'over-card' }, away()).effects).toMatchObject([{ ms: GRACE }]);
  });
});

describe('a pinned card', () => {
  const pinned: Event[] = [...openA, { type: 'pin' }];
  it('minds neither the mouse nor a press elsewhere', () => {
    for (const event of [away(), over('b'), { type: 'dismiss' } as const, waited(1)]) {
      const { state, effects } = having(...pinned, event);
      expect(state).toMatchObject({ mode: 'pinned', target: 'a' });
      expect(effects).toEqual([]);
    }
  });

  it('goes with Escape, and takes another card when asked', () => {
    expect(having(...pinned, { type: 'close' }).effects).toEqual([{ type: 'hide' }]);
    const next = having(...pinned, { type: 'ask', target: 'b', by: 'tap' }, loaded(3));
    expect(next.state).toMatchObject({ mode: 'pinned', target: 'b' });
    expect(next.effects).toMatchObject([{ type: 'show', target: 'b', pinned: true }]);
  });
});

describe('whatever happens', () => {
  const target = fc.constantFrom('a', 'b', 'c');
  const age = fc.integer({ min: 0, max: 3 });
  const anything = fc.oneof(
    fc.record({ type: fc.constant('over' as const), target, fast: fc.boolean() }),
    fc.record({ type: fc.constant('away' as const), onTheWay: fc.boolean() }),
    fc.record({ type: fc.constantFrom('waited' as const, 'loaded' as const, 'failed' as const), age }),
    fc.record({
      type: fc.constant('ask' as const),
      target,
      by: fc.constantFrom('tap' as const, 'command' as const),
    }),
    fc.record({ type: fc.constantFrom('over-card' as const, 'pin' as const, 'dismiss' as const) }),
    fc.record({ type: fc.constant('close' as const) }),
  );

  /** `age` counts back from the newest token: most answers and timers are stale. */
  function resolve(thing: typeof anything extends fc.Arbitrary<infer T> ? T : never, token: number): Event {
    if (!('age' in thing)) return thing;
    const { type, age: back } = thing;
    return type === 'loaded'
      ? { type, token: token - back, card: `card of ${token - back}` }
      : { type, token: token - back };
  }

  it('shows what was asked for last, hides what it shows, and lets Escape end it', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (things) => {
        let state: State = { mode: 'idle', token: 0 };
        // The screen and the outside world, kept by the rules that the reducer's effects promise.
        let screen: string | null = null;
        const asked = new Map<number, string>();
        for (const thing of things) {
          const event = resolve(thing, state.token);
          const before: State = state;
          const [next, ...effects]: [State, ...Effect[]] = hover(state, event);
          state = next;
          expect(state.token).toBeGreaterThanOrEqual(before.token);
          for (const effect of effects) {
            if (effect.type === 'wait') expect(effect.token).toBe(state.token);
            if (effect.type === 'load') {
              expect(effect.token).toBe(state.token);
              asked.set(effect.token, effect.target);
            }
            if (effect.type === 'show') {
              expect(asked.get(before.token)).toBe(effect.target);
              expect(effect.card).toBe(`card of ${before.token}`);
              screen = effect.target;
            }
            if (effect.type === 'hide') {
              expect(screen).not.toBeNull();
              screen = null;
            }
          }
          expect(state.mode === 'open' || state.mode === 'pinned' ? state.target : null).toBe(screen);
          if (event.type === 'close') expect(state.mode).toBe('idle');
          if ('token' in event && event.token !== before.token) expect(state).toBe(before);
          // A card that a mouse brought and left is never left standing without a timer.
          if (event.type === 'away' && state.mode === 'open' && state.by === 'pointer')
            expect(state.turn).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });
});
