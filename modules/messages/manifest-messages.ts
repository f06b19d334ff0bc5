import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Folders } from '../../corpus/read-corpus.ts';
import type { TranslationsRecord } from '../../corpus/schema/topic.ts';
import { readTopic } from '../../corpus/topic-folder.ts';
import type { MessageFile } from './read-messages.ts';

/** Keys of the texts that the topic gives the manifest. */
export const NAME = 'extension_name';
export const DESCRIPTION = 'extension_description';

/**
 * What browsers read of the messages: those of the manifest, with the topic's own name and description from its data, in
 * English where it has no translation. The tables module checks these files against their schemas.
 */
export function manifestMessages(
  files: Record<string, MessageFile>,
  folders: Folders,
): Record<string, Record<string, { message: string }>> {
  const english = readTopic(folders);
  const translated = translatedTopics(join(folders.dataDir, 'translations'));
  return Object.fromEntries(
    Object.entries(files).map(([language, file]) => {
      const { name, description } = translated.get(language) ?? english;
      const own = Object.entries(file).filter(([key]) => key.startsWith('command_'));
      return [
        language,
        {
          [NAME]: { message: name },
          [DESCRIPTION]: { message: description },
          ...Object.fromEntries(own.map(([key, { message }]) => [key, { message }])),
        },
      ];
    }),
  );
}

function translatedTopics(folder: string): Map<string, TranslationsRecord['topic']> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((file) => {
      const record: TranslationsRecord = parse(readFileSync(join(folder, file), 'utf8'));
      return [basename(file, '.yaml'), record.topic];
    }),
  );
}
