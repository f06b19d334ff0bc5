import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../platform/settings.ts';
import type { Running } from '../../tests/e2e/chromium/launch.ts';

/** What the service worker's global scope offers. */
declare const chrome: typeof browser;

/** How the reader's machine shows things. */
export interface Look {
  name: string;
  colours?: 'light' | 'dark';
  /** Forced colours, as in a high-contrast theme. */
  forced?: boolean;
  /** Of the window, in px. */
  width?: number;
  /** 2 is 200 %. */
  zoom?: number;
}

export const LIGHT: Look = { name: 'light' };
export const DARK: Look = { name: 'dark', colours: 'dark' };
/** What the chosen states are looked at in besides light and dark. */
export const OTHERS: readonly Look[] = [
  { name: 'forced colours, light', forced: true },
  { name: 'forced colours, dark', forced: true, colours: 'dark' },
  { name: '320 px', width: 320 },
  { name: '200 % zoom', zoom: 2 },
];
export const LANGUAGES = ['az', 'hy', 'ru'] as const;

/** Gives a page that is open a look; `zoomed` in the same window with half as many px at 200 %. */
export async function wear(page: Page, look: Look, width: number, height: number): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.colours ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width: look.width ?? width, height });
}

/** Zooms the page that is in front, as the reader's key does; kept by the browser for its site until it is 1 again. */
export async function zoom(running: Running, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await running.worker.evaluate(async (to) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id, to);
  }, factor);
}

/** Makes choices of the reader's, and takes back all others. */
export async function choose(running: Running, choices: Partial<Settings>): Promise<void> {
  await running.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    version: 3,
    ...choices,
  });
}
