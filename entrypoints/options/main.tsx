import './style.css';
import browser from 'webextension-polyfill';
import { SettingsForm } from '../../components/settings-form.tsx';
import { words } from '../../components/words.ts';
import { choices, readSettings } from '../../platform/settings.ts';
import { topic } from '../../tables/topic.ts';
import { showOwnPage } from '../own-page/own-page.tsx';

showOwnPage(
  () => `${topic.name} – ${words.settings}`,
  await readSettings(browser),
  ({ settings, choose }) => (
    <SettingsForm name={topic.name} settings={settings} choices={choices} onChange={choose} />
  ),
);
