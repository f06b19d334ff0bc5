import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Card, SearchDocument } from '../corpus/card-model.ts';
import { FiguresView } from './figures-view.tsx';
import { IconButton } from './icon-button.tsx';
import { PanelIcon, SettingsIcon } from './icons.tsx';
import { type Opened, OpenedEntity } from './opened-entity.tsx';
import { gather } from './overview.ts';
import { type PageState, PopupPage } from './popup-page.tsx';
import { type Recent, RecentList } from './recent-list.tsx';
import { Search } from './search.tsx';
import type { Found } from './search-index.ts';
import { SiteSwitches } from './site-switches.tsx';
import { SourcesView } from './sources-view.tsx';
import { Timeline } from './timeline.tsx';
import { useSearchIndex } from './use-search-index.ts';
import { PANEL, tabId, type View, ViewTabs } from './view-tabs.tsx';
import { wantsBack } from './wants-back.ts';
import { locale, words } from './words.ts';

export interface PopupProps {
  name: string;
  cards: Readonly<Record<string, Card>>;
  /** What can be searched for, names first: read little by little. */
  documents: Iterable<SearchDocument>;
  page: PageState;
  /** The page's host name, empty for local files; null where the page is no site. */
  site: string | null;
  onHere: boolean;
  onEverywhere: boolean;
  /** The entity to show at once. */
  entity: string | null;
  /** What to search for at once. */
  query: string;
  recent?: Recent;
  onSite(on: boolean): void;
  onAll(on: boolean): void;
  onSettings(): void;
  /** Shows the same in the side panel. */
  onPanel?(shown: { entity: string } | { query: string }): void;
  /** `index` from 0 in the order of the page. */
  onJump(entity: string, index: number): void;
  /** A search led to something, or a card was opened. */
  onLookedAt?(what: { search?: string; card?: string }): void;
  onForget?(): void;
}

/** The toolbar popup and the side panel: this page's names, the search over everything, opened cards in their place. */
export function Popup(props: PopupProps) {
  const { cards, documents, recent, onLookedAt, onPanel } = props;
  const find = useSearchIndex(documents, locale);
  const [query, setQuery] = useState(props.query);
  const [view, setView] = useState<View>('page');
  const [trail, setTrail] = useState<readonly Opened[]>(() => {
    const card = props.entity === null ? null : cardOf(cards, props.entity);
    return card ? [{ title: card.name, card, evidence: null }] : [];
  });
  const [left, setLeft] = useState<string | null>(null);
  const opened = trail.at(-1);

  const open = (next: Opened, search?: string) => {
    setLeft(null);
    setTrail([...trail, next]);
    onLookedAt?.({ search, card: next.card?.entity });
  };
  const openCard = (card: Card) => open({ title: card.name, card, evidence: null });
  const goBack = useCallback(() => {
    setLeft(trail.at(-1)?.card?.entity ?? null);
    setTrail(trail.slice(0, -1));
  }, [trail]);
  const search = (text: string) => {
    setTrail([]);
    setQuery(text);
  };
  const openFound = ({ document: { entity, evidence, title, kind } }: Found) =>
    open(
      {
        title,
        // A name's own card says what its line stands on.
        evidence: kind === 'name' ? null : evidence,
        card: entity === null ? null : cardOf(cards, entity),
      },
      query.trim(),
    );

  useEffect(() => {
    if (trail.length === 0) return;
    const back = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key !== 'Escape' && !wantsBack(event)) return;
      // Otherwise the browser closes the popup.
      event.preventDefault();
      goBack();
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, [trail, goBack]);

  return (
    <>
      <header class="pp-head">
        <h1 class="pp-topic">{props.name}</h1>
        {onPanel && (
          <IconButton
            label={words.openInPanel}
            onClick={() => onPanel(opened?.card ? { entity: opened.card.entity } : { query })}
          >
            <PanelIcon />
          </IconButton>
        )}
        <IconButton label={words.settings} onClick={props.onSettings}>
          <SettingsIcon />
        </IconButton>
        <SiteSwitches {...props} />
      </header>
      <main class="pp-main">
        <Search
          find={find}
          query={query}
          covered={opened !== undefined}
          onQuery={search}
          onOpen={openFound}
        />
        {opened && (
          <OpenedEntity
            key={trail.length}
            {...{ opened, left, before: trail.at(-2)?.title, onBack: goBack }}
            onRelated={(entity) => {
              const card = cardOf(cards, entity);
              if (card) openCard(card);
            }}
          />
        )}
        {!opened && query.trim() === '' && (
          <>
            {recent && (
              <RecentList
                searches={recent.searches}
                cards={recent.cards.flatMap((entity) => cardOf(cards, entity) ?? [])}
                onSearch={search}
                onOpen={openCard}
                onForget={() => props.onForget?.()}
              />
            )}
            <ViewTabs view={view} onView={setView} />
            <div id={PANEL} class="pp-view" role="tabpanel" aria-labelledby={tabId(view)}>
              {view === 'page' ? (
                <PopupPage {...props} cardOf={(entity) => cardOf(cards, entity)} onOpen={openCard} />
              ) : (
                <Whole cards={cards} view={view} />
              )}
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** A view of everything that the cards say. */
function Whole({ cards, view }: { cards: PopupProps['cards']; view: Exclude<View, 'page'> }) {
  const overview = useMemo(() => gather(cards), [cards]);
  if (view === 'timeline') return <Timeline overview={overview} />;
  return view === 'figures' ? <FiguresView overview={overview} /> : <SourcesView overview={overview} />;
}

/** `hasOwn`: an id comes from a page's process and must not reach the prototype. */
function cardOf(cards: PopupProps['cards'], entity: string): Card | null {
  return Object.hasOwn(cards, entity) ? (cards[entity] ?? null) : null;
}
