import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Proved, weightiest } from './weightiest.ts';
import { words } from './words.ts';

interface SectionProps<T extends Proved> {
  title: string;
  rows: readonly T[];
  /** How many rows, the weightiest ones, are shown before the reader asks for all. */
  first: number;
  /** Draws the item at `index` of those that are shown. */
  row(item: T, index: number, shown: readonly T[]): JSX.Element;
}

/** A headed part of the card; nothing at all where it has no rows. */
export function Section<T extends Proved>({ title, rows, first, row }: SectionProps<T>) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  // One row more is shorter than a button that shows one row more.
  const shown = all || rows.length <= first + 1 ? rows : weightiest(rows, first);
  return (
    <section class="fc-section">
      <h3 class="fc-heading">{title}</h3>
      {shown.map(row)}
      {shown.length < rows.length && (
        <button type="button" class="fc-more" onClick={() => setAll(true)}>
          {words.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}
