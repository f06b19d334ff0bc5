import type { Page } from '@playwright/test';
import type { Settings } from '../../platform/settings.ts';
import { pageRow, searchField } from '../../tests/e2e/chromium/popup.ts';
import type { Subjects } from './subjects.ts';

/** A state of the popup, or of the side panel. */
export interface PopupState {
  caption: string;
  /** The page that it speaks of; none is a page that can't be read. */
  about?: 'sample' | 'nothing';
  choices?: Partial<Settings>;
  /** In English, and without a word of it where the state is taken in other languages. */
  act?(popup: Page): Promise<unknown>;
  /** Without words of one language, and worth seeing in every look. */
  chosen?: true;
  /** The whole of it, however long. */
  whole?: true;
}

const tab = (nth: number) => async (popup: Page) => {
  await popup.getByRole('tab').nth(nth).click();
  await popup.getByRole('tabpanel').locator('*').first().waitFor();
};
const search = (text: string) => async (popup: Page) => {
  await searchField(popup).fill(text);
  await popup.getByRole('option').first().waitFor();
};

/** Every state, of the names that show it best. */
export function popupStates({ contested, figures, answered }: Subjects): PopupState[] {
  const other = contested.usages.find(({ text }) => text !== contested.name)?.text ?? contested.name;
  const typo = other.replace(/(.)(.)(?=.$)/, '$2$1');
  const figure = figures.figures.find(({ value }) => (value ?? 0) > 999)?.value ?? 1;
  const open = async (popup: Page) => {
    await search(contested.name)(popup);
    await popup.keyboard.press('Enter');
    await popup.getByRole('article').first().waitFor();
  };
  return [
    { caption: 'the names of the page', about: 'sample', chosen: true },
    {
      caption: 'the way to a mention',
      about: 'sample',
      act: async (popup) => {
        await pageRow(popup, contested.name).getByRole('button').last().click();
        await pageRow(popup, contested.name).getByRole('button').last().focus();
      },
    },
    { caption: 'no name on the page', about: 'nothing' },
    { caption: 'a page that can’t be read' },
    { caption: 'off on this site', about: 'sample', choices: { offSites: ['127.0.0.1'] } },
    { caption: 'off everywhere', about: 'sample', choices: { enabled: false } },
    { caption: 'a name by another spelling', act: search(other), chosen: true },
    { caption: 'a name with a slip of the finger', act: search(typo) },
    { caption: 'a figure', act: search(String(figure)) },
    { caption: 'a day', act: search('20 Sep') },
    {
      caption: 'what somebody said',
      act: search(answered.statements[0]?.speaker?.name ?? answered.name),
      whole: true,
    },
    {
      caption: 'one kind of result, with the focus on it',
      act: async (popup) => {
        await search(contested.name)(popup);
        await popup.locator('.pp-chip').nth(1).click();
        await popup.locator('.pp-chip').nth(1).focus();
        await popup.keyboard.press('Shift+Tab');
        await popup.keyboard.press('Tab');
      },
    },
    {
      caption: 'choosing an article',
      act: async (popup) => {
        await search(contested.name)(popup);
        await popup.locator('.pp-choice summary').first().click();
      },
    },
    {
      caption: 'moved to a result',
      act: async (popup) => {
        await search(contested.name)(popup);
        await popup.keyboard.press('ArrowDown');
      },
    },
    {
      caption: 'no result',
      act: async (popup) => {
        await searchField(popup).fill('qqzzxx');
        await popup.locator('.pp-what, .pp-none').first().waitFor();
      },
    },
    { caption: 'an opened card', act: open, whole: true, chosen: true },
    {
      caption: 'what was looked at before',
      about: 'sample',
      act: async (popup) => {
        await open(popup);
        await popup.keyboard.press('Escape');
        await searchField(popup).fill('');
      },
    },
    { caption: 'timeline', act: tab(1), chosen: true },
    { caption: 'timeline, all of it', act: tab(1), whole: true },
    {
      caption: 'timeline, closer',
      act: async (popup) => {
        await tab(1)(popup);
        for (let n = 0; n < 3; n++) await popup.locator('.tl-bar .fc-button').first().click();
        await popup.locator('.tl-frame').focus();
      },
    },
    {
      caption: 'timeline as a table',
      act: async (popup) => {
        await tab(1)(popup);
        await popup.locator('.tl-table summary').click();
        await popup.locator('.tl-table').scrollIntoViewIfNeeded();
        await popup.locator('.tl-table summary').evaluate((summary) => summary.scrollIntoView());
      },
    },
    { caption: 'figures', act: tab(2), whole: true, chosen: true },
    { caption: 'sources', act: tab(3), whole: true, chosen: true },
  ];
}
