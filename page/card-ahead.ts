import type { PageMention } from './mention-store.ts';

/** The card of a name that is likely to be wanted in a moment, asked for before it is. */
export interface CardAhead {
  ask(target: PageMention): void;
  /** The card of a name: the one that is on its way already, or asked for now. */
  take(target: PageMention): Promise<unknown>;
  forget(): void;
}

/** With a worker that had been stopped, the answer takes about as long as half a rest. */
export function createCardAhead(loadCard: (entity: string) => Promise<unknown>): CardAhead {
  let asked: { target: PageMention; card: Promise<unknown> } | null = null;
  return {
    ask(target) {
      asked = { target, card: loadCard(target.entity) };
    },
    take(target) {
      const card = asked?.target === target ? asked.card : loadCard(target.entity);
      asked = null;
      return card;
    },
    forget() {
      asked = null;
    },
  };
}
