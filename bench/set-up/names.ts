import { loadNameData } from '../../corpus/load-data.ts';
import { compileNameTable } from '../../corpus/name-table.ts';
import { formatProblem, type Problem } from '../../corpus/problems.ts';
import { compileNames } from '../../names/compile.ts';
import type { NameTable } from '../../names/types.ts';
import type { PackedTable } from '../in-page/ours.ts';
import { gazetteer, TOPIC } from './gazetteer.ts';

/** Names as the page script has them, and as the other ways need them. */
export interface Names {
  table: PackedTable;
  /** Each surface form once. */
  forms: string[];
}

function packTable(table: NameTable): PackedTable {
  return { gate: JSON.stringify(table.gate), whole: JSON.stringify(table) };
}

/** The project's own names. Throws where `data/` has an error. */
export function ownNames(): Names {
  const problems: Problem[] = [];
  const data = loadNameData('data', problems);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!data || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return {
    table: packTable(compileNameTable(data)),
    forms: [...new Set(data.forms.map((form) => form.text))],
  };
}

/** `count` made-up names. */
export function madeUpNames(count: number): Names {
  const forms = gazetteer(2000).slice(0, count);
  return { table: packTable(compileNames(forms, [], TOPIC)), forms: forms.map(({ text }) => text) };
}

/** Some of the names in Latin letters that anyone would find, whatever their way: a word or more, each in capitals. */
export function plainNames({ forms }: Names): string[] {
  return forms.filter((form) => /^[A-Z][a-z]{4,}(?: [A-Z][a-z]{4,})?$/.test(form)).slice(0, 40);
}
