import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type BrowserName = 'chromium' | 'firefox';

/** Google Chrome is left out on purpose: since version 137 it no longer loads an unpacked extension from its command line. */
const PLACES: Record<BrowserName, { variable: string; programs: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser's program: from the environment variable (CHROMIUM, FIREFOX), the PATH or the usual places.
 * Null when there is none. Throws when the variable is set and points at nothing that can be run.
 */
function findBrowser(name: BrowserName): string | null {
  const { variable, programs } = PLACES[name];
  const wanted = process.env[variable];
  if (wanted) {
    if (runnable(wanted)) return wanted;
    throw new Error(
      `${variable} is ${wanted}, and no program is there: set it to the path of ${name} or unset it.`,
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = programs.flatMap((p) =>
    /[\\/]/.test(p) ? [p] : folders.map((folder) => join(folder, p)),
  );
  return candidates.find(runnable) ?? null;
}

/** The same, but a browser that is missing is an error that says how to get it. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found === null) throw new Error(howToInstall([name]));
  return found;
}

/**
 * Makes sure that the browsers are there: what is missing is installed from Debian's packages when this runs as root or
 * sudo asks for no password. Throws with instructions where it can't.
 */
export function ensureBrowsers(names: BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const asRoot = rootPrefix();
  if (asRoot === null) throw new Error(howToInstall(missing));
  const packages = missing.map((name) => PLACES[name].debian);
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  apt(asRoot, ['update', '-q']);
  apt(asRoot, ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-dejavu-core']);
  const still = missing.filter((name) => findBrowser(name) === null);
  if (still.length > 0) throw new Error(howToInstall(still));
}

/** What to put before apt-get to be root; null where there is no apt-get or no way to be root without a question. */
function rootPrefix(): string[] | null {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function apt(asRoot: string[], args: string[]): void {
  const [program = 'apt-get', ...rest] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0)
    throw new Error(`apt-get ${args[0]} failed: see its message above, mend it and run this again.`);
}

function howToInstall(names: BrowserName[]): string {
  const packages = names.map((name) => PLACES[name].debian).join(' ');
  const variables = names.map((name) => PLACES[name].variable).join(' or ');
  return [
    `No ${names.join(' and no ')} found on the PATH or in the usual places.`,
    `On Debian and Ubuntu: apt-get update && apt-get install -y ${packages} (as root or with sudo).`,
    `Elsewhere: install it, or set ${variables} to the path of its program.`,
  ].join('\n');
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowsers(['chromium', 'firefox']);
    console.log(`Chromium: ${requireBrowser('chromium')}\nFirefox: ${requireBrowser('firefox')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
