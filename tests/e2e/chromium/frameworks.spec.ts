import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { bundleApp } from '../bundle.ts';
import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

declare const app: { hydrate(root: Element): void };
declare const update: (() => void) | undefined;

const UPDATES = 1000;

for (const framework of ['react', 'vue', 'svelte']) {
  test(`${framework} hydrates painted markup and draws it a thousand times`, async ({
    page,
    site,
    painted,
  }, info) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') said.push(message.text());
    });
    const server = info.outputPath('server.mjs');
    await writeFile(server, await bundleApp(`${framework}.js`, 'server'));
    const { render }: { render(): string | Promise<string> } = await import(pathToFileURL(server).href);
    const script = site.add(await bundleApp(`${framework}.js`, 'page'), { type: 'text/javascript' });
    const head = `<link rel="icon" href="data:,"><script src="${script}"></script>`;
    await page.goto(site.add(html(`<div id="root">${await render()}</div>`, head)));
    const all = ['Khankendi', 'Khankendi', 'Khankendi', 'Khankendi', 'Nagorno-Karabakh', 'Stepanakert'];
    await expect.poll(painted).toEqual(all);

    await page.evaluate(() => {
      const root = document.querySelector('#root');
      if (root) app.hydrate(root);
    });
    await page.waitForFunction(() => typeof update === 'function');
    await page.evaluate(async (updates) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let i = 0; i < updates; i++) {
        update?.();
        // Some drawn one by one, most in groups, as they would come from the network.
        if (i < 20 || i % 20 === 0) await frame();
      }
      await frame();
    }, UPDATES);
    await expect(page.getByText(`A train to Stepanakert left ${UPDATES} minutes ago.`)).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveText([0, 1, 2, 3].map((i) => `Khankendi ${i}`));
    await expect.poll(painted).toEqual(all);
    expect(said).toEqual([]);
  });
}
