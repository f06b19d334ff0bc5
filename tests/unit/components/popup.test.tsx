// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup.tsx';
import type { Card, SearchDocument } from '../../../corpus/card-model.ts';
import { evidence, sampleCard } from './sample-card.ts';

let mount: HTMLElement;
beforeEach(() => {
  if (mount) render(null, mount);
  document.body.replaceChildren();
  mount = document.body.appendChild(document.createElement('div'));
});

const named = (entity: string, name: string): Card => ({ ...sampleCard, entity, name });
const cards = { stepanakert: sampleCard, shusha: named('shusha', 'Shusha') };
const document_ = (id: string, kind: SearchDocument['kind'], entity: string | null, title: string) => ({
  ...{ id, kind, entity, title, text: '', keys: [] },
  evidence: kind === 'name' ? null : evidence(`${title}, they said.`, title),
});
const documents: SearchDocument[] = [
  document_('n1', 'name', 'stepanakert', 'Stepanakert'),
  document_('n2', 'name', 'shusha', 'Shusha'),
  ...Array.from({ length: 8 }, (_, i) => document_(`s${i}`, 'sentence', 'shusha', `Shusha sentence ${i}`)),
  document_('s9', 'sentence', null, 'Nobody in particular'),
];
const onJump = vi.fn();

async function show(props: Partial<PopupProps> = {}) {
  const all: PopupProps = {
    name: 'Topic',
    cards,
    documents,
    page: { state: 'read', entities: [] },
    site: 'example.org',
    onHere: true,
    onEverywhere: true,
    entity: null,
    query: '',
    onSite() {},
    onAll() {},
    onSettings() {},
    onJump,
    ...props,
  };
  await act(() => render(<Popup {...all} />, mount));
}

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = mount.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}
const field = () => one<HTMLInputElement>('[role=combobox]');
const options = () => [...mount.querySelectorAll<HTMLElement>('[role=option]')];
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const active = () => {
  const id = field().getAttribute('aria-activedescendant');
  return options().find((option) => option.id === id);
};

describe('the page', () => {
  const entities = [
    { entity: 'shusha', count: 2 },
    { entity: 'stepanakert', count: 3 },
    { entity: 'constructor', count: 1 },
  ];

  test('its names, the most frequent first, and none that has no card', async () => {
    await show({ page: { state: 'read', entities } });
    const lines = [...mount.querySelectorAll('li')].map((li) => li.querySelector('button')?.textContent);
    expect(lines).toEqual(['Stepanakertplace · 3 mentions', 'Shushaplace · 2 mentions']);
  });

  test('next and previous go round, and say where they are', async () => {
    onJump.mockClear();
    await show({ page: { state: 'read', entities } });
    const next = one('[aria-label="Next mention of Shusha"]');
    const previous = one('[aria-label="Previous mention of Shusha"]');
    for (const button of [next, next, next, previous]) await act(() => button.click());
    expect(onJump.mock.calls).toEqual([
      ['shusha', 0],
      ['shusha', 1],
      ['shusha', 0],
      ['shusha', 1],
    ]);
    expect(next.closest('li')?.querySelector('[role=status]')?.textContent).toBe('2 of 2');
  });

  test.each<[string, Partial<PopupProps>]>([
    ['No name known here', {}],
    ['can’t be read', { page: { state: 'unreadable' }, site: null }],
    ['Reading the page', { page: { state: 'reading' } }],
    ['Switched off everywhere', { onEverywhere: false }],
    ['Switched off on example.org', { onHere: false }],
  ])('it says plainly: %s', async (words, props) => {
    await show(props);
    expect(one('.pp-state').textContent).toContain(words);
  });

  test('what is switched off can be switched on where it says so', async () => {
    const calls = { onSite: vi.fn(), onAll: vi.fn() };
    await show({ ...calls, onHere: false });
    await act(() => one('.pp-act').click());
    expect(calls.onSite).toHaveBeenCalledWith(true);
    await show({ ...calls, onEverywhere: false });
    await act(() => one('.pp-act').click());
    expect(calls.onAll).toHaveBeenCalledWith(true);
  });
});

describe('switches', () => {
  test('they tell what the reader wants', async () => {
    const calls = { onSite: vi.fn(), onAll: vi.fn() };
    await show(calls);
    const [here, everywhere] = mount.querySelectorAll<HTMLInputElement>('[role=switch]');
    await act(() => here?.click());
    await act(() => everywhere?.click());
    expect(calls.onSite).toHaveBeenCalledWith(false);
    expect(calls.onAll).toHaveBeenCalledWith(false);
  });

  test('a page that is no site has no switch of its own', async () => {
    await show({ site: null });
    expect(mount.querySelectorAll('[role=switch]')).toHaveLength(1);
  });
});

