import type { SearchKind } from '../corpus/card-model.ts';
import { words } from './words.ts';

interface KindFilterProps {
  /** How many results there are of each kind that has any. */
  counts: ReadonlyMap<SearchKind, number>;
  only: SearchKind | null;
  onKind(kind: SearchKind | null): void;
}

/** Buttons that keep one kind of result. */
export function KindFilter({ counts, only, onKind }: KindFilterProps) {
  if (counts.size < 2) return null;
  return (
    <fieldset class="pp-filter">
      <legend class="pp-unseen">{words.kindFilter}</legend>
      <button type="button" class="pp-chip" aria-pressed={only === null} onClick={() => onKind(null)}>
        {words.allKinds}
      </button>
      {[...counts].map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          class="pp-chip"
          aria-pressed={only === kind}
          onClick={() => onKind(only === kind ? null : kind)}
        >
          {words[`kind_${kind}`]} <span class="pp-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
