import type { Page } from '@playwright/test';
import { traceScript } from '../bench/set-up/script-trace.ts';
import { readCard } from '../tests/e2e/chromium/card.ts';
import { highlighted } from '../tests/e2e/chromium/content-world.ts';
import { launchChromium, type Running } from '../tests/e2e/chromium/launch.ts';
import { hoverText } from '../tests/e2e/text-place.ts';
import { comes, LONGEST_TASK, type Stop, type Visit } from './soak-visit.ts';

declare global {
  interface Window {
    soak: { body: string; seen: string[] };
  }
}

/** Opens each page in Chromium with the built extension. */
export async function soakChromium(
  stops: readonly Stop[],
  name: string,
  visited: (visit: Visit) => void,
): Promise<void> {
  const running = await launchChromium();
  try {
    for (const stop of stops) visited(await visit(running, stop, name));
  } finally {
    await running.close();
  }
}

async function visit(running: Running, { name: file, url }: Stop, name: string): Promise<Visit> {
  const problems: string[] = [];
  const page = await running.context.newPage();
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      message.location().url.startsWith(`chrome-extension://${running.id}/page`)
    )
      problems.push(`logged: ${message.text()}`);
  });
  // Nothing from outside.
  await page.route(
    (address) => address.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  // What runs in the page was compiled with calls of a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(remember);
  let names = 0;
  const expect = async (what: string, ask: () => Promise<boolean>) => {
    if (!(await comes(ask))) problems.push(what);
  };
  const sameBody = async (when: string) => {
    if (!(await page.evaluate(() => document.body.outerHTML === window.soak.body)))
      problems.push(`body changed ${when}`);
  };
  try {
    const { longestOwn: longest } = await traceScript(page, async () => {
      await page.goto(url);
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 50))));
      await sameBody('before anything was shown');
      names = (await highlighted(page, running.id)).length;
      await page.evaluate(
        (text) => window.dispatchEvent(new CustomEvent('soak-add', { detail: text })),
        name,
      );
      await expect('name not painted', async () => (await highlighted(page, running.id)).includes(name));
      await hoverText(page, name);
      await expect('no card', async () => (await readCard(page, running.id)) !== null);
      await sameBody('while a card was open');
      await page.keyboard.press('Escape');
      await expect('card not closed', async () => (await readCard(page, running.id)) === null);
      await look(page);
      await page.evaluate(() => window.dispatchEvent(new CustomEvent('soak-remove')));
      await sameBody('in the end');
      for (const change of new Set(await page.evaluate(() => window.soak.seen)))
        problems.push(`page saw ${change}`);
    });
    if (longest > LONGEST_TASK) problems.push(`task of ${Math.round(longest)} ms`);
    return { page: file, browser: 'chromium', names, longest, problems };
  } catch (error) {
    problems.push(String(error).split('\n')[0] ?? 'failed');
    return { page: file, browser: 'chromium', names, longest: null, problems };
  } finally {
    await page.close();
  }
}

/** Scrolls through the page and back, the pointer going along. */
async function look(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let step = 0; step < 8; step++) {
    await page.mouse.move(100 + step * 90, 80 + step * 70, { steps: 2 });
    await page.mouse.wheel(0, height / 8);
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Runs in the page before all else: keeps the body as it was parsed, and notes what the page sees happen. */
function remember() {
  if (window !== window.top) return;
  window.soak = { body: '', seen: [] };
  addEventListener('DOMContentLoaded', () => {
    const { documentElement, body } = document;
    let own: Element | null = null;
    const observer = new MutationObserver(note);
    const watch = () =>
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function note(records: MutationRecord[]) {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        const isHost = (node: Node) => node instanceof HTMLElement && node.popover === 'manual';
        // The host comes and goes as a child of the document's element, with a style of its own.
        const host =
          isHost(target) || (target === documentElement && nodes.length > 0 && nodes.every(isHost));
        if (!host) window.soak.seen.push(`${type} in ${target.nodeName}`);
      }
    }
    const unseen = (act: () => void) => {
      note(observer.takeRecords());
      act();
      window.soak.body = body.outerHTML;
      observer.takeRecords();
    };
    addEventListener('soak-add', (event) =>
      unseen(() => {
        own = document.createElement('p');
        own.setAttribute(
          'style',
          'all: revert; margin: 40px; position: relative; z-index: 2147483647; pointer-events: auto; visibility: visible; background: white',
        );
        own.textContent = event instanceof CustomEvent ? event.detail : '';
        body.prepend(own);
      }),
    );
    addEventListener('soak-remove', () => unseen(() => own?.remove()));
    window.soak.body = body.outerHTML;
    watch();
  });
}
