import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { topicFolders } from '../corpus/topic-folder.ts';
import { readArguments } from './arguments.ts';
import { newArticle } from './scaffold/article.ts';
import { newEntity } from './scaffold/entity.ts';
import type { Scaffolded } from './scaffold/scaffolded.ts';
import { newLanguage, newSetting } from './scaffold/texts.ts';

const USAGE = `Writes a skeleton where it belongs and says what to do next; what exists is never overwritten.

npm run new -- entity ID --type TYPE --name "Name" [--topic DIR]
npm run new -- article ID [--topic DIR]        the draft of a record for seeds/ID.txt
npm run new -- language CODE                   a language of the interface
npm run new -- setting NAME CHOICE CHOICE …    a setting of which one of several is chosen`;

const LOCALES = 'public/_locales';

function scaffold(): Scaffolded {
  const { values, positionals } = readArguments(USAGE, {
    options: { topic: { type: 'string' }, type: { type: 'string' }, name: { type: 'string' } },
    allowPositionals: true,
  });
  const [kind, id, ...rest] = positionals;
  if (!id) throw new Error(USAGE);
  const folders = topicFolders(values.topic);
  const check = `npm run --silent corpus --${values.topic ? ` --topic "${values.topic}"` : ''} > /dev/null`;
  const withCheck = ({ files, next }: Scaffolded): Scaffolded => ({
    files,
    next: [...next, `${check} says what is still missing.`],
  });
  if (kind === 'entity')
    return withCheck(newEntity(folders.dataDir, { id, type: values.type, name: values.name }));
  if (kind === 'article') return withCheck(newArticle(folders, id));
  if (kind === 'language') return newLanguage(LOCALES, id);
  if (kind === 'setting') return newSetting(LOCALES, id, rest);
  throw new Error(USAGE);
}

try {
  const { files, next } = scaffold();
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  console.log(['Next:', ...next.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
