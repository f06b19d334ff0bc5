import browser from 'webextension-polyfill';
import { followActiveTab } from '../../platform/followed-tab.ts';
import { hearPanelRequests } from '../../platform/panel.ts';
import { keepRecent } from '../../platform/recent.ts';
import { readSettings } from '../../platform/settings.ts';
import { showLookUp } from '../own-page/look-up.tsx';

// As wide as the reader makes it, unlike the popup.
document.documentElement.dataset.surface = 'panel';
const [settings, recent, here] = await Promise.all([
  readSettings(browser),
  keepRecent(browser),
  browser.windows.getCurrent(),
]);
const lookUp = showLookUp(settings, recent);
followActiveTab(browser, lookUp.follow);
if (here.id !== undefined) hearPanelRequests(browser, here.id, lookUp.show);
