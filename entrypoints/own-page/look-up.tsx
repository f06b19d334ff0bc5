import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import type { LookUpRequest } from '../../platform/open-popup.ts';
import { linkToPage, type PageReport, type PageTab, type PopupLink } from '../../platform/popup-link.ts';
import type { RecentKeeper } from '../../platform/recent.ts';
import { isOn, type Settings, withSite } from '../../platform/settings.ts';
import { topicName } from '../../tables/translations.ts';
import { corpusIn } from './in-language.ts';
import { showOwnPage } from './own-page.tsx';

/** The page's names and the search, as popup and side panel show them. */
export interface LookUp {
  /** Speaks of another tab from now on; null: of none that can be read. */
  follow(tab: PageTab | null): void;
  /** Shows something else, as if the page were opened for it. */
  show(asked: LookUpRequest): void;
}

/**
 * @param recent what was looked at before in this session
 * @param more what else the view is given: where it starts, what its buttons do
 */
export function showLookUp(stored: Settings, recent: RecentKeeper, more: Partial<PopupProps> = {}): LookUp {
  let asked: LookUpRequest | null = null;
  let times = 0;
  let tab: PageTab | null = null;
  let page: PageReport = { state: 'unreadable' };
  let link: PopupLink | null = null;

  const shown = showOwnPage(
    ({ language }) => topicName(language),
    stored,
    ({ settings, choose, language }) => {
      const site = tab?.site ?? null;
      return (
        <Popup
          key={`${times} ${language}`}
          entity={null}
          query=""
          name={topicName(language)}
          {...corpusIn(language)}
          page={page}
          site={site}
          {...more}
          {...asked}
          onEverywhere={settings.enabled}
          onHere={site === null || isOn({ ...settings, enabled: true }, site)}
          onAll={(enabled) => choose({ enabled })}
          onSite={(on) => site !== null && choose(withSite(settings, site, on))}
          onSettings={() => browser.runtime.openOptionsPage()}
          onJump={(id, index) => link?.jump(id, index)}
          recent={recent.now()}
          onLookedAt={(what) => {
            recent.add(what);
            shown.redraw();
          }}
          onForget={() => {
            recent.forget();
            shown.redraw();
          }}
        />
      );
    },
  );

  return {
    follow(now) {
      const other = now?.id !== tab?.id;
      tab = now;
      if (other) {
        link?.stop();
        link = null;
        page = { state: 'unreadable' };
        // Calls back at once with the state of a page that is being read.
        if (tab)
          link = linkToPage(browser, tab.id, (report) => {
            page = report;
            shown.redraw();
          });
      }
      shown.redraw();
    },
    show(now) {
      asked = now;
      times += 1;
      shown.redraw();
    },
  };
}
