import { useState } from 'preact/hooks';
import type { Card } from '../corpus/card-model.ts';
import { IconButton } from './icon-button.tsx';
import { DownIcon, UpIcon } from './icons.tsx';
import { words } from './words.ts';

/** An entity on the page and how often. */
interface PageEntity {
  card: Card;
  count: number;
}

interface PageMentionsProps {
  entities: readonly PageEntity[];
  onOpen(card: Card): void;
  /** `index` from 0 in the order of the page. */
  onJump(entity: string, index: number): void;
}

/** What the page mentions, the most frequent first, with the way to each mention. */
export function PageMentions({ entities, onOpen, onJump }: PageMentionsProps) {
  const sorted = [...entities].sort((a, b) => b.count - a.count);
  return (
    <section>
      <h2 class="pp-heading">{words.onPage}</h2>
      <ul class="pp-list">
        {sorted.map((entity) => (
          <Line key={entity.card.entity} {...entity} onOpen={onOpen} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}

function Line({ card, count, onOpen, onJump }: PageEntity & Omit<PageMentionsProps, 'entities'>) {
  const [shown, setShown] = useState<number | null>(null);
  // The page may have lost the mention that was shown.
  const at = shown !== null && shown < count ? shown : null;
  const jump = (to: number) => {
    setShown(to);
    onJump(card.entity, to);
  };
  return (
    <li class="pp-line">
      <button type="button" class="pp-name" onClick={() => onOpen(card)}>
        <bdi class="pp-title">{card.name}</bdi>
        <span class="pp-about">
          {words[`type_${card.type}`]} · {words.mentions(count)}
        </span>
      </button>
      <span class="pp-position" role="status">
        {at !== null && words.position({ at: at + 1, of: count })}
      </span>
      <IconButton
        label={words.previousMention(card.name)}
        onClick={() => jump(at === null || at === 0 ? count - 1 : at - 1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        label={words.nextMention(card.name)}
        onClick={() => jump(at === null || at === count - 1 ? 0 : at + 1)}
      >
        <DownIcon />
      </IconButton>
    </li>
  );
}
