import { EXTENSION } from '../tests/e2e/firefox/fixtures.ts';
import { launchFirefox, type Marionette } from '../tests/e2e/firefox/marionette.ts';
import { CARD, CENTRE, ERRORS, PAINTED } from '../tests/e2e/firefox/scripts.ts';
import { comes, type Stop, type Visit } from './soak-visit.ts';

const BODY = 'return document.body.outerHTML';
const ADD = `window.own = document.createElement('p');
  own.setAttribute('style', 'all: revert; margin: 40px; position: relative; z-index: 2147483647; pointer-events: auto; visibility: visible; background: white');
  own.textContent = args[0];
  document.body.prepend(own);
  scrollTo(0, 0);`;
const LOOK = `const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let step = 0; step < 8; step++) {
    scrollBy(0, document.documentElement.scrollHeight / 8);
    await frame();
    await frame();
  }
  scrollTo(0, 0);`;

/** Opens each page in Firefox, first without the extension, then with it. */
export async function soakFirefox(
  stops: readonly Stop[],
  name: string,
  visited: (visit: Visit) => void,
): Promise<void> {
  const firefox = await launchFirefox();
  try {
    const bodies = new Map<string, string>();
    for (const { url } of stops) {
      await firefox.goto(url);
      bodies.set(url, await firefox.run<string>('page', BODY));
    }
    await firefox.install(EXTENSION);
    for (const stop of stops) visited(await visit(firefox, stop, bodies.get(stop.url) ?? '', name));
  } finally {
    await firefox.close();
  }
}

async function visit(firefox: Marionette, stop: Stop, before: string, name: string): Promise<Visit> {
  const problems: string[] = [];
  let names = 0;
  const expect = async (what: string, ask: () => Promise<boolean>) => {
    if (!(await comes(ask))) problems.push(what);
  };
  const body = () => firefox.run<string>('page', BODY);
  try {
    await firefox.run('browser', 'Services.console.reset()');
    await firefox.goto(stop.url);
    if ((await body()) !== before) problems.push('body changed before anything was shown');
    names = (await firefox.run<string[]>('page', PAINTED)).length;
    await firefox.run('page', ADD, [name]);
    const during = await body();
    await expect('name not painted', async () =>
      (await firefox.run<string[]>('page', PAINTED)).includes(name),
    );
    const { x, y } = await firefox.run<{ x: number; y: number }>('page', CENTRE, [name]);
    await firefox.moveMouse(x, y);
    await expect('no card', async () => (await firefox.run('privileged', CARD)) !== null);
    if ((await body()) !== during) problems.push('body changed while a card was open');
    await firefox.press('\uE00C');
    await expect('card not closed', async () => (await firefox.run('privileged', CARD)) === null);
    await firefox.run('page', LOOK);
    await firefox.run('page', 'own.remove()');
    if ((await body()) !== before) problems.push('body changed in the end');
    problems.push(...(await firefox.run<string[]>('browser', ERRORS)));
  } catch (error) {
    problems.push(String(error).split('\n')[0] ?? 'failed');
  }
  return { page: stop.name, browser: 'firefox', names, longest: null, problems };
}
