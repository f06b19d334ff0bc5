import { decline } from './endings.ts';
import { type Inflections, STAYS, unknownParadigm } from './inflections.ts';
import type { Problem } from './problems.ts';

/** A name and how it changes, as an editor wrote it. */
export interface Inflectable {
  text: string;
  /** Paradigms for its words, or one for its last word; the language's default where it is absent. */
  inflect?: string | undefined;
  /** Forms that no rule makes. */
  also: readonly string[];
  /** Forms that the rule makes and that are not to be taken. */
  except: readonly string[];
}

/** A form of a name, with the rule that made it; `rule` is absent in the name itself. */
export interface Inflected {
  text: string;
  rule?: string;
}

/** More forms of one name than this are a mistake in a rule. */
const MOST_FORMS = 200;

const isAcronym = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

function byEnd(word: string, endings: Record<string, string>): string | undefined {
  const end = Object.keys(endings)
    .filter((candidate) => word.endsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  return end === undefined ? undefined : endings[end];
}

function defaultFor(words: readonly string[], { defaults }: Inflections): string {
  const last = words.at(-1) ?? '';
  if (isAcronym(last)) return STAYS;
  const one = words.length === 1 ? byEnd(last, defaults.oneWord) : undefined;
  return one ?? byEnd(last, defaults.lastWord) ?? STAYS;
}

/** Every way to take one item of each list, in order. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (begun, list) => begun.flatMap((taken) => list.map((item) => [...taken, item])),
    [[]],
  );
}

/**
 * All forms of a name, itself first, each once. Words that change agree: they take their endings case by case. What
 * is wrong with the rule goes to `report`, without a place; the forms are then the name and its `also` alone.
 */
export function inflect(
  { text, inflect: asked, also, except }: Inflectable,
  rules: Inflections,
  report: (problem: Omit<Problem, 'severity' | 'where'>) => void,
): Inflected[] {
  const pieces = text.split(/(\s+)/);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const rule = (asked ?? defaultFor(words, rules)).trim();
  const found: Inflected[] = [{ text }];
  for (const form of declined(text, pieces, words, rule, rules, report)) found.push({ text: form, rule });
  for (const form of also) found.push({ text: form, rule: 'also' });
  for (const { text: form, rule: by } of [...found])
    for (const [begin, fused] of Object.entries(rules.contractions))
      if (form.startsWith(begin))
        for (const start of fused)
          found.push({
            text: start + form.slice(begin.length),
            rule: [by, `${begin} → ${start}`].filter(Boolean).join(', '),
          });
  const unknown = except.find((form) => !found.some((other) => other.text === form));
  if (unknown !== undefined)
    report({
      code: 'exception-unused',
      found: `no rule makes "${unknown}" of "${text}"`,
      mend: 'delete it from "except", or correct it',
    });
  const seen = new Set(except);
  const forms = found.filter((form) => !seen.has(form.text) && seen.add(form.text));
  if (forms.length <= MOST_FORMS) return forms;
  report({
    code: 'too-many-forms',
    found: `"${text}" expands to ${forms.length} forms by "${rule}"; ${MOST_FORMS} are allowed`,
    mend: 'use fewer endings, or write the name in parts',
  });
  return [{ text }];
}

function declined(
  text: string,
  pieces: readonly string[],
  words: readonly string[],
  rule: string,
  rules: Inflections,
  report: (problem: Omit<Problem, 'severity' | 'where'>) => void,
): string[] {
  const asked = rule.split(/\s+/);
  const names = asked.length === 1 ? words.map((_, i) => (i < words.length - 1 ? STAYS : rule)) : asked;
  if (names.length !== words.length) {
    report({
      code: 'inflection-words',
      found: `"${text}" has ${words.length} words and "${rule}" speaks of ${names.length}`,
      mend: 'name a paradigm for each word, "-" for one that stays; or one alone for the last word',
    });
    return [];
  }
  const cases: (string[][] | null)[] = [];
  for (const [index, name] of names.entries()) {
    const word = words[index] ?? '';
    const paradigm = rules.paradigms.get(name);
    if (name === STAYS) cases.push(null);
    else if (!paradigm) {
      const { code, found, mend } = unknownParadigm('', name, rules.paradigms);
      report({ code, found: `${found} for "${text}"`, mend });
      return [];
    } else {
      const forms = decline(word, paradigm, rules.sounds);
      if (!forms) {
        report({
          code: 'inflection-ending',
          found: `"${word}" does not end in "${paradigm.drop.join('" or "')}", as the paradigm "${name}" asks`,
          mend: 'choose another paradigm, or correct the name',
        });
        return [];
      }
      cases.push(forms);
    }
  }
  const counts = new Set(cases.flatMap((forms) => (forms ? [forms.length] : [])));
  if (counts.size > 1) {
    report({
      code: 'inflection-agreement',
      found: `the paradigms of "${rule}" have ${[...counts].join(' and ')} cases: the words of "${text}" cannot agree`,
      mend: 'use paradigms with the same number of endings; "cases:" in the language\'s file checks it',
    });
    return [];
  }
  const [count = 0] = counts;
  const forms: string[] = [];
  for (let index = 0; index < count; index++) {
    const choices = cases.map((ofWord, at) => ofWord?.[index] ?? [words[at] ?? '']);
    for (const choice of combinations(choices)) {
      forms.push(choice.map((word, at) => word + (pieces[2 * at + 1] ?? '')).join(''));
    }
  }
  return forms;
}
