import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cues, FalseFriend, TopicRule } from '../names/types.ts';
import type { Topic } from './card-model.ts';
import { isFolder } from './list-files.ts';
import { loadFalseFriends } from './load-false-friends.ts';
import { loadNames, type Names } from './load-names.ts';
import { type Loaded, loadYaml, yamlFiles } from './load-yaml.ts';
import type { Problem } from './problems.ts';
import type { Measures } from './reading.ts';
import { type ArticleRecord, articleSchema } from './schema/article.ts';
import { type EntityRecord, entitiesSchema } from './schema/entities.ts';
import { type DifferenceRecord, differencesSchema, type EventRecord, eventsSchema } from './schema/events.ts';
import { measuresSchema } from './schema/measures.ts';
import { languagesSchema } from './schema/names.ts';
import { type TranslationsRecord, topicSchema, translationsSchema } from './schema/topic.ts';
import { unknownEntity } from './unknown-entity.ts';

/** A record and the place in `data/` that a message about it points to. */
export type Placed<T> = T & { at(path?: readonly (string | number)[]): string };

/** What the editor keeps by hand, checked against the schemas but not yet against the articles. */
export interface EditorData extends Names {
  topic: Topic & { onTopic: TopicRule; noNames?: string[] };
  entities: Map<string, Placed<EntityRecord>>;
  falseFriends: FalseFriend[];
  cues: Cues;
  events: Placed<EventRecord>[];
  differences: Placed<DifferenceRecord>[];
  articles: Map<string, Placed<ArticleRecord>>;
  measures: Measures;
  /** By language. */
  translations: Map<string, Placed<TranslationsRecord>>;
}

const FILES = ['topic', 'languages', 'false-friends', 'cues', 'measures', 'events', 'differences'];
const FOLDERS = ['entities', 'names', 'inflections', 'articles', 'translations'];

/** Reads and checks the whole of a data folder; null where a file without which nothing works is broken. */
export function loadData(dir: string, problems: Problem[]): EditorData | null {
  const names = loadNameData(dir, problems);
  if (!isFolder(dir)) return null;
  reportUnread(dir, problems);
  const measures = loadYaml(join(dir, 'measures.yaml'), measuresSchema, problems);
  const events = loadYaml(join(dir, 'events.yaml'), eventsSchema, problems);
  const differences = loadYaml(join(dir, 'differences.yaml'), differencesSchema, problems);
  const articles = new Map<string, Placed<ArticleRecord>>();
  for (const file of yamlFiles(join(dir, 'articles'), problems)) {
    const record = loadYaml(file, articleSchema, problems);
    if (record) articles.set(basename(file, '.yaml'), placed(record.value, record, []));
  }
  const translations: EditorData['translations'] = new Map();
  for (const file of yamlFiles(join(dir, 'translations'), problems)) {
    const record = loadYaml(file, translationsSchema, problems);
    if (record) translations.set(basename(file, '.yaml'), placed(record.value, record, []));
  }
  if (!names || !measures || !events || !differences) return null;
  return {
    ...names,
    measures: measures.value,
    events: events.value.map((event, index) => placed(event, events, [index])),
    differences: differences.value.map((difference, index) => placed(difference, differences, [index])),
    articles,
    translations,
  };
}

/** The part of the data that the matcher is made from: topic, entities, names and false friends. */
export type NameData = Pick<EditorData, 'topic' | 'entities' | 'falseFriends' | 'cues' | keyof Names>;

/** Reads and checks that part alone; null where a file without which nothing works is broken. */
export function loadNameData(dir: string, problems: Problem[]): NameData | null {
  if (!isFolder(dir)) {
    problems.push({
      code: 'data-missing',
      severity: 'error',
      where: dir,
      found: 'there is no such folder',
      mend: 'create it (docs/another-topic.md lists what is in it), or name another with --data DIR',
    });
    return null;
  }
  const topic = loadYaml(join(dir, 'topic.yaml'), topicSchema, problems);
  const languages = loadYaml(join(dir, 'languages.yaml'), languagesSchema, problems);
  const entities = loadEntities(dir, problems);
  // Where a file of entities cannot be read, each name of its own would be told as one of nobody.
  if (!entities || !languages) return null;
  const before = problems.length;
  const names = loadNames(dir, entities, languages.value, problems);
  // So would each form of a rule where names cannot be read.
  const known = problems.length === before ? names.forms : null;
  const falseFriends = loadFalseFriends(dir, entities, known, problems);
  if (!topic || !falseFriends) return null;
  return { topic: topic.value, entities, ...names, ...falseFriends };
}

/** A misspelt name of a file would be lost in silence. */
function reportUnread(dir: string, problems: Problem[]): void {
  const read = [...FILES.map((name) => `${name}.yaml`), ...FOLDERS];
  for (const name of readdirSync(dir).sort())
    if (!read.includes(name))
      problems.push({
        code: 'unexpected-file',
        severity: 'warning',
        where: join(dir, name),
        found: 'nothing is read from it',
        mend: `correct its name, or move it away; there may be: ${read.join(', ')}`,
      });
}

function loadEntities(dir: string, problems: Problem[]): EditorData['entities'] | null {
  const entities: EditorData['entities'] = new Map();
  let whole = true;
  for (const file of yamlFiles(join(dir, 'entities'), problems)) {
    const loaded = loadYaml(file, entitiesSchema, problems);
    whole &&= loaded !== null;
    for (const [id, record] of Object.entries(loaded?.value ?? {})) {
      const here = placed(record, loaded, [id]);
      const other = entities.get(id);
      if (other)
        problems.push({
          code: 'duplicate-entity',
          severity: 'error',
          where: here.at(),
          found: `the entity "${id}" is also at ${other.at()}`,
          mend: 'merge the two records or give one another id',
        });
      else entities.set(id, here);
    }
  }
  if (!whole) return null;
  const check = (at: string, id: string) => {
    if (!entities.has(id)) problems.push(unknownEntity(at, id));
  };
  for (const entity of entities.values()) {
    if (entity.voice) check(entity.at(['voice']), entity.voice);
    entity.related.forEach((id, index) => {
      check(entity.at(['related', index]), id);
    });
  }
  return entities;
}

function placed<T>(value: T, loaded: Loaded<unknown> | null, base: (string | number)[]): Placed<T> {
  return { ...value, at: (path = []) => loaded?.at([...base, ...path]) ?? '' };
}
