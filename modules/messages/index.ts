import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { messagesPlugin } from './vite-plugin.ts';

/** Offers the interface's messages to all entry points. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [messagesPlugin('public/_locales')] }));
});
