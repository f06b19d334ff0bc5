import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { yamlFiles } from '../../corpus/load-yaml.ts';
import { entitiesSchema } from '../../corpus/schema/entities.ts';
import { checkId, type Scaffolded } from './scaffolded.ts';

const TYPES: readonly string[] = entitiesSchema.value.entries.type.options;

/**
 * The skeleton of an entity, in the file where others of its type stand, and its name in English. Throws where the id
 * exists or a part is missing.
 */
export function newEntity(
  dataDir: string,
  entity: { id: string; type: string | undefined; name: string | undefined },
): Scaffolded {
  const { id, type = '', name } = entity;
  checkId(id);
  if (!existsSync(dataDir))
    throw new Error(`There is no ${dataDir}: name a topic's folder, see docs/another-topic.md.`);
  if (!TYPES.includes(type)) throw new Error(`Say what it is: --type ${TYPES.join('|')}`);
  if (!name) throw new Error('Say what it is called: --name "Old Bridge"');
  const present = yamlFiles(join(dataDir, 'entities'), []).map((file) => {
    const entities: Record<string, { type: string }> = parse(readFileSync(file, 'utf8')) ?? {};
    return { file, entities };
  });
  const taken = present.find(({ entities }) => id in entities);
  if (taken) throw new Error(`The entity "${id}" exists: ${taken.file}. Choose another id.`);
  const home =
    present.find(({ entities }) => Object.values(entities).some((other) => other.type === type))?.file ??
    join(dataDir, 'entities', `${type}.yaml`);
  const names = join(dataDir, 'names/en.yaml');
  const named = existsSync(names) && id in (parse(readFileSync(names, 'utf8')) ?? {});
  return {
    files: new Map([
      [
        home,
        appended(home, { [id]: { type, name, line: { text: '', evidence: [{ article: '', quote: '' }] } } }),
      ],
      ...(named ? [] : [[names, appended(names, { [id]: [name] })] as const]),
    ]),
    next: [
      `${home}: write its line, one neutral sentence, and the quotes that it stands on; "usages" where names are contested.`,
      `${names}: add its other names, and those of other languages in ${basename(dataDir)}/names/; docs/names.md`,
      `${join(dataDir, 'translations')}: its name and line in the other languages of the interface.`,
    ],
  };
}

/** A file with a record at its end; comments and order of what is there stay. */
function appended(file: string, record: object): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  return `${text}${text ? '\n\n' : ''}${stringify(record, { lineWidth: 0 })}`;
}
