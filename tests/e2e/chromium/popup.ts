import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Running } from './launch.ts';

/** What the service worker's global scope offers. */
declare const chrome: typeof browser;

/** The browser's id of the tab that shows `page`, which is brought to the front for it. */
export async function tabId(running: Running, page: Page): Promise<number> {
  await page.bringToFront();
  return running.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no tab is active');
    return tab.id;
  });
}

/** The popup in a tab, speaking of `page` where one is given. */
export async function openPopup(running: Running, page?: Page): Promise<Page> {
  const query = page ? `?tab=${await tabId(running, page)}` : '';
  const popup = await running.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${running.id}/popup.html${query}`);
  await searchField(popup).waitFor();
  return popup;
}

/** Forgets the reader's settings, so that a test leaves nothing to the next. */
export async function forgetSettings(running: Running): Promise<void> {
  await running.worker.evaluate(() => chrome.storage.local.clear());
}

/** A name's row in the list of what the page mentions. */
export function pageRow(popup: Page, name: string): Locator {
  return popup.getByRole('listitem').filter({ hasText: name });
}

export function searchField(popup: Page): Locator {
  return popup.getByRole('combobox');
}

/** Rows of the search's answer. */
export function results(popup: Page): Locator {
  return popup.getByRole('option');
}
