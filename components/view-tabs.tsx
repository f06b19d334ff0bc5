import { words } from './words.ts';

const VIEWS = ['page', 'timeline', 'figures', 'sources'] as const;
/** What the popup can show besides the search. */
export type View = (typeof VIEWS)[number];

export const PANEL = 'pp-view';
export const tabId = (view: View) => `pp-tab-${view}`;

/** What the popup can show besides the search; arrow keys go from one to the next. */
export function ViewTabs({ view, onView }: { view: View; onView(view: View): void }) {
  const key = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = step && VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length];
    if (!to) return;
    event.preventDefault();
    onView(to);
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div class="pp-tabs" role="tablist" aria-label={words.views} tabIndex={-1} onKeyDown={key}>
      {VIEWS.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          class="pp-tab"
          role="tab"
          aria-selected={one === view}
          aria-controls={PANEL}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {words[`view_${one}`]}
        </button>
      ))}
    </div>
  );
}
