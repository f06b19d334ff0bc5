import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card, SearchDocument } from '../corpus/card-model.ts';
import { FiguresView } from './figures-view.tsx';
import { PanelIcon, SettingsIcon } from './icons.tsx';
import { type Opened, OpenedEntity } from './opened-entity.tsx';
import { gather } from './overview.ts';
import { PageMentions } from './page-mentions.tsx';
import { Search } from './search.tsx';
import { buildSearchIndex, type Found } from './search-index.ts';
import { SiteSwitches } from './site-switches.tsx';
import { SourcesView } from './sources-view.tsx';
import { Timeline } from './timeline.tsx';
import { PANEL, tabId, type View, ViewTabs } from './view-tabs.tsx';
import { words } from './words.ts';

/** What is known of the page that the popup speaks of. */
export type PageState =
  | { state: 'reading' }
  | { state: 'unreadable' }
  | { state: 'read'; entities: readonly { entity: string; count: number }[] };

export interface PopupProps {
  name: string;
  cards: Readonly<Record<string, Card>>;
  documents: readonly SearchDocument[];
  page: PageState;
  /** The page's host name, empty for local files; null where the page is no site. */
  site: string | null;
  onHere: boolean;
  onEverywhere: boolean;
  /** The entity to show at once. */
  entity: string | null;
  /** What to search for at once. */
  query: string;
  onSite(on: boolean): void;
  onAll(on: boolean): void;
  onSettings(): void;
  /** Shows the same in the side panel. */
  onPanel?(shown: { entity: string } | { query: string }): void;
  /** `index` from 0 in the order of the page. */
  onJump(entity: string, index: number): void;
}

/** The toolbar popup and the side panel: this page's names, the search over everything, one opened card. */
export function Popup(props: PopupProps) {
  const { cards, documents, onPanel } = props;
  const index = useMemo(() => buildSearchIndex(documents), [documents]);
  const [query, setQuery] = useState(props.query);
  const [view, setView] = useState<View>('page');
  const [opened, setOpened] = useState<Opened | null>(() => {
    const card = props.entity === null ? null : cardOf(cards, props.entity);
    return card && { title: card.name, card, evidence: null };
  });

  useEffect(() => {
    if (!opened) return;
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Otherwise the browser closes the popup.
      event.preventDefault();
      setOpened(null);
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, [opened]);

  const type = (text: string) => {
    setOpened(null);
    setQuery(text);
  };
  const open = ({ document: { entity, evidence, title } }: Found) =>
    setOpened({ title, evidence, card: entity === null ? null : cardOf(cards, entity) });

  return (
    <>
      <header class="pp-head">
        <h1 class="pp-topic">{props.name}</h1>
        {onPanel && (
          <button
            type="button"
            class="fc-button"
            title={words.openInPanel}
            aria-label={words.openInPanel}
            onClick={() => onPanel(opened?.card ? { entity: opened.card.entity } : { query })}
          >
            <PanelIcon />
          </button>
        )}
        <button
          type="button"
          class="fc-button"
          title={words.settings}
          aria-label={words.settings}
          onClick={props.onSettings}
        >
          <SettingsIcon />
        </button>
        <SiteSwitches {...props} />
      </header>
      <main class="pp-main">
        <Search index={index} query={query} covered={opened !== null} onQuery={type} onOpen={open} />
        {opened && <OpenedEntity opened={opened} onBack={() => setOpened(null)} />}
        {!opened && query.trim() === '' && (
          <>
            <ViewTabs view={view} onView={setView} />
            <div id={PANEL} class="pp-view" role="tabpanel" aria-labelledby={tabId(view)}>
              {view === 'page' ? (
                <Page {...props} onOpen={(card) => setOpened({ title: card.name, card, evidence: null })} />
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

function Page(props: PopupProps & { onOpen(card: Card): void }) {
  const { page, cards, site, onHere, onEverywhere, onOpen, onJump } = props;
  const state = (text: string) => <p class="pp-state">{text}</p>;
  if (!onEverywhere) return state(words.offEverywhere);
  if (site !== null && !onHere) return state(words.offHere(site || words.localFiles));
  if (page.state === 'reading') return state(words.reading);
  if (page.state === 'unreadable') return state(words.unreadable);
  const entities = page.entities.flatMap(({ entity, count }) => {
    const card = cardOf(cards, entity);
    return card ? [{ card, count }] : [];
  });
  if (entities.length === 0) return state(words.noMention);
  return <PageMentions entities={entities} onOpen={onOpen} onJump={onJump} />;
}

/** `hasOwn`: an id comes from a page's process and must not reach the prototype. */
function cardOf(cards: PopupProps['cards'], entity: string): Card | null {
  return Object.hasOwn(cards, entity) ? (cards[entity] ?? null) : null;
}
