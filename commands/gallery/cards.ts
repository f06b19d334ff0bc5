import { readCard } from '../../tests/e2e/chromium/card.ts';
import { firstPainted, HOSTS, inContentWorld } from '../../tests/e2e/chromium/content-world.ts';
import type { Running } from '../../tests/e2e/chromium/launch.ts';
import type { Site } from '../../tests/e2e/site.ts';
import { linesOf } from '../../tests/e2e/text-place.ts';
import { until } from '../until.ts';
import type { Album } from './album.ts';
import type { CardState } from './card-states.ts';
import { choose, DARK, LANGUAGES, LIGHT, type Look, OTHERS, wear, zoom } from './looks.ts';

const WINDOW = { width: 640, height: 560 };

/** Pictures of the card over a page: every state in light and dark, the chosen ones in all looks and languages. */
export async function takeCards(
  album: Album,
  running: Running,
  site: Site,
  states: readonly CardState[],
): Promise<void> {
  for (const state of states) {
    const looks = [LIGHT, DARK, ...(state.chosen ? OTHERS : [])];
    for (const look of looks)
      await album.add('Card', `${state.caption} – ${look.name}`, (path) =>
        takeCard(running, site, state, look, path),
      );
    for (const language of state.chosen ? LANGUAGES : [])
      await album.add('Card', `${state.caption} – ${language}`, (path) =>
        takeCard(running, site, { ...state, choices: { ...state.choices, language } }, LIGHT, path),
      );
  }
  await choose(running, {});
}

async function takeCard(
  running: Running,
  site: Site,
  state: CardState,
  look: Look,
  path: string,
): Promise<void> {
  await choose(running, { delay: 0, ...state.choices });
  const page = await running.context.newPage();
  const factor = look.zoom ?? 1;
  try {
    // What runs TypeScript here marks functions by a helper that it does not take into the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await wear(page, look, WINDOW.width, WINDOW.height);
    await page.goto(site.add(state.body));
    await zoom(running, page, factor);
    await until('a highlight', () => firstPainted(page, running.id));
    const [line] = await linesOf(page, state.name, state.nth);
    if (!line) throw new Error(`"${state.name}" takes no room on the page`);
    const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
    await page.mouse.move(320, 300);
    await page.mouse.move(x, y, { steps: 5 });
    await until('a card', () => readCard(page, running.id));
    if (state.act) await inContentWorld(page, running.id, inCard(state.act));
    await state.keys?.(page);
    await page.screenshot({ path });
  } finally {
    await zoom(running, page, 1);
    await page.close();
  }
}

/** A script with the open card at hand, and two frames after it for what it changes. */
function inCard(act: string): string {
  return `(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const card = chrome.dom.openOrClosedShadowRoot(${HOSTS}[0]).querySelector('[role=dialog]');
    const rows = (selector) => [...card.querySelectorAll(selector)];
    const show = (element) => {
      const body = element.closest('.fc-body');
      body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - 8;
    };
    ${act}
    await frame();
    await new Promise((later) => setTimeout(later, 150));
  })()`;
}
