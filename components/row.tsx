import type { ComponentChildren } from 'preact';
import type { Evidence } from '../corpus/card-model.ts';
import { EvidenceList } from './evidence-list.tsx';
import { words } from './words.ts';

/** What stands behind one side of a row, and whose it is where there are several. */
export interface EvidenceGroup {
  heading?: string;
  evidence: readonly Evidence[];
}

interface RowProps {
  kind: string;
  /** What the row stands on: one group, or one for each of its sides. */
  evidence: readonly EvidenceGroup[];
  children: ComponentChildren;
}

/** One row of the card that opens to what it stands on. A row without evidence has nothing to open. */
export function Row({ kind, evidence, children }: RowProps) {
  if (evidence.every((group) => group.evidence.length === 0))
    return <div class={`fc-row ${kind}`}>{children}</div>;
  return (
    <details class={`fc-row ${kind}`}>
      <summary class="fc-summary">{children}</summary>
      {evidence.map((group, i) => (
        <EvidenceList key={group.heading ?? i} {...group} />
      ))}
    </details>
  );
}

/** Says that no editor has looked at the row. */
export function NotReviewed({ reviewed }: { reviewed: boolean }) {
  if (reviewed) return null;
  return (
    <span class="fc-flag" title={words.notReviewedTitle}>
      {words.notReviewed}
    </span>
  );
}
