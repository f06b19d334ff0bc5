import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** Stands in a gap until what belongs there is drawn. */
const HOLD = '\uFFFC';

interface FilledProps<Gap extends string> {
  /** The text, as a function of what stands in its gaps. */
  text(gaps: Record<Gap, string>): string;
  gaps: Readonly<Record<Gap, ComponentChildren>>;
  /** Class of the words around the gaps. */
  words: string;
}

/** A text whose gaps hold elements, in the order that its language puts them in. */
export function Filled<Gap extends string>({ text, gaps, words }: FilledProps<Gap>) {
  const names = Object.keys(gaps).filter((name): name is Gap => name in gaps);
  const held = Object.fromEntries(names.map((name) => [name, `${HOLD}${name}${HOLD}`])) as Record<
    Gap,
    string
  >;
  // Every second piece is the name of a gap.
  return text(held)
    .split(HOLD)
    .map((piece, i) => {
      if (i % 2 === 1)
        return <Fragment key={piece}>{names.includes(piece as Gap) && gaps[piece as Gap]}</Fragment>;
      return (
        piece && (
          <span key={piece} class={words}>
            {piece}
          </span>
        )
      );
    });
}
