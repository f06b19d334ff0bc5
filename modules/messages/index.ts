import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { topicFolders } from '../../corpus/topic-folder.ts';
import { DESCRIPTION, manifestMessages, NAME } from './manifest-messages.ts';
import { readMessageFiles } from './read-messages.ts';
import { messagesPlugin } from './vite-plugin.ts';

const FOLDER = 'public/_locales';

/**
 * Offers the interface's messages to all entry points, and writes into the extension those that browsers read: the
 * manifest's, with the name and description that the topic has in each language.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [messagesPlugin(FOLDER)] }));
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.default_locale = 'en';
    manifest.name = `__MSG_${NAME}__`;
    manifest.description = `__MSG_${DESCRIPTION}__`;
    // The button's tooltip, which would otherwise be the title of the popup's page.
    for (const button of [manifest.action, manifest.browser_action])
      if (button) button.default_title = manifest.name;
  });
  wxt.hook('build:publicAssets', (_, files) => {
    const kept = files.filter(({ relativeDest }) => !relativeDest.startsWith('_locales'));
    const messages = Object.entries(manifestMessages(readMessageFiles(FOLDER), topicFolders()));
    const written = messages.map(([language, file]) => ({
      relativeDest: `_locales/${language}/messages.json`,
      contents: `${JSON.stringify(file, null, 2)}\n`,
    }));
    files.splice(0, files.length, ...kept, ...written);
  });
});
