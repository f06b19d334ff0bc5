// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { unmountCard } from '../../../components/render-card.tsx';
import type { Card } from '../../../corpus/card-model.ts';
import { eventually } from '../../eventually.ts';
import { sampleCard } from './sample-card.ts';
import { button, mount, show, text } from './shown-card.tsx';

describe('related entities', () => {
  const other: Card = { ...sampleCard, entity: 'shusha', name: 'Shusha', usages: [] };
  const press = (key: string, more: KeyboardEventInit = {}) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      document.activeElement?.dispatchEvent(event);
    });
  const chip = () => mount.querySelector<HTMLElement>('[data-entity=shusha]');
  const open = () => act(async () => chip()?.click());

  test.each<[string, () => Promise<void> | void]>([
    ['Backspace', () => press('Backspace')],
    ['Alt+Left', () => press('ArrowLeft', { altKey: true })],
    ['the button', () => act(() => button('Back to Stepanakert')?.click())],
  ])('one opens in the same card, %s leads back to it', async (_, back) => {
    await show(sampleCard, { loadCard: async () => other });
    await open();
    expect(text('h2')).toEqual(['Shusha']);
    expect(mount.querySelector('[role=dialog]')?.getAttribute('aria-label')).toMatch(/^Shusha/);
    expect(document.activeElement).toBe(mount.querySelector('h2'));
    await back();
    expect(text('h2')).toEqual(['Stepanakert']);
    expect(document.activeElement).toBe(chip());
    expect(button('Back to Stepanakert')).toBeNull();
  });

  test('another mention ends the trail', async () => {
    await show(sampleCard, { loadCard: async () => other });
    await open();
    await show({ ...sampleCard, entity: 'baku', name: 'Baku', usages: [] }, { loadCard: async () => other });
    expect(text('h2')).toEqual(['Baku']);
    expect(button('Back to Stepanakert')).toBeNull();
  });

  test('a card that is not to be had leaves the reader where he is', async () => {
    await show(sampleCard, { loadCard: async () => null });
    await open();
    expect(text('h2')).toEqual(['Stepanakert']);
  });

  test('an answer that comes after another wish changes nothing', async () => {
    const answers: ((card: Card) => void)[] = [];
    await show(sampleCard, { loadCard: () => new Promise((done) => answers.push(done)) });
    await open();
    await open();
    await act(async () => answers[1]?.({ ...other, name: 'Second' }));
    await act(async () => answers[0]?.({ ...other, name: 'First' }));
    expect(text('h2')).toEqual(['Second']);
  });
});

describe('buttons', () => {
  test('close, pin and search say what was asked for', async () => {
    const calls = { onClose: vi.fn(), onPin: vi.fn(), onOpenInPopup: vi.fn() };
    await show(sampleCard, { ...calls, pinned: true });
    expect(button('Pin')?.getAttribute('aria-pressed')).toBe('true');
    for (const label of ['Close', 'Pin', 'Open in search']) button(label)?.click();
    expect(calls.onClose).toHaveBeenCalledOnce();
    expect(calls.onPin).toHaveBeenCalledOnce();
    expect(calls.onOpenInPopup).toHaveBeenCalledWith('stepanakert');
  });

  test('the citation has the line, the day and every source', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show();
    await act(() => mount.querySelector<HTMLElement>('.fc-buttons [aria-label="Copy as citation"]')?.click());
    expect(writeText).toHaveBeenCalledWith(
      [
        'Stepanakert: The largest city of Nagorno-Karabakh. As of 21–24 September 2023.',
        '– “Talks begin after the ceasefire”, Reuters, 21 September 2023',
        '– “Continued gunfire emerges despite ceasefire efforts”, publisher not stated, date not stated',
      ].join('\n'),
    );
    await eventually(() => expect(text('.fc-buttons [role=status]')).toEqual(['Copied']));
  });

  test('a copy that no way worked for says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await show();
    await act(() => mount.querySelector<HTMLElement>('.fc-buttons [aria-label="Copy as citation"]')?.click());
    await eventually(() => expect(text('.fc-buttons [role=status]')).toEqual(['Could not be copied']));
    expect(mount.querySelector('textarea')).toBeNull();
  });
});

test('opened rows stay open while the entity is the same, and another entity starts afresh', async () => {
  await show();
  const open = () => mount.querySelectorAll('details[open]').length;
  mount.querySelector('details')?.setAttribute('open', '');
  await show(sampleCard, { pinned: true });
  expect(open()).toBe(1);
  await show({ ...sampleCard, entity: 'another' });
  expect(open()).toBe(0);
});

test('nothing is left when it is taken away', async () => {
  await show();
  await act(() => unmountCard(mount));
  expect(mount.childNodes).toHaveLength(0);
});
