import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_security_policy?: string | Record<string, string>;
}

const LIST = 'docs/store/permissions.md';

/** The permissions that the list for the stores gives reasons for, with the browsers that have them. */
function listedPermissions(): Map<string, string> {
  const rows = readFileSync(LIST, 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm);
  return new Map([...rows].map(([, permission = '', browsers = '']) => [permission, browsers.trim()]));
}

/** What a built manifest promises too much or too little of, in words; empty where all is well. */
export function auditManifest(manifest: Manifest, allowed: ReadonlySet<string>): string[] {
  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_permissions ?? []),
  ];
  const policy = JSON.stringify(manifest.content_security_policy ?? '');
  return [
    ...[...new Set(asked)]
      .filter((p) => !allowed.has(p))
      .map((p) => `asks for "${p}", which ${LIST} gives no reason for`),
    ...[...allowed]
      .filter((p) => !asked.includes(p))
      .map((p) => `does not ask for "${p}", which ${LIST} lists`),
    ...(manifest.web_accessible_resources?.length
      ? ['has web-accessible files: any page could find it by them']
      : []),
    ...(policy.includes("connect-src 'none'") ? [] : ["its policy lacks connect-src 'none'"]),
    ...(policy.includes("default-src 'none'") ? [] : ["its policy lacks default-src 'none'"]),
    ...(/unsafe-|https?:/.test(policy) ? [`its policy is loose: ${policy}`] : []),
  ];
}

/** Audits both builds, then has Mozilla's linter look at the Firefox build, where a warning is an error too. */
function main(): boolean {
  let fine = true;
  const listed = listedPermissions();
  for (const folder of ['.output/chrome-mv3', '.output/firefox-mv2']) {
    const allowed = [...listed].flatMap(([permission, browsers]) =>
      browsers === 'all' || !folder.includes('firefox') ? [permission] : [],
    );
    const file = `${folder}/manifest.json`;
    if (!existsSync(file)) {
      console.error(`${file}: missing. Run "npm run build" first.`);
      return false;
    }
    const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
    for (const finding of auditManifest(manifest, new Set(allowed))) {
      console.error(`${file}: ${finding}. Mend it in wxt.config.ts or there.`);
      fine = false;
    }
  }
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv2'].concat(
      '--warnings-as-errors',
      '--no-config-discovery',
      '--no-input',
      '--boring',
    ),
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return fine && status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main() ? 0 : 1;
