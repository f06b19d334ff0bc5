import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';
import { judge, TopicScore } from '../../../names/topic.ts';
import type { Mention, TopicRule } from '../../../names/types.ts';

const certain = (entity: string, weight: number): Mention => ({
  start: 0,
  end: 1,
  entity,
  certainty: 'certain',
  weight,
});
const contextual: Mention = { start: 5, end: 6, entity: 'river', certainty: 'contextual', weight: 9 };

it('contextual names count once distinct certain entities weigh enough', () => {
  expect(judge([certain('a', 1), contextual], { threshold: 2, heading: 1, contextual: 0 })).toEqual([
    certain('a', 1),
  ]);
  expect(
    judge([certain('a', 1), certain('a', 1), contextual], { threshold: 2, heading: 1, contextual: 0 }),
  ).not.toContain(contextual);
  expect(
    judge([contextual, certain('a', 1), certain('b', 1)], { threshold: 2, heading: 1, contextual: 0 }),
  ).toContain(contextual);
});

it('an entity counts with its weightiest form, over all that was read so far', () => {
  const score = new TopicScore({ threshold: 3, heading: 1, contextual: 0 });
  score.add([certain('a', 1), contextual]);
  score.add([certain('a', 2), certain('a', 1)]);
  expect([score.total, score.onTopic]).toEqual([2, false]);
  score.add([certain('b', 1)]);
  expect([score.total, score.onTopic]).toEqual([3, true]);
});

describe('words of the topic and the page’s language', () => {
  const rule: TopicRule = {
    threshold: 2,
    heading: 1,
    contextual: 0,
    nearby: { share: 0.75, within: 3, words: ['Siege', 'осад*', '停火*'] },
    language: { share: 0.25, tags: ['eo'] },
  };
  const form = (text: string, certainty: Mention['certainty']) => ({
    entity: text,
    text,
    language: 'und',
    certainty,
    weight: 1,
  });
  const table = compileNames(
    [
      form('Vista', 'certain'),
      form('Виста', 'certain'),
      form('维斯塔', 'certain'),
      form('Roca', 'contextual'),
    ],
    [],
    rule,
  );
  const matcher = createMatcher(table);
  const counts = (text: string, language?: string) =>
    judge(matcher.find(text), table.topic, language).some(({ certainty }) => certainty === 'contextual');

  it.each([
    ['The siege of Vista, says Roca', 'eo'],
    ['Vista is under SIEGE, says Roca', 'eo-XX'],
    ['Roca: Виста в осаде', 'EO'],
    ['Roca 维斯塔停火', 'eo'],
  ])('make up together for what one name leaves open: %s', (text, language) => {
    expect(counts(text, language)).toBe(true);
  });

  it.each([
    ['alone, without the language', 'The siege of Vista, says Roca', 'en'],
    ['alone, without a word', 'Vista, says Roca', 'eo'],
    ['where the word is too far away', 'The siege of the old town of Vista, says Roca', 'eo'],
    ['where the beginning is inside a word', 'Преосада Vista, says Roca', 'eo'],
    ['where the word is only the beginning of another', 'Sieges and Vista, says Roca', 'eo'],
    [
      'where the word stands near a contextual name alone',
      'In Vista it was quiet and cold. The siege, says Roca',
      'eo',
    ],
    ['without a certain name', 'The siege, says Roca', 'eo'],
  ])('do not count %s', (_, text, language) => {
    expect(counts(text, language)).toBe(false);
  });

  it('give their share once', () => {
    const score = new TopicScore(rule, 'eo');
    expect(score.total).toBe(0);
    score.add(matcher.find('The siege of Vista. A siege of Vista.'));
    expect(score.total).toBe(2);
  });
});
