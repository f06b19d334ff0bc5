import { readSettings, type SettingsApi, withSite, writeSettings } from './settings.ts';

/** Switches the extension on or off for one host, whatever else has been chosen meanwhile. Never rejects. */
export async function switchSite(api: SettingsApi, hostname: string, on: boolean): Promise<void> {
  try {
    const settings = await readSettings(api);
    if (settings.offSites.includes(hostname) === on)
      await writeSettings(api, withSite(settings, hostname, on));
  } catch {
    // The browser's storage fails: everything stays as it is.
  }
}
