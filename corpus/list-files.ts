import { readdirSync, statSync } from 'node:fs';

/** Whether a folder, and no file, is at this path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The names of a folder's files that end in `ending`, and of whatever else lies in it; both in order. */
export function listFiles(dir: string, ending: string): { files: string[]; others: string[] } {
  const entries = readdirSync(dir, { withFileTypes: true });
  const names = (wanted: boolean) =>
    entries.filter((e) => (e.name.endsWith(ending) && !e.isDirectory()) === wanted).map((e) => e.name);
  return { files: names(true).sort(), others: names(false).sort() };
}
