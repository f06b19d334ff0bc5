import type { Card } from '../corpus/card-model.ts';
import { PageMentions } from './page-mentions.tsx';
import { StateNote } from './state-note.tsx';
import { words } from './words.ts';

/** What is known of the page that the popup speaks of. */
export type PageState =
  | { state: 'reading' }
  | { state: 'unreadable' }
  | { state: 'read'; entities: readonly { entity: string; count: number }[] };

interface PopupPageProps {
  page: PageState;
  /** The page's host name, empty for local files; null where the page is no site. */
  site: string | null;
  onHere: boolean;
  onEverywhere: boolean;
  cardOf(entity: string): Card | null;
  onSite(on: boolean): void;
  onAll(on: boolean): void;
  onOpen(card: Card): void;
  /** `index` from 0 in the order of the page. */
  onJump(entity: string, index: number): void;
}

/** What the page mentions, or why nothing can be said of it and what can be done. */
export function PopupPage(props: PopupPageProps) {
  const { page, cardOf, site, onHere, onEverywhere, onSite, onAll, onOpen, onJump } = props;
  if (!onEverywhere)
    return (
      <StateNote
        what={words.offEverywhere}
        hint={words.offHint}
        action={{ label: words.onAgainShort, onAct: () => onAll(true) }}
      />
    );
  if (site !== null && !onHere) {
    const name = site || words.localFiles;
    return (
      <StateNote
        what={words.offHere(name)}
        hint={words.offHint}
        action={{ label: words.onAgain(name), onAct: () => onSite(true) }}
      />
    );
  }
  if (page.state === 'reading') return <StateNote what={words.reading} />;
  if (page.state === 'unreadable') return <StateNote what={words.unreadable} hint={words.unreadableHint} />;
  const entities = page.entities.flatMap(({ entity, count }) => {
    const card = cardOf(entity);
    return card ? [{ card, count }] : [];
  });
  if (entities.length === 0) return <StateNote what={words.noMention} hint={words.noMentionHint} />;
  return <PageMentions entities={entities} onOpen={onOpen} onJump={onJump} />;
}
