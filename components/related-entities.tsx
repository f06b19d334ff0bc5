import type { Card } from '../corpus/card-model.ts';
import { words } from './words.ts';

interface RelatedEntitiesProps {
  card: Card;
  onRelated(entity: string): void;
}

/** Entities that the articles name beside this one; each opens in its place. */
export function RelatedEntities({ card: { related }, onRelated }: RelatedEntitiesProps) {
  if (related.length === 0) return null;
  return (
    <section class="fc-section">
      <h3 class="fc-heading">{words.related}</h3>
      <div class="fc-related">
        {related.map(({ id, name, type }) => (
          <button
            key={id}
            type="button"
            class="fc-chip"
            title={words[`type_${type}`]}
            data-entity={id}
            onClick={() => onRelated(id)}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
}
