import { expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';
import type { FalseFriend, SurfaceForm } from '../../../names/types.ts';

const topic = { threshold: 1, heading: 1, contextual: 0 };

function names(entity: string, ...texts: string[]): SurfaceForm[] {
  return texts.map((text) => ({ entity, text, language: 'und', certainty: 'certain', weight: 1 }));
}

function found(text: string, forms: SurfaceForm[], falseFriends: FalseFriend[] = []): string[] {
  return createMatcher(compileNames(forms, falseFriends, topic))
    .find(text)
    .map(({ start, end, entity }) => `${text.slice(start, end)}: ${entity}`);
}

const town = names('town', 'Altstadt', 'Old-Stadt', 'Altstadts', 'alter');
const mayor = names('mayor', 'mayor of Altstadt', 'Altstadt mayor');

it('a name that holds another entity’s name is met with each of the others that end alike, ends exact', () => {
  expect(found('The mayor of Old Stadt, and OLD-STADT MAYORS.', [...town, ...mayor])).toEqual([
    'mayor of Old Stadt: mayor',
    'OLD-STADT: town',
  ]);
  expect(found('The Old-Stadt mayor left.', [...town, ...mayor])).toEqual(['Old-Stadt mayor: mayor']);
});

it('a name in another case does not stand for it', () => {
  expect(found('the mayor of Altstadts park', [...town, ...mayor])).toEqual(['Altstadts: town']);
});

it('a word in small letters that is a name only with a capital is none inside another name either', () => {
  const club = names('club', 'Altstadts alter club');
  const person = names('person', 'Alter', 'Uhter');
  expect(found('Altstadts alter club', [...club, ...person])).toEqual(['Altstadts alter club: club']);
  expect(found('Altstadts Uhter club', [...club, ...person])).toEqual(['Uhter: person']);
});

it('names that would become those of two entities stay as they are written', () => {
  const deputy = names('deputy', 'mayor of Old-Stadt');
  const all = [...town, ...mayor, ...deputy];
  expect(found('mayor of Altstadt and mayor of Old-Stadt', all)).toEqual([
    'mayor of Altstadt: mayor',
    'mayor of Old-Stadt: deputy',
  ]);
});

it('a name that a rule speaks of stays as it is written', () => {
  const rule = { forms: ['mayor of Altstadt'], near: ['film'], distance: 3, reason: 'a film' };
  expect(found('The film mayor of Old-Stadt', [...town, ...mayor], [rule])).toEqual(['Old-Stadt: town']);
  expect(found('The film mayor of Altstadt', [...town, ...mayor], [rule])).toEqual(['Altstadt: town']);
});

it('several names inside one are met each in every spelling', () => {
  const road = names('road', 'road Altstadt to Neuberg');
  const hill = names('hill', 'Neuberg', 'Newberg');
  expect(found('the road Old-Stadt to Newberg', [...town, ...road, ...hill])).toEqual([
    'road Old-Stadt to Newberg: road',
  ]);
});
