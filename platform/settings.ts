/** All that is ever stored: whether the extension works, and where the reader does not want it. */
export interface Settings {
  version: 1;
  enabled: boolean;
  /** Host names as in `location.hostname`; the empty one stands for local files. */
  offSites: string[];
}

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

type ChangeListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const KEY = 'settings';
export const defaultSettings: Readonly<Settings> = Object.freeze({
  version: 1,
  enabled: true,
  offSites: [],
});

/**
 * Settings out of whatever was stored. A part that is not valid falls back to its default, the valid ones are kept.
 * Written by hand: a schema library would weigh more than the rest of the content script's start.
 */
export function parseSettings(stored: unknown): Settings {
  const parts: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const { enabled, offSites } = parts;
  return {
    version: 1,
    enabled: typeof enabled === 'boolean' ? enabled : defaultSettings.enabled,
    offSites: Array.isArray(offSites)
      ? [...new Set(offSites.filter((site): site is string => typeof site === 'string'))]
      : [],
  };
}

/** The stored settings. Rejects only where the browser's storage does. */
export async function readSettings(api: SettingsApi): Promise<Settings> {
  return parseSettings((await api.storage.local.get(KEY))[KEY]);
}

/** Stores the settings whole. Rejects only where the browser's storage does. */
export async function writeSettings(api: SettingsApi, settings: Settings): Promise<void> {
  await api.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings each time they change, in whichever window. Returns what ends it. */
export function watchSettings(api: SettingsApi, changed: (settings: Settings) => void): () => void {
  const listener: ChangeListener = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
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
