import { basename, join } from 'node:path';
import type * as v from 'valibot';
import type { Attached, SurfaceForm } from '../names/types.ts';
import { alternatives, MOST_ALTERNATIVES } from './alternatives.ts';
import { inflect } from './inflect.ts';
import { type Inflections, loadInflections } from './inflections.ts';
import { loadYaml, yamlFiles } from './load-yaml.ts';
import { NameClaims } from './name-claims.ts';
import type { Problem } from './problems.ts';
import { namesSchema } from './schema/names.ts';
import { unknownEntity } from './unknown-entity.ts';

/** A surface form with the note on who uses it. */
type NamedForm = SurfaceForm & { usage?: string };

/** Every form of every name, and what may be written on to them. */
export interface Names {
  forms: NamedForm[];
  attached: Attached;
}

type NameRecord = v.InferOutput<typeof namesSchema>[string][number];

/** Reads `names/*.yaml` and expands each name by the rules of its language. */
export function loadNames(
  dataDir: string,
  entities: ReadonlyMap<string, { weight: number }>,
  languages: Record<string, unknown>,
  problems: Problem[],
): Names {
  const forms: NamedForm[] = [];
  const attached: Attached = { before: [], after: [] };
  const claims = new NameClaims(problems);
  for (const file of yamlFiles(join(dataDir, 'names'), problems)) {
    const language = basename(file, '.yaml');
    const loaded = loadYaml(file, namesSchema, problems);
    if (!loaded) continue;
    if (!(language in languages)) problems.push(unknownLanguage(file, language));
    const rules = loadInflections(dataDir, language, problems);
    attached.before.push(...rules.before);
    attached.after.push(...rules.after);
    for (const [entity, items] of Object.entries(loaded.value)) {
      const record = entities.get(entity);
      if (!record) problems.push(unknownEntity(loaded.at([entity]), entity));
      items.forEach((item, index) => {
        const at = loaded.at([entity, index]);
        const texts = alternatives(item.text.normalize('NFC'));
        if (!texts) problems.push(unreadAlternatives(at, item.text));
        for (const text of texts ?? []) {
          const name = { ...item, text };
          checkLength(name, at, problems);
          claims.writtenOnce(entity, text, language, at);
          const found = formsOf(name, rules, entity, language, record?.weight ?? 0, at, problems);
          claims.add(found, at);
          forms.push(...found);
        }
      });
    }
  }
  for (const file of yamlFiles(join(dataDir, 'inflections'), problems)) {
    const language = basename(file, '.yaml');
    if (!(language in languages)) problems.push(unknownLanguage(file, language));
  }
  if (forms.length === 0 && problems.length === 0)
    problems.push({
      code: 'names-missing',
      severity: 'error',
      where: join(dataDir, 'names'),
      found: 'no entity has a name: nothing would be found anywhere',
      mend: 'write names/en.yaml with a list of names for each entity; docs/names.md says how',
    });
  return { forms, attached };
}

function formsOf(
  name: NameRecord,
  rules: Inflections,
  entity: string,
  language: string,
  weight: number,
  at: string,
  problems: Problem[],
): NamedForm[] {
  const { text, certainty, usage } = name;
  const report = (problem: Omit<Problem, 'severity' | 'where'>) =>
    problems.push({ ...problem, severity: 'error', where: at });
  return inflect(name, rules, report).map((form) => ({
    entity,
    text: form.text.normalize('NFC'),
    language,
    certainty,
    weight,
    ...(form.rule === undefined ? {} : { name: text, rule: form.rule }),
    ...(usage === undefined ? {} : { usage }),
  }));
}

function checkLength({ text, certainty }: NameRecord, at: string, problems: Problem[]): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters > 1 || certainty === 'contextual') return;
  problems.push({
    code: 'name-too-short',
    severity: 'error',
    where: at,
    found:
      letters === 0 ? `"${text}" holds no letter` : `"${text}" is one letter long and could mean anything`,
    mend:
      letters === 0 ? 'write the name or delete the entry' : 'make it "certainty: contextual", or delete it',
  });
}

function unreadAlternatives(where: string, text: string): Problem {
  return {
    code: 'name-alternatives',
    severity: 'error',
    where,
    found: `"${text}" cannot be read as a name with choices, or stands for more than ${MOST_ALTERNATIVES} names`,
    mend: 'write choices as "(one|two) words", an empty one as "(one |)"; no group inside another',
  };
}

function unknownLanguage(file: string, language: string): Problem {
  return {
    code: 'unknown-language',
    severity: 'error',
    where: file,
    found: `"${language}" is not in languages.yaml`,
    mend: 'add the language there or rename the file',
  };
}
