import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './words.ts';

interface SectionProps<T> {
  title: string;
  rows: readonly T[];
  /** How many rows are shown before the reader asks for all. */
  first: number;
  row(item: T, index: number): JSX.Element;
}

/** A headed part of the card; nothing at all where it has no rows. */
export function Section<T>({ title, rows, first, row }: SectionProps<T>) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  // One row more is shorter than a button that shows one row more.
  const shown = all || rows.length <= first + 1 ? rows : rows.slice(0, first);
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
