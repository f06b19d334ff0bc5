import { expect, it } from 'vitest';
import { checkSize } from '../../../corpus/size-budget.ts';
import { compileNames } from '../../../names/compile.ts';

/** Letters that no packing makes small. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16807) % 2147483647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
}

const table = compileNames([], [], { threshold: 1, heading: 1, contextual: 0 });

it('a table within its budget is no problem', () => {
  expect(checkSize({ ...table, forms: [[noise(1000), '']] })).toEqual([]);
});

it('a table over its budget is an error that says by how much, and how to mend it', () => {
  const [problem, ...others] = checkSize({ ...table, forms: [[noise(200_000), '']] });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'names-too-big', severity: 'error', where: 'names/*.yaml' });
  expect(problem?.found).toMatch(/^the whole name table takes [\d.]+ kB of gzip; \d+ kB are allowed$/);
  expect(problem?.mend).toContain('npm run bench:names');
});

it('the gate that every page carries has a budget of its own', () => {
  const problems = checkSize({ ...table, gate: { ...table.gate, odd: noise(20_000) } });
  expect(problems.map(({ found }) => found)).toEqual([expect.stringMatching(/^the gate takes [\d.]+ kB/)]);
});
