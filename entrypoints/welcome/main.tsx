import '../options/style.css';
import '../../page/highlight.css';
import './style.css';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome.tsx';
import { choices, readSettings } from '../../platform/settings.ts';
import { topic } from '../../tables/topic.ts';
import { topicName } from '../../tables/translations.ts';
import card from '../card.tsx';
import { showOwnPage } from '../own-page/own-page.tsx';
import page from '../page.ts';

showOwnPage(
  ({ language }) => topicName(language),
  await readSettings(browser),
  ({ settings, choose, language }) => (
    <Welcome
      name={topicName(language)}
      sample={topic.sample}
      settings={settings}
      choices={choices}
      onChange={choose}
      onSettings={() => browser.runtime.openOptionsPage()}
    />
  ),
);
// The sample is read, drawn and pointed at as any page is, by the very scripts that do it there.
card.main();
page.main();
