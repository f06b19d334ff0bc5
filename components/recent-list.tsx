import type { Card } from '../corpus/card-model.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { words } from './words.ts';

/** What the reader has looked for and opened in this session, the latest first. */
export interface Recent {
  searches: readonly string[];
  /** Entity ids. */
  cards: readonly string[];
}

interface RecentListProps {
  searches: readonly string[];
  cards: readonly Card[];
  onSearch(query: string): void;
  onOpen(card: Card): void;
  onForget(): void;
}

/** The way back to what was looked at a moment ago; nothing at all at the beginning. */
export function RecentList({ searches, cards, onSearch, onOpen, onForget }: RecentListProps) {
  if (searches.length + cards.length === 0) return null;
  return (
    <section class="pp-recent" aria-label={words.recent}>
      {searches.map((query) => (
        <button
          key={query}
          type="button"
          class="pp-chip"
          aria-label={words.searchAgain(query)}
          onClick={() => onSearch(query)}
        >
          <SearchIcon /> <bdi>{query}</bdi>
        </button>
      ))}
      {cards.map((card) => (
        <button key={card.entity} type="button" class="pp-chip" onClick={() => onOpen(card)}>
          <bdi>{card.name}</bdi>
        </button>
      ))}
      <IconButton label={words.forgetRecent} kind="pp-forget" onClick={onForget}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}
