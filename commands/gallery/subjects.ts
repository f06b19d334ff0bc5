import type { Card, CardStatement } from '../../corpus/card-model.ts';

/** The cards that show most of each kind of row, whatever the topic is. */
export interface Subjects {
  /** The name with the most usages. */
  contested: Card;
  /** The one with the most figures. */
  figures: Card;
  /** The one with the most statements that others answer. */
  answered: Card;
  /** The one with the longest statement. */
  longest: Card;
  /** One of which little is said. */
  short: Card;
}

/** Throws where there is no card at all. */
export function chooseSubjects(cards: readonly Card[]): Subjects {
  const most = (count: (card: Card) => number) => {
    const [first] = [...cards].sort((a, b) => count(b) - count(a));
    if (!first) throw new Error('There is no card to take a picture of: data/entities has no entity.');
    return first;
  };
  const rows = (card: Card) => card.dates.length + card.figures.length + card.statements.length;
  return {
    contested: most((card) => card.usages.length + (card.type === 'place' ? 0.5 : 0) + rows(card) / 1000),
    figures: most((card) => card.figures.length),
    answered: most((card) => card.statements.filter(({ answers }) => answers.length > 0).length),
    longest: most((card) => Math.max(0, ...card.statements.map(lengthOf))),
    short: most((card) => (card.sources.length > 0 ? -rows(card) : -1000)),
  };
}

function lengthOf({ evidence }: CardStatement): number {
  return evidence[0]?.quote.length ?? 0;
}
