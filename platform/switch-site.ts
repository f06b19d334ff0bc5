import { readSettings, type SettingsApi, withSite, writeSettings } from './settings.ts';

/** Switches the extension on or off for one host, whatever else has been chosen meanwhile. Never rejects. */
export async function switchSite(api: SettingsApi, hostname: string, on: boolean): Promise<void> {
  try {
    await writeSettings(api, withSite(await readSettings(api), hostname, on));
  } catch {
    // The extension was updated under the page, or the browser's storage fails: everything stays as it is.
  }
}
