// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from '../../../names/steps.ts';
import { createMentionCounts } from '../../../page/mention-counts.ts';
import type { PageMention } from '../../../page/mention-store.ts';

const PLACES = 80;

/** A mention of an entity in paragraph number `place`; even ones stand a level deeper. */
function mention(place: number, entity: string): PageMention {
  const element = document.querySelectorAll('p')[place] ?? null;
  const node = document.createTextNode(entity);
  element?.append(node);
  return {
    entity,
    certainty: 'certain',
    text: entity,
    element,
    startNode: node,
    start: 0,
    endNode: node,
    end: entity.length,
  };
}

const found = fc.uniqueArray(
  fc.record({ place: fc.nat(PLACES - 1), entity: fc.constantFrom('a', 'b', 'c', 'd'), hidden: fc.boolean() }),
  { selector: ({ place }) => place, maxLength: PLACES },
);

it('counts what a reader can see, in the order of the first mentions, however they were found', () => {
  fc.assert(
    fc.property(found, (all) => {
      document.body.innerHTML = '<div><p></p></div><p></p>'.repeat(PLACES / 2);
      const mentions = all.map(({ place, entity, hidden }) => (hidden ? null : mention(place, entity)));
      const counts = createMentionCounts(
        () => mentions,
        atOnce,
        () => {},
      );
      counts.now();
      const visible = all.filter(({ hidden }) => !hidden).sort((one, other) => one.place - other.place);
      const entities = [...new Set(visible.map(({ entity }) => entity))];
      expect(counts.now()).toEqual(
        entities.map((entity) => ({
          entity,
          count: visible.filter((each) => each.entity === entity).length,
        })),
      );
    }),
  );
});
