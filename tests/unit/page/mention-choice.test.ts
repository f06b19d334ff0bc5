// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createChosenMentions, type MentionChoice } from '../../../page/mention-choice.ts';
import type { PageMention } from '../../../page/mention-store.ts';

const HTML =
  '<p id="a">North</p><p id="b">North</p><h2 id="c">North</h2><p id="d">South</p><p id="e">North</p>' +
  '<h3>On trains</h3><p id="f">South</p><p id="g">North</p>';

/** Every text that is an entity's name as a mention of it, last first. */
function mentions(): PageMention[] {
  document.body.innerHTML = HTML;
  return [...document.querySelectorAll('[id]')].reverse().map((element) => {
    const node = element.firstChild as Text;
    const place = { startNode: node, start: 0, endNode: node, end: node.length };
    return { entity: node.data, certainty: 'certain', text: node.data, element, ...place };
  });
}

function chosen(choice: MentionChoice): string[] {
  const all = mentions();
  const choices = createChosenMentions(choice, () => all, document);
  return all
    .filter(choices.has)
    .map(({ element }) => element?.id ?? '')
    .reverse();
}

describe('of an entity’s mentions', () => {
  it('all are drawn', () => expect(chosen('every').join('')).toBe('abcdefg'));
  it('the first on the page is drawn', () => expect(chosen('page').join('')).toBe('ad'));
  it('the first in each section is drawn, a heading being part of its own', () =>
    expect(chosen('section').join('')).toBe('acdfg'));

  it('others are drawn after the page has changed', () => {
    const all = mentions();
    const choices = createChosenMentions('page', () => all, document);
    const [b, a] = all.slice(-2);
    if (!a || !b) throw new Error('two mentions are missing');
    expect([choices.has(a), choices.has(b)]).toEqual([true, false]);
    all.pop();
    choices.forget();
    expect(choices.has(b)).toBe(true);
  });
});
