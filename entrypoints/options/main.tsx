import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsForm } from '../../components/settings-form.tsx';
import { wearLook } from '../../components/wear-look.ts';
import { choices, readSettings, watchSettings, writeSettings } from '../../platform/settings.ts';
import { topic } from '../../tables/topic.ts';

const mount = document.getElementById('options');
let settings = await readSettings(browser);

function draw() {
  wearLook(document.documentElement, settings);
  if (!mount) return;
  render(
    <SettingsForm
      name={topic.name}
      settings={settings}
      choices={choices}
      onChange={(change) => {
        // Kept here at once, so that a second choice made before the first is stored does not undo it.
        settings = { ...settings, ...change };
        writeSettings(browser, settings);
        draw();
      }}
    />,
    mount,
  );
}

document.title = `${topic.name} – ${document.title}`;
watchSettings(browser, (changed) => {
  settings = changed;
  draw();
});
draw();
