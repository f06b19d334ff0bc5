// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { evidence } from './sample-card.ts';
import {
  active,
  documents,
  field,
  mount,
  one,
  options,
  press,
  searchDocument,
  show,
  type,
} from './shown-popup.tsx';

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
    const elsewhere = { ...searchDocument('s10', 'sentence', null, 'Shusha elsewhere'), id: 's10' };
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
