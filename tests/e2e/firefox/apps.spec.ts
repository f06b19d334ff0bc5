import { bundleApp } from '../bundle.ts';
import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

test('a framework hydrates painted markup and draws it a thousand times', async ({
  firefox,
  site,
  painted,
}) => {
  const script = site.add(await bundleApp('react.js', 'page'), { type: 'text/javascript' });
  // The server's markup is made by the same script, in the page.
  const head = `<script>window.said = []; for (const kind of ['error', 'warn']) console[kind] = (...what) => said.push(what.join(' '))</script>
    <script src="${script}"></script>`;
  const draw = `<script>document.querySelector('#root').innerHTML = app.render()</script>`;
  await firefox.goto(site.add(html(`<div id="root"></div>${draw}`, head)));
  const all = ['Khankendi', 'Khankendi', 'Khankendi', 'Khankendi', 'Nagorno-Karabakh', 'Stepanakert'];
  await expect.poll(painted).toEqual(all);
  await firefox.run(
    'page',
    `const frame = () => new Promise((done) => requestAnimationFrame(done));
    app.hydrate(document.querySelector('#root'));
    while (typeof window.update !== 'function') await frame();
    for (let i = 0; i < 1000; i++) {
      window.update();
      if (i % 20 === 0) await frame();
    }
    await frame();`,
  );
  await expect
    .poll(() => firefox.run('page', `return document.querySelector('#root').innerText`))
    .toContain('left 1000 minutes ago');
  await expect.poll(painted).toEqual(all);
  expect(await firefox.run('page', 'return window.said')).toEqual([]);
});

for (const editor of ['proseMirror', 'contentEditable']) {
  test(`${editor}: text, selection and undo are the writer's own`, async ({ firefox, site, painted }) => {
    const script = site.add(await bundleApp('editors.js', 'page'), { type: 'text/javascript' });
    await firefox.goto(
      site.add(html('<p>On Khankendi.</p><div id="place"></div>', `<script src="${script}"></script>`)),
    );
    await firefox.run('page', `app[args[0]](document.querySelector('#place'))`, [editor]);
    await expect.poll(painted).toEqual(['Khankendi']);
    const text = () =>
      firefox.run<string>('page', `return document.querySelector('[contenteditable]').textContent`);
    await firefox.run(
      'page',
      `const field = document.querySelector('[contenteditable]');
      field.focus();
      getSelection().selectAllChildren(field);
      getSelection().collapseToEnd();`,
    );
    for (const key of ' On Yevlakh.') await firefox.press(key);
    await expect.poll(text).toBe('A train to Stepanakert. On Yevlakh.');
    await firefox.run('page', `document.body.append('A bus to Nagorno-Karabakh.')`);
    await expect.poll(painted).toEqual(['Khankendi', 'Nagorno-Karabakh']);
    for (const key of ' Late') await firefox.press(key);
    await expect.poll(text).toBe('A train to Stepanakert. On Yevlakh. Late');
    await firefox.run(
      'page',
      `const field = document.querySelector('[contenteditable]');
      for (let i = 0; i < 60 && field.textContent !== 'A train to Stepanakert.'; i++) {
        if (!document.execCommand('undo'))
          field.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
      }`,
    );
    await expect.poll(text).toBe('A train to Stepanakert.');
    expect(await painted()).toEqual(['Khankendi', 'Nagorno-Karabakh']);
  });
}
