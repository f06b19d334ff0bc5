import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FalseFriend, SurfaceForm } from '../names/types.ts';
import type { Topic } from './card-model.ts';
import {
  type ArticleRecord,
  articleSchema,
  type DifferenceRecord,
  differencesSchema,
  type EntityRecord,
  type EventRecord,
  entitiesSchema,
  eventsSchema,
  falseFriendsSchema,
  languagesSchema,
  measuresSchema,
  namesSchema,
  topicSchema,
} from './data-schema.ts';
import { type Loaded, loadYaml } from './load-yaml.ts';
import type { Problem } from './problems.ts';
import type { Measures } from './reading.ts';

/** A record and the place in `data/` that a message about it points to. */
export type Placed<T> = T & { at(path?: readonly (string | number)[]): string };

/** A surface form with the note on who uses it. */
export type NamedForm = SurfaceForm & { usage?: string };

/** What the editor keeps by hand, checked against the schemas but not yet against the articles. */
export interface EditorData {
  topic: Topic & { onTopic: { threshold: number } };
  entities: Map<string, Placed<EntityRecord>>;
  forms: NamedForm[];
  falseFriends: FalseFriend[];
  events: Placed<EventRecord>[];
  differences: Placed<DifferenceRecord>[];
  articles: Map<string, Placed<ArticleRecord>>;
  measures: Measures;
}

/** Reads and checks the whole of a data folder; null where a file without which nothing works is broken. */
export function loadData(dir: string, problems: Problem[]): EditorData | null {
  const names = loadNameData(dir, problems);
  const measures = loadYaml(join(dir, 'measures.yaml'), measuresSchema, problems);
  const events = loadYaml(join(dir, 'events.yaml'), eventsSchema, problems);
  const differences = loadYaml(join(dir, 'differences.yaml'), differencesSchema, problems);
  const articles = new Map<string, Placed<ArticleRecord>>();
  for (const file of yamlFiles(join(dir, 'articles'))) {
    const record = loadYaml(file, articleSchema, problems);
    if (record) articles.set(basename(file, '.yaml'), placed(record.value, record, []));
  }
  if (!names || !measures || !events || !differences) return null;
  return {
    ...names,
    measures: measures.value,
    events: events.value.map((event, index) => placed(event, events, [index])),
    differences: differences.value.map((difference, index) => placed(difference, differences, [index])),
    articles,
  };
}

/** The part of the data that the matcher is made from: topic, entities, names and false friends. */
export function loadNameData(
  dir: string,
  problems: Problem[],
): Pick<EditorData, 'topic' | 'entities' | 'forms' | 'falseFriends'> | null {
  const topic = loadYaml(join(dir, 'topic.yaml'), topicSchema, problems);
  const languages = loadYaml(join(dir, 'languages.yaml'), languagesSchema, problems);
  const falseFriends = loadYaml(join(dir, 'false-friends.yaml'), falseFriendsSchema, problems);
  const entities = loadEntities(dir, problems);
  if (!topic || !languages || !falseFriends) return null;
  return {
    topic: topic.value,
    entities,
    forms: loadForms(dir, entities, languages.value, problems),
    falseFriends: falseFriends.value,
  };
}

function loadEntities(dir: string, problems: Problem[]): EditorData['entities'] {
  const entities: EditorData['entities'] = new Map();
  for (const file of yamlFiles(join(dir, 'entities'))) {
    const loaded = loadYaml(file, entitiesSchema, problems);
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

function loadForms(
  dir: string,
  entities: EditorData['entities'],
  languages: Record<string, unknown>,
  problems: Problem[],
): NamedForm[] {
  const forms: NamedForm[] = [];
  /** Form as written → who has it, to refuse a form that two entities claim. */
  const claims = new Map<string, { entity: string; at: string }>();
  for (const file of yamlFiles(join(dir, 'names'))) {
    const language = basename(file, '.yaml');
    const loaded = loadYaml(file, namesSchema, problems);
    if (!loaded) continue;
    if (!(language in languages))
      problems.push({
        code: 'unknown-language',
        severity: 'error',
        where: file,
        found: `"${language}" is not in languages.yaml`,
        mend: 'add the language there or rename the file',
      });
    for (const [entity, items] of Object.entries(loaded.value)) {
      const record = entities.get(entity);
      if (!record) problems.push(unknownEntity(loaded.at([entity]), entity));
      items.forEach((item, index) => {
        const name = typeof item === 'string' ? { text: item, certainty: 'certain' as const } : item;
        const at = loaded.at([entity, index]);
        const text = name.text.normalize('NFC');
        const claim = claims.get(text);
        if (claim && claim.entity !== entity)
          problems.push({
            code: 'name-claimed-twice',
            severity: 'error',
            where: at,
            found: `"${text}" is already a name of "${claim.entity}" at ${claim.at}`,
            mend: 'leave it to one of them, or write longer names that tell them apart',
          });
        else if (claim?.at.startsWith(`${file}:`))
          problems.push({
            code: 'duplicate-name',
            severity: 'error',
            where: at,
            found: `"${text}" stands here twice (first at ${claim.at})`,
            mend: 'delete one of the two',
          });
        else claims.set(text, { entity, at });
        forms.push({
          entity,
          text,
          language,
          certainty: name.certainty,
          weight: name.certainty === 'certain' ? (record?.weight ?? 0) : 0,
          ...('usage' in name && name.usage ? { usage: name.usage } : {}),
        });
      });
    }
  }
  return forms;
}

export function unknownEntity(where: string, id: string): Problem {
  return {
    code: 'unknown-entity',
    severity: 'error',
    where,
    found: `there is no entity "${id}"`,
    mend: 'correct the id or add the entity under entities/',
  };
}

function placed<T>(value: T, loaded: Loaded<unknown> | null, base: (string | number)[]): Placed<T> {
  return { ...value, at: (path = []) => loaded?.at([...base, ...path]) ?? '' };
}

function yamlFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(dir, file));
}
