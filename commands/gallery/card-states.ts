import type { Page } from '@playwright/test';
import type { Settings } from '../../platform/settings.ts';
import { article, articleFromRight, corners } from './pages.ts';
import type { Subjects } from './subjects.ts';

/** A state of the card over a page. */
export interface CardState {
  caption: string;
  body: string;
  /** The name that is pointed at, and which of its places. */
  name: string;
  nth?: number;
  choices?: Partial<Settings>;
  /** What is done in the open card: a script with `card`, `rows(selector)` and `show(element)`. */
  act?: string;
  keys?(page: Page): Promise<void>;
  /** Worth seeing in every look and language, not in light and dark alone. */
  chosen?: true;
}

const OPEN = (selector: string) => `const row = rows('${selector}')[0]; row.open = true; show(row);`;
const SECTION = (selector: string) => `show(rows('${selector}')[0].closest('.fc-section'));`;

/** Every state, of the names that show it best. */
export function cardStates(subjects: Subjects): CardState[] {
  const { contested, figures, answered, longest, short } = subjects;
  const names = [...new Set([contested, figures, answered, longest, short].map(({ name }) => name))];
  const on = (name: string) => ({ name, body: article([name, ...names.filter((other) => other !== name)]) });
  return [
    { caption: 'a contested name with both usages', ...on(contested.name), chosen: true },
    {
      caption: 'a row opened to its sentence',
      ...on(contested.name),
      act: OPEN('.fc-section details'),
    },
    { caption: 'the usage of a name opened', ...on(contested.name), act: OPEN('details.fc-usage') },
    {
      caption: 'figures of several sources',
      ...on(figures.name),
      act: SECTION('.fc-figure, .fc-versions'),
      chosen: true,
    },
    {
      caption: 'all figures shown',
      ...on(figures.name),
      act: `const section = rows('.fc-figure, .fc-versions')[0].closest('.fc-section');
        section.querySelector('.fc-more')?.click(); await frame(); show(section);`,
    },
    { caption: 'claim and denial', ...on(answered.name), act: `show(rows('.fc-pair')[0]);`, chosen: true },
    { caption: 'claim and denial opened', ...on(answered.name), act: OPEN('details.fc-pair') },
    { caption: 'statements', ...on(longest.name), act: SECTION('.fc-statement') },
    {
      caption: 'a very long quote',
      ...on(longest.name),
      act: `rows('.fc-more').forEach((more) => more.click()); await frame();
        const long = rows('details.fc-statement').sort((a, b) => b.textContent.length - a.textContent.length)[0];
        long.open = true; show(long);`,
    },
    {
      caption: 'related entities and other names',
      ...on(contested.name),
      act: `show(rows('.fc-related')[0]);`,
    },
    { caption: 'a related entity in its place', ...on(contested.name), act: `rows('.fc-chip')[0].click();` },
    {
      caption: 'sources and what can be copied',
      ...on(contested.name),
      act: `rows('.fc-foot')[0].open = true;`,
    },
    { caption: 'little to say', ...on(short.name) },
    { caption: 'pinned', ...on(contested.name), act: `rows('.fc-button[aria-pressed]')[0].click();` },
    {
      caption: 'focus on a row',
      ...on(contested.name),
      act: `card.focus();`,
      keys: async (page) => {
        for (let n = 0; n < 7; n++) await page.keyboard.press('Tab');
      },
    },
    { caption: 'largest text', ...on(contested.name), choices: { textSize: 'largest' } },
    { caption: 'a page from right to left', name: contested.name, body: articleFromRight(contested.name) },
    ...['top left', 'top right', 'bottom left', 'bottom right'].map((corner, nth) => ({
      ...{ caption: `in the corner ${corner}`, name: contested.name, body: corners(contested.name), nth },
    })),
  ];
}
