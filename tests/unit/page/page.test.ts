// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TopicScore } from '../../../names/topic.ts';
import type { Matcher, TopicRule } from '../../../names/types.ts';
import { startPage } from '../../../page/page.ts';
import type { PageChoices } from '../../../page/page-handle.ts';
import { createPageNames, type PageNames } from '../../../page/page-names.ts';
import { createPageSwitch } from '../../../page/page-switch.ts';
import { createFakeView, type FakeView, fromBrowser } from './fake-view.ts';

let fake: FakeView;
let ends: (() => void)[];
let alive = true;
const choices: PageChoices = {
  mentions: 'every',
  style: 'dotted',
  openBy: 'hover',
  rest: 180,
  hidden: new Set(),
};
const wanted = vi.fn(async (): Promise<PageChoices | null> => choices);

/** Knows one certain and one contextual name. */
const matcher: Matcher = {
  mayMatch: (text) => text.includes('sure'),
  *prepare() {},
  find: (text) =>
    [...text.matchAll(/\b(sure|maybe)\b/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      entity: match[0],
      certainty: match[0] === 'maybe' ? 'contextual' : 'certain',
      weight: match[0] === 'maybe' ? 0 : 1,
      nearby: /siege/.test(text),
    })),
  // biome-ignore lint/correctness/useYield: in one step.
  *finding(text) {
    return matcher.find(text);
  },
};
const find = vi.spyOn(matcher, 'find');

beforeEach(() => {
  ends = [];
  alive = true;
  vi.clearAllMocks();
  // happy-dom lays nothing out.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
});
afterEach(() => {
  for (const end of ends) end();
});

function start(
  html: string,
  rule: TopicRule = { threshold: 1, heading: 1, contextual: 0 },
  names: PageNames = createPageNames(matcher, async () => matcher),
) {
  document.body.innerHTML = html;
  fake = createFakeView();
  const page = startPage({
    view: fake.view,
    names,
    topic: (language) => new TopicScore(rule, language),
    wanted,
    loadCard: async () => null,
    alive: () => alive,
    css: '',
  });
  ends.push(page.stop);
  return page;
}

