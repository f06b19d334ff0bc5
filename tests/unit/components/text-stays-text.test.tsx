// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { cardCitation } from '../../../components/citation.ts';
import { renderCard } from '../../../components/render-card.tsx';
import { sampleCard } from './sample-card.ts';

const EVIL =
  '<script>window.hacked = 1</script><img src=x onerror="hacked = 1">&amp;\u202Eesrever\u0007\u0000';

/** The same card with something evil in front of every text of it. */
function poisoned<T>(of: T, key = ''): T {
  if (typeof of === 'string')
    return (
      /^(edtf|start|end|asOf|published|language|type|stance|qualifier|unit|address)$/.test(key)
        ? of
        : EVIL + of
    ) as T;
  if (Array.isArray(of)) return of.map((one) => poisoned(one, key)) as T;
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, poisoned(value, name)])) as T;
}

let mount: HTMLElement;
beforeAll(() => {
  mount = document.body.appendChild(document.createElement('div'));
  renderCard(mount, { card: poisoned(sampleCard), mention: EVIL, pinned: false, onClose() {}, onPin() {} });
});

test('markup in names, quotes and the page’s own text is shown as text', () => {
  expect(mount.querySelectorAll('script, img')).toHaveLength(0);
  expect(mount.textContent).toContain('<script>window.hacked = 1</script><img src=x');
  expect(Reflect.get(window, 'hacked')).toBeUndefined();
});

test('what turns the direction of a name turns nothing around it', () => {
  expect(mount.querySelector('h2 > bdi')?.textContent).toBe(EVIL);
});

test('a citation in Markdown opens no tag and no link', () => {
  const { markdown } = cardCitation(poisoned(sampleCard));
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)/);
});
