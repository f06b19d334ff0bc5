import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Paradigm, readEndings, type Sounds } from './endings.ts';
import { loadYaml } from './load-yaml.ts';
import type { Problem } from './problems.ts';
import { type InflectionsRecord, inflectionsSchema } from './schema/names.ts';

/** The rules by which a language's names change. */
export interface Inflections {
  sounds: Sounds;
  paradigms: Map<string, Paradigm>;
  /** By the end of a name's only word, and by the end of the last word of any name: a paradigm. */
  defaults: { oneWord: Record<string, string>; lastWord: Record<string, string> };
  /** Beginnings of names that something before them fuses with, and what they are then. */
  contractions: Record<string, string[]>;
  /** Written on to a name, before or behind it, and no part of it. */
  before: string[];
  after: string[];
}

/** A language without rules: every name is its only form. */
export const NO_INFLECTIONS: Inflections = {
  sounds: { vowels: '', byVowel: {}, byLetter: {}, changes: {} },
  paradigms: new Map(),
  defaults: { oneWord: {}, lastWord: {} },
  contractions: {},
  before: [],
  after: [],
};

/** A word that stays as it is. */
export const STAYS = '-';

const listOf = (words: string | undefined) => (words ?? '').split(/\s+/).filter(Boolean);

/** Reads `inflections/<language>.yaml`; no rules where there is no such file or it has errors. */
export function loadInflections(dataDir: string, language: string, problems: Problem[]): Inflections {
  const file = join(dataDir, 'inflections', `${language}.yaml`);
  if (!existsSync(file)) return NO_INFLECTIONS;
  const loaded = loadYaml(file, inflectionsSchema, problems);
  if (!loaded) return NO_INFLECTIONS;
  const { value, at } = loaded;
  const paradigms = new Map<string, Paradigm>();
  for (const [name, record] of Object.entries(value.paradigms)) {
    const { drop, endings } = typeof record === 'string' ? { drop: '', endings: record } : record;
    const paradigm = { drop: drop.split('/'), cases: readEndings(endings) };
    paradigms.set(name, paradigm);
    const cases = value.cases ? listOf(value.cases).length : paradigm.cases.length;
    if (paradigm.cases.length !== cases)
      problems.push({
        code: 'paradigm-cases',
        severity: 'error',
        where: at(['paradigms', name]),
        found: `"${name}" has ${paradigm.cases.length} endings for the ${cases} cases of this file`,
        mend: 'give one ending for each case, "-" where nothing changes; join two of one case with "/"',
      });
  }
  const defaults = { oneWord: value.defaults['one-word'], lastWord: value.defaults['last-word'] };
  checkDefaults(value, paradigms, at, problems);
  return {
    sounds: {
      vowels: value.vowels,
      byVowel: value['by-vowel'],
      byLetter: value['by-letter'],
      changes: value.changes,
    },
    paradigms,
    defaults,
    contractions: Object.fromEntries(
      Object.entries(value.contractions).map(([begin, fused]) => [begin, listOf(fused)]),
    ),
    before: listOf(value.before),
    after: listOf(value.after),
  };
}

function checkDefaults(
  { defaults }: InflectionsRecord,
  paradigms: ReadonlyMap<string, Paradigm>,
  at: (path: readonly string[]) => string,
  problems: Problem[],
): void {
  for (const kind of ['one-word', 'last-word'] as const)
    for (const [end, paradigm] of Object.entries(defaults[kind]))
      if (paradigm !== STAYS && !paradigms.has(paradigm))
        problems.push(unknownParadigm(at(['defaults', kind, end]), paradigm, paradigms));
}

export function unknownParadigm(
  where: string,
  name: string,
  paradigms: ReadonlyMap<string, Paradigm>,
): Problem {
  return {
    code: 'unknown-paradigm',
    severity: 'error',
    where,
    found: `there is no paradigm "${name}"`,
    mend: `use one of ${[...paradigms.keys()].join(', ') || '(none yet)'}, or add it to the language's file in inflections/`,
  };
}