describe('a page', () => {
  it('without a name is neither walked nor is the reader’s choice asked for', async () => {
    start('<p>nothing of the kind</p>');
    const gate = vi.spyOn(matcher, 'mayMatch');
    await expect.poll(() => gate.mock.calls.length).toBeGreaterThan(0);
    expect(find).not.toHaveBeenCalled();
    expect(wanted).not.toHaveBeenCalled();
  });

  it('is counted in reading order, what is hidden left out', async () => {
    const page = start('<p>maybe sure</p><p>sure <i>maybe</i></p><p hidden>sure</p>');
    await expect
      .poll(() => page.counts())
      .toEqual([
        { entity: 'maybe', count: 2 },
        { entity: 'sure', count: 2 },
      ]);
  });

  it('shows contextual names only when it is about the topic, and tells when that changes', async () => {
    const gate = vi.spyOn(matcher, 'mayMatch');
    const page = start('<p>maybe</p>');
    await expect.poll(() => gate.mock.calls.length).toBeGreaterThan(0);
    expect(page.counts()).toEqual([]);
    const changed = vi.fn();
    page.watch(changed);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'sure' }));
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['maybe', 'sure']);
    document.querySelector('p:last-child')?.remove();
    await expect.poll(() => page.counts()).toEqual([]);
  });

  it('tells its entities in reading order, also those that come later to its top', async () => {
    const page = start('<p>sure</p>');
    await expect.poll(() => page.counts()).toEqual([{ entity: 'sure', count: 1 }]);
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'maybe' }));
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['maybe', 'sure']);
  });

  it('is about the topic sooner where a heading names it', async () => {
    const page = start('<h2><i>sure</i></h2><p>maybe</p>', { threshold: 2, heading: 2, contextual: 0 });
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['sure', 'maybe']);
    const other = start('<p>sure</p><p>maybe</p>', { threshold: 2, heading: 2, contextual: 0 });
    await expect.poll(() => other.counts().map(({ entity }) => entity)).toEqual(['sure']);
  });

  it('is about the topic sooner where its title names it', async () => {
    document.title = 'sure thing';
    ends.push(() => {
      document.title = '';
    });
    const page = start('<p>sure</p><p>maybe</p>', { threshold: 2, heading: 2, contextual: 0 });
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['sure', 'maybe']);
  });

  it('looks through no more of a title than readers see, however long it is', async () => {
    document.title = 'sure thing '.repeat(10_000);
    ends.push(() => {
      document.title = '';
    });
    const page = start('<p>sure</p><p>maybe</p>', { threshold: 2, heading: 2, contextual: 0 });
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['sure', 'maybe']);
    for (const [text] of find.mock.calls) expect(text.length).toBeLessThan(10_000);
  });

  it('is about the topic sooner with a word of the topic near, and in a language of the topic', async () => {
    const rule: TopicRule = {
      threshold: 2,
      heading: 1,
      contextual: 0,
      nearby: { share: 0.5, within: 3, words: ['siege'] },
      language: { share: 0.5, tags: ['eo'] },
    };
    ends.push(() => document.documentElement.removeAttribute('lang'));
    document.documentElement.lang = 'en';
    const other = start('<p>the siege of sure</p><p>maybe</p>', rule);
    await expect.poll(() => other.counts().map(({ entity }) => entity)).toEqual(['sure']);
    document.documentElement.lang = 'eo-XX';
    const page = start('<p>the siege of sure</p><p>maybe</p>', rule);
    await expect.poll(() => page.counts().map(({ entity }) => entity)).toEqual(['sure', 'maybe']);
    const none = start('<p>sure</p><p>maybe</p>', rule);
    await expect.poll(() => none.counts().map(({ entity }) => entity)).toEqual(['sure']);
  });

  it('is read in open shadow roots too', async () => {
    document.body.innerHTML = '<div></div>';
    const html = document.createElement('div');
    const page = start('');
    html.attachShadow({ mode: 'open' }).innerHTML = '<div id="inner"></div>';
    const inner = html.shadowRoot?.querySelector('#inner');
    if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = '<p>sure</p>';
    document.body.append(html);
    await expect.poll(() => page.counts()).toEqual([{ entity: 'sure', count: 1 }]);
  });

  it('says nothing of names that the reader has left out', async () => {
    wanted.mockResolvedValueOnce({ ...choices, hidden: new Set(['sure']) });
    const page = start('<p>sure, and maybe</p>');
    await expect.poll(page.counts).toEqual([{ entity: 'maybe', count: 1 }]);
  });

  it('is let alone where the reader does not want it', async () => {
    wanted.mockResolvedValueOnce(null);
    const page = start('<p>sure</p>');
    await expect.poll(() => wanted.mock.calls.length).toBe(1);
    await expect.poll(() => page.counts()).toEqual([]);
    expect(fake.registry.size).toBe(0);
  });

  it('is as it was after the end', async () => {
    const page = start('<p>sure</p>');
    const before = document.documentElement.outerHTML;
    await expect.poll(() => fake.observed.size).toBe(1);
    fake.intersect([...fake.observed], true);
    expect(fake.registry.size).toBe(1);
    page.stop();
    expect(fake.registry.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'sure' }));
    expect(page.counts()).toEqual([]);
  });

  it('is read once its names are back that had been let go', async () => {
    let there: Matcher | null = null;
    const load = vi.fn(async () => {
      there = matcher;
    });
    start('<p>sure</p>', undefined, { matcher: () => there, load, inTitle: () => [], stop() {} });
    await expect.poll(() => fake.observed.size).toBe(1);
    expect(load).toHaveBeenCalled();
  });

  it('is read to its end where its names are let go in the midst of it, as in a tab that is hidden', async () => {
    let there: Matcher | null = matcher;
    let held = true;
    const load = vi.fn(async () => {
      there = matcher;
    });
    const finding = vi.spyOn(matcher, 'finding');
    const names = () => {
      if (held && finding.mock.calls.length > 10) {
        held = false;
        there = null;
      }
      return there;
    };
    const page = start('<p>sure</p>'.repeat(300), undefined, {
      ...{ matcher: names, load, inTitle: () => [], stop() {} },
    });
    await expect.poll(() => page.counts()).toEqual([{ entity: 'sure', count: 300 }]);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is not asked for names again and again where they are not to be had', async () => {
    const load = vi.fn(async () => {});
    start('<p>sure</p>', undefined, { matcher: () => null, load, inTitle: () => [], stop() {} });
    await expect.poll(() => load.mock.calls.length).toBe(1);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'sure' }));
    await expect.poll(() => load.mock.calls.length).toBe(2);
    expect(find).not.toHaveBeenCalled();
  });

  it('is let alone once the extension is there no more', async () => {
    start('<p>sure</p>');
    await expect.poll(() => fake.observed.size).toBe(1);
    fake.intersect([...fake.observed], true);
    expect(fake.registry.size).toBe(1);
    alive = false;
    window.dispatchEvent(new Event('focus'));
    expect(fake.registry.size, 'a page’s own event says nothing').toBe(1);
    window.dispatchEvent(fromBrowser('focus'));
    expect(fake.registry.size).toBe(0);
    expect(fake.observed.size).toBe(0);
  });

  it('keeps its watchers when it is switched off and on', async () => {
    const page = createPageSwitch();
    ends.push(page.stop);
    const changed = vi.fn();
    page.watch(changed);
    expect(page.counts()).toEqual([]);
    page.begin(() => start('<p>sure</p>'));
    await expect.poll(() => page.counts()).toHaveLength(1);
    page.set(false);
    expect(page.counts()).toEqual([]);
    changed.mockClear();
    page.set(true);
    await expect.poll(() => page.counts()).toHaveLength(1);
    expect(changed).toHaveBeenCalled();
  });

  it('is not begun any more once it was stopped', () => {
    const page = createPageSwitch();
    page.stop();
    const begun = vi.fn(() => start('<p>sure</p>'));
    page.begin(begun);
    page.set(true);
    expect(begun).not.toHaveBeenCalled();
  });
});
