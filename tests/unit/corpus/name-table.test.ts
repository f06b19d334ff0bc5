import { expect, it } from 'vitest';
import { compileNameTable } from '../../../corpus/name-table.ts';
import { createMatcher } from '../../../names/matcher.ts';

const form = { entity: 'alta-vista', language: 'ru', certainty: 'certain', weight: 1 } as const;

it('a rule against a false friend speaks of every form that is made of the name, and of no other name', () => {
  expect(left(['Виста'])).toEqual(['Высоту', 'Гора Виста', 'Alta-Vista', 'Висту']);
});

it('one that speaks of an entity speaks of all its names of one word', () => {
  expect(left(['$alta-vista'])).toEqual(['Гора Виста', 'Alta-Vista', 'Висту']);
});

/** What is found where a rule speaks of these forms. */
function left(forms: string[]): string[] {
  const table = compileNameTable({
    forms: [
      { ...form, text: 'Виста' },
      { ...form, text: 'Висту', name: 'Виста', rule: 'feminine' },
      { ...form, text: 'Высоту', name: 'Высота', rule: 'feminine' },
      { ...form, text: 'Гора Виста' },
      { ...form, text: 'Alta-Vista' },
    ],
    falseFriends: [{ forms, before: ['виндоус'], distance: 1, reason: 'a program' }],
    topic: {
      id: 'x',
      name: 'X',
      description: 'X',
      geckoId: 'x@x.example',
      sample: { title: 'Sample', paragraphs: ['Sample.'] },
      onTopic: { threshold: 1, heading: 0, contextual: 0 },
    },
    cues: {},
    attached: { before: [], after: [] },
  });
  const text = 'Виндоус Висту, виндоус Виста, виндоус Высоту, виндоус Гора Виста, виндоус Alta-Vista, Висту';
  return createMatcher(table)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}