describe('search', () => {
  test('the field has the focus at once', async () => {
    await show();
    expect(document.activeElement).toBe(field());
  });

  test('results show while typing, the first one chosen, what matched marked', async () => {
    await show();
    await type('stepan');
    expect(options().map((o) => o.textContent)).toEqual(['Stepanakert']);
    expect(active()?.querySelector('mark')?.textContent).toBe('Stepan');
    expect(active()?.getAttribute('aria-selected')).toBe('true');
  });

  test('arrow keys go through all groups and round', async () => {
    await show();
    await type('shusha');
    expect(options()).toHaveLength(6);
    await press('ArrowUp');
    expect(active()).toBe(options()[5]);
    await press('ArrowDown');
    expect(active()).toBe(options()[0]);
    await press('ArrowDown');
    expect(active()).toBe(options()[1]);
  });

  test('one kind alone is shown whole', async () => {
    await show();
    await type('shusha');
    const chip = [...mount.querySelectorAll<HTMLElement>('.pp-chip')].find((c) =>
      c.textContent?.startsWith('Sentences'),
    );
    expect(chip?.textContent).toBe('Sentences 8');
    await act(() => chip?.click());
    expect(options()).toHaveLength(8);
  });

  test('Enter opens the card, Escape leads back to the results and then empties the field', async () => {
    await show();
    await type('shusha');
    await press('Enter');
    const article = one('[role=article]');
    expect(article.getAttribute('aria-label')).toMatch(/^Shusha/);
    expect(document.activeElement).toBe(article);
    expect(options()).toEqual([]);
    await press('Escape');
    expect(mount.querySelector('[role=article]')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(options()).toHaveLength(6);
    await press('Escape');
    expect(field().value).toBe('');
  });

  test('a sentence opens with its evidence above the card, or alone where it is about nobody', async () => {
    await show();
    await type('sentence 3');
    await press('Enter');
    expect(one('.pp-found mark').textContent).toBe('Shusha sentence 3');
    expect(one('[role=article]').getAttribute('aria-label')).toMatch(/^Shusha/);
    await type('nobody');
    await press('Enter');
    expect(one('article').getAttribute('aria-label')).toBe('Nobody in particular');
    expect(one('article blockquote').textContent).toBe('Nobody in particular, they said.');
  });

  test('nothing found is said', async () => {
    await show();
    await type('qqqq');
    expect(one('[role=status]').textContent).toBe('Nothing found for “qqqq”.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('narrower', () => {
  test('results can be kept to one article, and the field keeps the focus', async () => {
    const elsewhere = { ...document_('s10', 'sentence', null, 'Shusha elsewhere'), id: 's10' };
    elsewhere.evidence = evidence('Shusha elsewhere', undefined, { article: 'a2', title: 'Another title' });
    await show({ documents: [...documents, elsewhere] });
    await type('shusha');
    const choice = [...mount.querySelectorAll<HTMLElement>('.pp-choice button')];
    expect(choice.map((button) => button.textContent)).toEqual([
      'All articles',
      'Reuters: Talks begin after the ceasefire (8)',
      'Reuters: Another title (1)',
    ]);
    await act(() => choice[2]?.click());
    expect(options().map((o) => o.querySelector('.pp-title')?.textContent)).toEqual(['Shusha elsewhere']);
    expect(document.activeElement).toBe(field());
  });
});

describe('recent', () => {
  const recent = { searches: ['shusha'], cards: ['stepanakert', 'constructor'] };
  const chips = () => [...mount.querySelectorAll<HTMLElement>('.pp-recent .pp-chip')];

  test('what led somewhere is told, a search with the card that it led to', async () => {
    const onLookedAt = vi.fn();
    await show({ onLookedAt });
    await type('shusha');
    expect(onLookedAt).not.toHaveBeenCalled();
    await press('Enter');
    expect(onLookedAt.mock.calls).toEqual([[{ search: 'shusha', card: 'shusha' }]]);
  });

  test('it leads back to searches and cards, and is forgotten when told', async () => {
    const onForget = vi.fn();
    await show({ recent, onForget });
    expect(chips().map((chip) => chip.textContent?.trim())).toEqual(['shusha', 'Stepanakert']);
    await act(() => one('.pp-forget').click());
    expect(onForget).toHaveBeenCalledOnce();
    await act(() => chips()[1]?.click());
    expect(one('[role=article]').getAttribute('aria-label')).toMatch(/^Stepanakert/);
    await press('Escape');
    await act(() => chips()[0]?.click());
    expect(field().value).toBe('shusha');
    expect(options()).toHaveLength(6);
  });
});

describe('related entities', () => {
  const title = () => one('h2.fc-name').textContent;
  const chip = () => one('[data-entity=shusha]');

  test.each(['Escape', 'Backspace'])(
    'open in the same place; %s leads back to where the reader was',
    async (key) => {
      await show({ entity: 'stepanakert' });
      await act(() => chip().click());
      expect(title()).toBe('Shusha');
      expect(document.activeElement).toBe(one('h2.fc-name'));
      expect(one('.pp-back').textContent).toBe('Back to Stepanakert');
      await press(key);
      expect(title()).toBe('Stepanakert');
      expect(document.activeElement).toBe(chip());
      await press(key);
      expect(document.activeElement).toBe(field());
    },
  );
});

test('the entity that the popup was opened for is shown at once', async () => {
  await show({ entity: 'shusha' });
  expect(one('[role=article]').getAttribute('aria-label')).toMatch(/^Shusha/);
});

describe('views', () => {
  const tab = (name: string) =>
    [...mount.querySelectorAll<HTMLElement>('[role=tab]')].find((t) => t.textContent === name);
  const selected = () => mount.querySelector('[role=tab][aria-selected=true]')?.textContent;
  const opensTo = (selector: string) =>
    [...mount.querySelectorAll(`${selector} > summary`)].map((e) =>
      e.textContent?.replace(/\s+/g, ' ').trim(),
    );

  test('arrow keys go from view to view, and round', async () => {
    await show();
    await act(() => tab('This page')?.focus());
    await press('ArrowLeft');
    expect(selected()).toBe('Sources');
    expect(document.activeElement).toBe(tab('Sources'));
    await press('ArrowRight');
    expect(selected()).toBe('This page');
  });

  test('the timeline has what happened in order, and who said what of a day', async () => {
    await show();
    await act(() => tab('Timeline')?.click());
    await act(() => one('.tl-bar .fc-more').click());
    const moments = [...mount.querySelectorAll('.tl-moment')];
    expect(moments.map((m) => m.querySelector('.fc-when')?.textContent)).toEqual([
      'Dec 2022',
      '19–20 Sept 2023',
      '21 Sept 2023 ',
    ]);
    expect(opensTo('.tl-said')).toEqual(['21 Sept 2023 1 statement']);
    expect(mount.querySelector('.tl-said .fc-who')?.textContent).toBe('Karabakh authorities');
  });

  test('keys bring the line of time closer and take it aside, and the list goes along', async () => {
    await show();
    await act(() => tab('Timeline')?.click());
    const listed = () => mount.querySelectorAll('.tl-moment').length;
    await act(() => one('.tl-frame').focus());
    await press('Home');
    expect(listed()).toBe(3);
    for (let i = 0; i < 5; i++) await press('+');
    expect(listed()).toBeLessThan(3);
    for (let i = 0; i < 5; i++) await press('-');
    expect(listed()).toBe(3);
    expect(one('.tl-chart').getAttribute('aria-label')).toContain('2 events, 1 statement');
  });

  test('a table has every event and statement in words', async () => {
    await show();
    await act(() => tab('Timeline')?.click());
    const rows = [...mount.querySelectorAll('.tl-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(['Dec 2022', '', 'Blockade imposed']);
    expect(rows.slice(2).map(([when, who]) => [when, who])).toEqual([
      ['21 Sept 2023', 'Karabakh authorities accused'],
      ['reported 21 Sept 2023', 'Azerbaijani defence ministry denied'],
      ['date not stated', 'Nikol Pashinyan said'],
    ]);
  });

  test('the sources say what each article alone says', async () => {
    await show();
    await act(() => tab('Sources')?.click());
    expect(opensTo('.pp-article:first-child > details')).toEqual([
      'Only in this article 2 figures',
      'In others too 1 figure, 1 statement',
    ]);
  });

  test('the figures stand in a table as well, each with its qualifier and who says so', async () => {
    await show();
    await act(() => tab('Figures')?.click());
    const rows = [...mount.querySelectorAll('.pp-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual([
      'at least 200 ethnic Armenians',
      'said by Nagorno-Karabakh office for human rights',
      'Reuters',
    ]);
  });

  test('a search covers them, and they are as they were when it ends', async () => {
    await show();
    await act(() => tab('Figures')?.click());
    expect(mount.querySelectorAll('.pp-figures > li')).toHaveLength(2);
    await type('shusha');
    expect(mount.querySelector('[role=tab]')).toBeNull();
    await type('');
    expect(selected()).toBe('Figures');
  });
});
