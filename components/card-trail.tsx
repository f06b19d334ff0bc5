import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../corpus/card-model.ts';
import { FactCard, type FactCardProps } from './fact-card.tsx';

interface CardTrailProps extends Omit<FactCardProps, 'onRelated' | 'back' | 'root'> {
  /** The card of a related entity; null where there is none to be had. */
  loadCard?(entity: string): Promise<Card | null>;
}

/**
 * A card, and in its place those that the reader goes on to, with the way back. The focus goes to the new card's name,
 * and back to where it was.
 */
export function CardTrail({ card: first, mention, loadCard, ...props }: CardTrailProps) {
  const root = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly Card[]>([]);
  const [left, setLeft] = useState<string | null>(null);
  const asked = useRef(0);
  const card = trail.at(-1) ?? first;
  const before = trail.at(-2) ?? first;

  useEffect(() => {
    const to = left === null ? null : root.current?.querySelector<HTMLElement>(`[data-entity="${left}"]`);
    if (left !== null || trail.length > 0)
      (to ?? root.current?.querySelector<HTMLElement>('.fc-name'))?.focus();
  }, [trail, left]);

  async function go(entity: string) {
    const turn = ++asked.current;
    const next = await loadCard?.(entity);
    // The reader has gone elsewhere in the meantime.
    if (!next || turn !== asked.current) return;
    setLeft(null);
    setTrail([...trail, next]);
  }

  function goBack() {
    asked.current++;
    setLeft(card.entity);
    setTrail(trail.slice(0, -1));
  }

  return (
    <FactCard
      {...props}
      key={`${trail.length}:${card.entity}`}
      root={root}
      card={card}
      mention={trail.length === 0 ? mention : card.name}
      onRelated={loadCard && ((entity) => void go(entity))}
      back={trail.length === 0 ? undefined : { name: before.name, onBack: goBack }}
    />
  );
}
