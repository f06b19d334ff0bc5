import type { EntityType } from '../corpus/model.ts';
import { LANGUAGES, type LanguageChoice } from './language.ts';

/** Which of an entity's mentions are highlighted: all, the first in each section, the first on the page. */
export type MentionChoice = 'every' | 'section' | 'page';
/** How a name is highlighted; each has a line, so that none is colour alone. */
export type HighlightStyle = 'dotted' | 'underline' | 'tint';
/** What opens a card: resting on a name, clicking it, or resting on it while Alt is held. */
export type OpenBy = 'hover' | 'click' | 'modifier';
export type TextSize = 'normal' | 'larger' | 'largest';
export type Theme = 'auto' | 'light' | 'dark';

/** All that is ever stored: the reader's choices, none of them about what was read. */
export interface Settings {
  version: 3;
  /** Whether the extension works at all. */
  enabled: boolean;
  /** Host names as in `location.hostname`; the empty one stands for local files. */
  offSites: string[];
  mentions: MentionChoice;
  style: HighlightStyle;
  openBy: OpenBy;
  /** How long a pointer rests on a name before its card opens, in ms. */
  delay: number;
  textSize: TextSize;
  theme: Theme;
  language: LanguageChoice;
  /** Kinds of entity that are not highlighted. */
  offKinds: EntityType[];
  /** Whether the toolbar button shows how many entities the page mentions. */
  badge: boolean;
}

/** What may be stored for each choice, in the order in which they are offered. */
export const choices = {
  mentions: ['every', 'section', 'page'],
  style: ['dotted', 'underline', 'tint'],
  openBy: ['hover', 'click', 'modifier'],
  textSize: ['normal', 'larger', 'largest'],
  theme: ['auto', 'light', 'dark'],
  language: ['auto', ...LANGUAGES],
  kinds: ['place', 'person', 'organisation', 'group', 'event'],
} as const satisfies {
  mentions: MentionChoice[];
  style: HighlightStyle[];
  openBy: OpenBy[];
  textSize: TextSize[];
  theme: Theme[];
  language: LanguageChoice[];
  kinds: EntityType[];
};

/** The longest delay, in ms. */
const LONGEST = 2_000;
/** The longest host name that there is (RFC 1035). */
const LONGEST_SITE = 253;

/** The part of the browser's API that settings need; both `wxt/browser` and `webextension-polyfill` have it. */
export interface SettingsApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    onChanged: {
      addListener(listener: ChangeListener): void;
      removeListener(listener: ChangeListener): void;
    };
  };
}

type ChangeListener = (
  changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
  area: string,
) => void;

const KEY = 'settings';
export const defaultSettings: Readonly<Settings> = Object.freeze({
  version: 3,
  enabled: true,
  offSites: [],
  mentions: 'every',
  style: 'dotted',
  openBy: 'hover',
  delay: 180,
  textSize: 'normal',
  theme: 'auto',
  language: 'auto',
  offKinds: [],
  badge: true,
});

/**
 * Settings out of whatever was stored, by this version or another: version 1 had `enabled` and `offSites` alone. A part
 * that is missing or not valid falls back to its default, the valid ones are kept.
 */
export function parseSettings(stored: unknown): Settings {
  const parts: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const { enabled, offSites, delay, offKinds, badge } = parts;
  return {
    version: 3,
    enabled: typeof enabled === 'boolean' ? enabled : defaultSettings.enabled,
    offSites: Array.isArray(offSites) ? [...new Set(offSites.filter(isSite))] : [],
    mentions: oneOf(choices.mentions, parts.mentions) ?? defaultSettings.mentions,
    style: oneOf(choices.style, parts.style) ?? defaultSettings.style,
    openBy: oneOf(choices.openBy, parts.openBy) ?? defaultSettings.openBy,
    delay: isDelay(delay) ? delay : defaultSettings.delay,
    textSize: oneOf(choices.textSize, parts.textSize) ?? defaultSettings.textSize,
    theme: oneOf(choices.theme, parts.theme) ?? defaultSettings.theme,
    language: oneOf(choices.language, parts.language) ?? defaultSettings.language,
    offKinds: choices.kinds.filter((kind) => Array.isArray(offKinds) && offKinds.includes(kind)),
    badge: typeof badge === 'boolean' ? badge : defaultSettings.badge,
  };
}

function oneOf<T>(known: readonly T[], stored: unknown): T | undefined {
  return known.find((choice) => choice === stored);
}

function isSite(stored: unknown): stored is string {
  return typeof stored === 'string' && stored.length <= LONGEST_SITE;
}

function isDelay(stored: unknown): stored is number {
  return Number.isInteger(stored) && Number(stored) >= 0 && Number(stored) <= LONGEST;
}

/** The stored settings. Rejects only where the browser's storage does. */
export async function readSettings(api: SettingsApi): Promise<Settings> {
  return parseSettings((await api.storage.local.get(KEY))[KEY]);
}

/** Stores the settings whole. Rejects only where the browser's storage does. */
export async function writeSettings(api: SettingsApi, settings: Settings): Promise<void> {
  await api.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings, and the old, each time they change, in whichever window. Returns what ends it. */
export function watchSettings(
  api: SettingsApi,
  changed: (settings: Settings, before: Settings) => void,
): () => void {
  const listener: ChangeListener = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

/** Whether the extension works on pages of this host (`location.hostname`). */
export function isOn(settings: Settings, hostname: string): boolean {
  return settings.enabled && !settings.offSites.includes(hostname);
}

/** The same settings with the extension on or off for one host. */
export function withSite(settings: Settings, hostname: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== hostname);
  return { ...settings, offSites: on ? others : [...others, hostname] };
}
