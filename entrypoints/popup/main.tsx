import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup.tsx';
import { wearLook } from '../../components/wear-look.ts';
import { findTab, linkToPage, type PageReport, type PopupLink } from '../../platform/popup-link.ts';
import { isOn, readSettings, watchSettings, withSite, writeSettings } from '../../platform/settings.ts';
import { cards } from '../../tables/cards.ts';
import { searchDocuments } from '../../tables/search.ts';
import { topic } from '../../tables/topic.ts';

document.title = topic.name;
const mount = document.getElementById('popup');
const [tab, stored] = await Promise.all([findTab(browser, location.search), readSettings(browser)]);
const site = tab?.site ?? null;
const entity = new URLSearchParams(location.search).get('entity');
let settings = stored;
let page: PageReport = { state: tab ? 'reading' : 'unreadable' };

function draw() {
  wearLook(document.documentElement, settings);
  if (!mount) return;
  render(
    <Popup
      name={topic.name}
      cards={cards}
      documents={searchDocuments}
      page={page}
      site={site}
      entity={entity}
      onEverywhere={settings.enabled}
      onHere={site === null || isOn({ ...settings, enabled: true }, site)}
      onAll={(on) => writeSettings(browser, { ...settings, enabled: on })}
      onSite={(on) => site !== null && writeSettings(browser, withSite(settings, site, on))}
      onSettings={() => browser.runtime.openOptionsPage()}
      onJump={(id, index) => link?.jump(id, index)}
    />,
    mount,
  );
}

const link: PopupLink | null =
  tab &&
  linkToPage(browser, tab.id, (report) => {
    page = report;
    draw();
  });
watchSettings(browser, (changed) => {
  settings = changed;
  draw();
});
draw();
