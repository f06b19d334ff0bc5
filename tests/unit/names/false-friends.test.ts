import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';
import type { FalseFriend, SurfaceForm } from '../../../names/types.ts';

const forms = ['Armenia', 'Karabakh', 'Nagorno-Karabakh', 'Baku', 'Shusha'].map(
  (text): SurfaceForm => ({ entity: text, text, language: 'und', certainty: 'certain', weight: 1 }),
);
const onTopic = { threshold: 1, heading: 1, contextual: 0 };

describe('a name beside words of something else is none, but the name inside it may be', () => {
  const rules: FalseFriend[] = [
    { forms: ['Armenia'], after: ['Quindío', 'Colombia'], distance: 2, reason: 'a city' },
    { forms: ['Karabakh'], after: ['horse', 'football club'], before: ['FK'], distance: 1, reason: 'others' },
    { forms: ['Nagorno-Karabakh'], near: ['chess'], distance: 2, reason: 'chance' },
  ];
  const matcher = createMatcher(compileNames(forms, rules, onTopic));
  it.each<[text: string, ...mentions: string[]]>([
    ['Armenia, Quindío'],
    ['ARMENIA (Colombia)'],
    ['Armenia in Colombia'],
    ['Armenia is not in Colombia', 'Armenia'],
    ['Armenia\n\nColombia', 'Armenia'],
    ['Quindío, Armenia', 'Armenia'],
    ["a Karabakh horse, Karabakh's horse; Karabakh", 'Karabakh'],
    ['FK Karabakh, Karabakh Football Club, Karabakh football', 'Karabakh'],
    // What lies inside is a name of its own, and judged so.
    ['Nagorno-Karabakh chess and chess of Nagorno-Karabakh', 'Karabakh', 'Karabakh'],
    ['chess in all of Nagorno-Karabakh', 'Nagorno-Karabakh'],
  ])('%s', (text, ...mentions) => {
    expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
  });
});

describe('what is written on to a word', () => {
  const rules: FalseFriend[] = [
    { forms: ['באקו'], near: ['ליגה'], distance: 2, reason: 'a club' },
    { forms: ['באקו'], before: ['מלון'], distance: 1, reason: 'a hotel' },
    { forms: ['באקו'], near: ['שר'], distance: 2, reason: 'too short to be told from meat' },
  ];
  const names: SurfaceForm[] = [
    { entity: 'e', text: 'באקו', language: 'he', certainty: 'certain', weight: 1 },
  ];
  const matcher = createMatcher(compileNames(names, rules, onTopic, { before: ['ב', 'ה', 'וב'], after: [] }));
  it.each([
    ['is taken off before it is looked for', 'באקו בליגה', 0],
    ['is taken off together', 'באקו ובליגה', 0],
    ['stands between the name and the word before', 'מלון בבאקו', 1],
    ['is not there where nothing is written on', 'מלון באקו', 0],
    ['is part of a word that would be short without it', 'באקו בשר', 1],
  ])('%s', (_, text, found) => {
    expect(matcher.find(text)).toHaveLength(found);
  });
});

describe('where no spaces are written', () => {
  const rules: FalseFriend[] = [
    { forms: ['巴库'], near: ['茶'], distance: 2, reason: 'a tea' },
    { forms: ['巴库'], before: ['黑'], distance: 1, reason: 'a beast' },
  ];
  const names: SurfaceForm[] = [
    { entity: 'e', text: '巴库', language: 'zh', certainty: 'certain', weight: 1 },
  ];
  const matcher = createMatcher(compileNames(names, rules, onTopic));
  it.each([
    ['two characters count as a word', '巴库有好茶', 0],
    ['no more than that', '巴库也有好茶', 1],
    ['next to the name means next to it', '黑巴库', 0],
    ['and not one character further', '黑的巴库', 1],
  ])('%s', (_, text, found) => {
    expect(matcher.find(text)).toHaveLength(found);
  });
});

describe('of the signs around a name the nearest decides', () => {
  const rules: FalseFriend[] = [
    { forms: ['Baku'], near: ['$race'], unless: ['mayor*'], distance: 4, reason: 'a race' },
    { forms: ['Shusha'], near: ['song'], distance: 1, reason: 'a song' },
    { forms: ['Shusha'], quoted: true, distance: 2, certainty: 'contextual', reason: 'a title' },
    { forms: ['Shusha'], near: ['film'], distance: 1, reason: 'a film' },
  ];
  const topic = { ...onTopic, nearby: { share: 0, within: 1, words: ['truce'] } };
  const signs = createMatcher(
    compileNames(forms, rules, topic, undefined, {
      race: ['grand prix', 'lap*'],
    }),
  );
  it.each([
    ['three laps of Baku', []],
    ['the Grand Prix, held in Baku', []],
    ['Baku is a grand city, said the driver', ['certain']],
    ['after the last lap the truce: Baku agrees', ['certain']],
    ['laps with the mayors of Baku', ['certain']],
    ['“Shusha”, a song', ['contextual']],
    ['« Shusha », « Shusha et', ['contextual', 'certain']],
    ['the song “Shusha”', []],
    ['the film “Shusha”', []],
    ['truce in “Shusha”', ['certain']],
    ['“Shusha and more”', ['certain']],
  ])('%s', (text, certainties) => {
    expect(signs.find(text).map(({ certainty }) => certainty)).toEqual(certainties);
  });
});

describe('a cue in slashes is looked for in the text itself, in its own case', () => {
  const rules: FalseFriend[] = [
    { forms: ['Baku'], near: ['$sale'], unless: ['mayor'], distance: 3, reason: 'goods' },
    { forms: ['Shusha'], before: ['$code'], distance: 1, reason: 'code' },
    { forms: ['Armenia'], after: ['$code'], distance: 1, reason: 'code' },
  ];
  const cues = { sale: ['cheap', '/€ ?\\d/', '/\\d ?€|GmbH/'], code: ['/¤ ?=/', '/= ?¤|[(]¤[)]/'] };
  const matcher = createMatcher(compileNames(forms, rules, onTopic, undefined, cues));
  it.each<[text: string, ...mentions: string[]]>([
    ['Baku for €5, cheap Baku, Baku: 5 €, Baku & Sons GmbH, € 5: Baku'],
    ['Baku in words, for now €5', 'Baku'],
    ['€5 is what one pays in Baku', 'Baku'],
    ['€5? The mayor of Baku, the mayor (€5)', 'Baku'],
    ['Baku, a gmbh; Baku\n\n€5', 'Baku', 'Baku'],
    ['Armenia = 1; x = Shusha; (Armenia) (Shusha)'],
    ['= x Armenia, x = 1; (Shusha x)', 'Armenia', 'Shusha'],
  ])('%s', (text, ...mentions) => {
    expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
  });

  it('no further away than a dozen words take, however long the text', () => {
    const far = `Baku, ${'x'.repeat(200)} €5`;
    expect(matcher.find(far)).toHaveLength(1);
    expect(matcher.find('Baku, x €5')).toHaveLength(0);
  });
});
