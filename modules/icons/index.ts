import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { readTopic, topicFolders } from '../../corpus/topic-folder.ts';
import { iconFiles } from './icon-files.ts';

/** Draws the extension's icons in the topic's colour for every build. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    const { colour } = readTopic(topicFolders());
    const themes = wxt.config.browser === 'firefox';
    const folder = join(wxt.config.wxtDir, 'icon');
    mkdirSync(folder, { recursive: true });
    for (const [name, contents] of iconFiles(colour, { themes })) {
      const absoluteSrc = join(folder, name);
      writeFileSync(absoluteSrc, contents);
      files.push({ absoluteSrc, relativeDest: `icon/${name}` });
    }
  });
});
