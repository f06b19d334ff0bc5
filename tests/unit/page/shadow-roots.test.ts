// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createShadowRoots, type ShadowRoots } from '../../../page/shadow-roots.ts';

let found: string[];
let roots: ShadowRoots;

beforeEach(() => {
  found = [];
  roots = createShadowRoots(document, (root) => found.push(root.host.localName));
});

function search(top: Element | ShadowRoot = document.body) {
  for (const job = roots.search(top); !job.next().done; );
}
const attach = (selector: string, within: ParentNode = document) =>
  within.querySelector(selector)?.attachShadow({ mode: 'open' }) as ShadowRoot;

describe('open shadow roots', () => {
  it('are found once, on the top element and at any depth', () => {
    document.body.innerHTML = '<main><p></p></main>';
    attach('main');
    const inner = attach('p');
    inner.innerHTML = '<section></section>';
    attach('section', inner);
    search(document.querySelector('main') as Element);
    search(inner);
    search();
    expect(found).toEqual(['main', 'p', 'section']);
  });

  it('are found where an element of the page’s own naming gets one late', () => {
    document.body.innerHTML = '<late-news></late-news><p></p>';
    search();
    roots.recheck();
    expect(found).toEqual([]);
    attach('late-news');
    attach('p');
    roots.recheck();
    roots.recheck();
    expect(found).toEqual(['late-news']);
  });

  it('are looked for no longer than need be', () => {
    document.body.innerHTML = '<p></p><div></div>';
    attach('div');
    const job = roots.search(document.body, () => true);
    while (!job.next().done);
    expect(found).toEqual([]);
  });

  it('are let go with their hosts', () => {
    document.body.innerHTML = '<p></p><div></div>';
    attach('p');
    attach('div');
    search();
    expect(roots.all()).toHaveLength(2);
    document.querySelector('p')?.remove();
    expect(roots.all()).toHaveLength(1);
  });
});
