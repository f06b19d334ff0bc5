import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../../commands/browsers.ts';

/**
 * A client for Firefox's own remote protocol, which reaches what Playwright does not: extension pages, closed shadow
 * roots, the toolbar. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /** Sends one command. Rejects with the browser's error. */
  command(name: string, parameters?: Record<string, unknown>): Promise<unknown>;
  /** Installs an add-on (file or folder) until the browser is closed. */
  install(path: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** Runs the body of an async function with `args`; what it returns comes back as JSON. */
  run<T>(where: Where, body: string, args?: unknown[]): Promise<T>;
  /** Moves the mouse to a point of the page, in steps, as a hand does. */
  moveMouse(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Where a script runs: in the page as its own scripts do; in the page with the browser's rights, which open closed
 * shadow roots (`element.openOrClosedShadowRoot`); or in the browser's own window.
 */
type Where = 'page' | 'privileged' | 'browser';

const PREFERENCES = {
  'marionette.port': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** Starts Firefox without a window, in a profile of its own. Throws when it does not answer within a minute. */
export async function launchFirefox(): Promise<Marionette> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  const lines = Object.entries(PREFERENCES).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    requireBrowser('firefox'),
    ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((done) => browser.once('exit', () => done()));
  const socket = connect(await portOf(profile), '127.0.0.1');
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  let count = 0;

  const greeting = new Promise<void>((done) => {
    readPackets(socket, (packet) => {
      if (!Array.isArray(packet)) return done();
      const [, id, error, result] = packet;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
      else asked?.done(result);
    });
  });
  socket.once('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone'));
  });
  await greeting;

  const command: Marionette['command'] = (name, parameters = {}) =>
    new Promise((done, fail) => {
      const id = ++count;
      waiting.set(id, { done, fail });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  const act = (actions: unknown[]) => command('WebDriver:PerformActions', { actions });
  await command('WebDriver:NewSession', { capabilities: {} });
  await command('WebDriver:SetWindowRect', { width: 1100, height: 860 });

  const firefox: Marionette = {
    command,
    async install(path) {
      await command('Addon:Install', { path, temporary: true });
      // The page that greets new readers; what it does has a test of its own.
      await firefox.run(
        'browser',
        `await new Promise((done) => {
          const look = () => {
            const tab = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
            if (!tab) return setTimeout(look, 50);
            gBrowser.removeTab(tab);
            done();
          };
          look();
        })`,
      );
    },
    async goto(url) {
      await command('WebDriver:Navigate', { url });
    },
    async run<T>(where: Where, body: string, args: unknown[] = []): Promise<T> {
      await command('Marionette:SetContext', { value: where === 'browser' ? 'chrome' : 'content' });
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (e) => done({ error: String(e) }));`;
      const answer = (await command('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        ...(where === 'privileged' ? { sandbox: 'system' } : {}),
      })) as {
        value: { value: T } | { error: string };
      };
      await command('Marionette:SetContext', { value: 'content' });
      if ('error' in answer.value) throw new Error(answer.value.error);
      return answer.value.value;
    },
    async moveMouse(x, y) {
      const to = (part: number) => ({
        type: 'pointerMove',
        duration: 20,
        x: Math.round(3 + (x - 3) * part),
        y: Math.round(3 + (y - 3) * part),
        origin: 'viewport',
      });
      const actions = [0, 0.25, 0.5, 0.75, 0.95, 1].map(to);
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ];
      await act([{ type: 'key', id: 'keys', actions }]);
    },
    async close() {
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill('SIGKILL'));
      socket.destroy();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return firefox;
}

/** The port that Firefox chose, which it writes into its profile. */
async function portOf(profile: string): Promise<number> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(
    'Firefox opened no Marionette port within a minute: does it start with --marionette --headless?',
  );
}

/** Cuts what comes over the wire ("12:{…json…}") into packets. */
function readPackets(socket: NodeJS.ReadableStream, onPacket: (packet: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      const packet: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      onPacket(packet);
    }
  });
}
