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

interface OpenedEntityProps {
  opened: Opened;
  /** The name that the way back leads to, where it is another card. */
  before?: string;
  /** The entity from whose card the reader has come back. */
  left: string | null;
  onBack(): void;
  onRelated(entity: string): void;
}

/** An opened result in the popup, with the way back. */
export function OpenedEntity({ opened, before, left, onBack, onRelated }: OpenedEntityProps) {
  const { card, evidence, title } = opened;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    const comeFrom = left === null ? null : within(`[data-entity="${left}"]`);
    if (comeFrom) return comeFrom.focus();
    window.scrollTo(0, 0);
    within(before === undefined ? '.fc-article[tabindex]' : '.fc-name')?.focus({ preventScroll: true });
  }, [before, left]);
  const found = evidence && (
    <div class="pp-found">
      <EvidenceList heading={words.found} evidence={[evidence]} />
    </div>
  );
  return (
    <div ref={root} class="pp-opened">
      <button type="button" class="pp-back" onClick={onBack}>
        <BackIcon />
        {before === undefined ? words.back : words.backTo(before)}
      </button>
      {card ? (
        <>
          {found && <div class="fc-card fc-article">{found}</div>}
          <FactCard card={card} mention={card.name} role="article" first={8} onRelated={onRelated} />
        </>
      ) : (
        <article class="fc-card fc-article" aria-label={title} tabIndex={-1}>
          {found ?? <p class="pp-state">{words.noCard}</p>}
        </article>
      )}
    </div>
  );
}
