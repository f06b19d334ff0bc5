import type { EditorData } from './load-data.ts';
import type { Problem } from './problems.ts';
import { unknownEntity } from './unknown-entity.ts';

/** The editor's words in another language, by the English that they stand for. */
export type Dictionary = Record<string, string>;

/**
 * By language, what the editor's words on cards are called in it. What a language lacks is a warning, and stands in
 * English; what it has too much, or says in two ways, is an error.
 */
export function buildTranslations(data: EditorData, problems: Problem[]): Record<string, Dictionary> {
  return Object.fromEntries(
    [...data.translations].map(([language, record]) => {
      const words = new Map<string, string>();
      const at = (...path: string[]) => record.at(path);
      const put = (english: string, text: string | undefined, path: string[]) => {
        if (text === undefined) problems.push(missing(at(...path), path.join('.'), english));
        else if ((words.get(english) ?? text) !== text) problems.push(twoWays(at(...path), english));
        else words.set(english, text);
      };
      /** Puts every text of a group, and finds what stands for nothing. */
      const group = <T>(
        name: string,
        own: Record<string, T>,
        ids: Iterable<string>,
        each: (id: string) => void,
      ) => {
        const known = new Set(ids);
        for (const id of known) each(id);
        for (const id of Object.keys(own)) if (!known.has(id)) problems.push(unknown(at(name, id), id));
      };

      const { topic, entities, events, differences, usedBy } = record;
      put(data.topic.name, topic.name, ['topic', 'name']);
      put(data.topic.description, topic.description, ['topic', 'description']);
      group('entities', entities, data.entities.keys(), (id) => {
        const entity = data.entities.get(id);
        put(entity?.name ?? '', entities[id]?.name, ['entities', id, 'name']);
        put(entity?.line.text ?? '', entities[id]?.line, ['entities', id, 'line']);
      });
      const users = [...data.entities.values()].flatMap((entity) =>
        entity.usages.map((usage) => usage.usedBy),
      );
      group('usedBy', usedBy, users, (user) => put(user, usedBy[user], ['usedBy', user]));
      const event = new Map(data.events.map((one) => [one.id, one]));
      group('events', events, event.keys(), (id) => {
        const note = event.get(id)?.note;
        put(event.get(id)?.name ?? '', events[id]?.name, ['events', id, 'name']);
        if (note !== undefined) put(note, events[id]?.note, ['events', id, 'note']);
      });
      const difference = new Map(data.differences.map((one) => [one.id, one.text]));
      group('differences', differences, difference.keys(), (id) =>
        put(difference.get(id) ?? '', differences[id], ['differences', id]),
      );
      return [language, Object.fromEntries(words)];
    }),
  );
}

function missing(where: string, path: string, english: string): Problem {
  return {
    code: 'not-translated',
    severity: 'warning',
    where,
    found: `there is no ${path} for "${english}"`,
    mend: 'add it; until then it is shown in English',
  };
}

function unknown(where: string, id: string): Problem {
  return {
    ...unknownEntity(where, id),
    found: `nothing in data/ is called "${id}"`,
    code: 'translates-nothing',
  };
}

function twoWays(where: string, english: string): Problem {
  return {
    code: 'translated-twice',
    severity: 'error',
    where,
    found: `"${english}" has another translation further up`,
    mend: 'use one for both, or tell the two apart in English too',
  };
}
