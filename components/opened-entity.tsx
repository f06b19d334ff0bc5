import { useEffect, useRef } from 'preact/hooks';
import type { Card, Evidence } from '../corpus/card-model.ts';
import { EvidenceList } from './evidence-list.tsx';
import { FactCard } from './fact-card.tsx';
import { BackIcon } from './icons.tsx';
import { words } from './words.ts';

/** What the reader opened: a card, the place that was found, or both. */
export interface Opened {
  title: string;
  card: Card | null;
  evidence: Evidence | null;
}

/** An opened result in the popup, with the way back. */
export function OpenedEntity({ opened, onBack }: { opened: Opened; onBack(): void }) {
  const { card, evidence, title } = opened;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('.fc-article[tabindex]')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const found = evidence && (
    <div class="pp-found">
      <EvidenceList heading={words.found} evidence={[evidence]} />
    </div>
  );
  return (
    <div ref={root} class="pp-opened">
      <button type="button" class="pp-back" onClick={onBack}>
        <BackIcon />
        {words.back}
      </button>
      {card ? (
        <>
          {found && <div class="fc-card fc-article">{found}</div>}
          <FactCard key={card.entity} card={card} mention={card.name} role="article" first={8} />
        </>
      ) : (
        <article class="fc-card fc-article" aria-label={title} tabIndex={-1}>
          {found ?? <p class="pp-state">{words.noCard}</p>}
        </article>
      )}
    </div>
  );
}
