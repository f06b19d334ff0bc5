import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { topicFolders } from '../../corpus/topic-folder.ts';
import { tablesPlugin } from './vite-plugin.ts';

/** Runs the corpus pipeline for every build and offers its tables to all entry points. */
export default defineWxtModule((wxt) => {
  const plugin = tablesPlugin(topicFolders());
  addViteConfig(wxt, () => ({ plugins: [plugin] }));
});
