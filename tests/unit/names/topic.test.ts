import { expect, it } from 'vitest';
import { judge, TopicScore } from '../../../names/topic.ts';
import type { Mention } from '../../../names/types.ts';

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
