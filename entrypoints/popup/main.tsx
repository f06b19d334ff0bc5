import browser from 'webextension-polyfill';
import { openPanel } from '../../platform/panel.ts';
import { findTab } from '../../platform/popup-link.ts';
import { keepRecent } from '../../platform/recent.ts';
import { readSettings } from '../../platform/settings.ts';
import { showLookUp } from '../own-page/look-up.tsx';

const asked = new URLSearchParams(location.search);
const [tab, settings, recent] = await Promise.all([
  findTab(browser, asked.get('tab')),
  readSettings(browser),
  keepRecent(browser),
]);
const lookUp = showLookUp(settings, recent, {
  entity: asked.get('entity'),
  query: asked.get('query') ?? '',
  onPanel: tab ? (shown) => openPanel(browser, tab.windowId, shown).then(() => window.close()) : undefined,
});
lookUp.follow(tab);
