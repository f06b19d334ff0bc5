import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { messageTables, readMessageFiles } from './read-messages.ts';

const ID = 'virtual:messages';

/** Offers the interface's messages of every language as `virtual:messages`. */
export function messagesPlugin(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: 'messages',
    resolveId: { filter: { id: /^virtual:messages$/ }, handler: () => `\0${ID}` },
    load: {
      filter: { id: /^\0virtual:messages$/ },
      handler() {
        const files = readMessageFiles(root);
        for (const language of Object.keys(files)) this.addWatchFile(join(root, language, 'messages.json'));
        const tables = Object.entries(messageTables(files));
        // Strings, since of all languages only the reader's is ever read.
        const texts = Object.fromEntries(
          tables.map(([language, table]) => [language, JSON.stringify(table)]),
        );
        return `export default ${JSON.stringify(texts)};`;
      },
    },
  };
}
