// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { mount, one, press, show, type } from './shown-popup.tsx';

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
