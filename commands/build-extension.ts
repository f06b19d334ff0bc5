import { spawnSync } from 'node:child_process';

/**
 * Builds the extension for one browser.
 *
 * @param topic further arguments of `npm run build` that name another topic
 * @throws where the build fails, after its own message
 */
export function buildExtension(browser: 'chrome' | 'firefox', topic: readonly string[] = []): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', browser, ...topic], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed: see its message above (is "npm ci" done?).');
}
