import { expect, test } from 'vitest';
import { choicesFor, sameOnPage } from '../../../platform/frame-choices.ts';
import { defaultSettings, type Settings } from '../../../platform/settings.ts';

const KINDS = { shusha: 'place', putin: 'person', war: 'event' } as const;
const choose = (parts: Partial<Settings>) =>
  choicesFor({ ...defaultSettings, ...parts }, 'a.org', KINDS, 'en');
function on(parts: Partial<Settings> = {}) {
  const choices = choose(parts);
  if (!choices) throw new Error('off');
  return choices;
}

test('a frame hears nothing of other sites, and of its own where the extension is off that it is', () => {
  expect(JSON.stringify(on({ offSites: ['b.org'] }))).not.toContain('b.org');
  expect(on({ offSites: ['b.org'] })).toEqual(on());
  expect(choose({ offSites: ['b.org', 'a.org'] })).toBeNull();
  expect(choose({ enabled: false })).toBeNull();
});

test('kinds that the reader does not want come as the entities that they are', () => {
  expect(on().hidden).toEqual([]);
  expect(on({ offKinds: ['place', 'event'] }).hidden).toEqual(['shusha', 'war']);
});

test('pages are drawn anew for what they show, and for nothing else', () => {
  expect(sameOnPage(on(), on({ style: 'tint' }))).toBe(false);
  expect(sameOnPage(on(), on({ offKinds: ['person'] }))).toBe(false);
  expect(sameOnPage(on(), on({ theme: 'dark', textSize: 'larger', badge: false }))).toBe(true);
});
