import './style.css';
import browser from 'webextension-polyfill';
import { SettingsForm } from '../../components/settings-form.tsx';
import { words } from '../../components/words.ts';
import { choices, readSettings } from '../../platform/settings.ts';
import { topicName } from '../../tables/translations.ts';
import { showOwnPage } from '../own-page/own-page.tsx';

showOwnPage(
  ({ language }) => `${topicName(language)} – ${words.settings}`,
  await readSettings(browser),
  ({ settings, choose, language }) => (
    <SettingsForm
      name={topicName(language)}
      settings={settings}
      choices={choices}
      onChange={choose}
      onFirstPage={() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
    />
  ),
);
