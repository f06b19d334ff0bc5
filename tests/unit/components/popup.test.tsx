// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup.tsx';
import { field, mount, one, onJump, press, show } from './shown-popup.tsx';

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

test('the entity that the popup was opened for is shown at once', async () => {
  await show({ entity: 'shusha' });
  expect(one('[role=article]').getAttribute('aria-label')).toMatch(/^Shusha/);
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
