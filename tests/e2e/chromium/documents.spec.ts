import { html } from '../documents.ts';
import { expect, test } from './fixtures.ts';

const FRAMES = `<iframe sandbox srcdoc="<p>To Stepanakert</p>"></iframe>
  <iframe sandbox="allow-scripts" srcdoc="<p>To Stepanakert</p>"></iframe>
  <iframe src="data:text/html,<p>To Stepanakert</p>"></iframe>
  <iframe srcdoc="<iframe srcdoc='<p>To Stepanakert</p>'></iframe>"></iframe>`;
const ICON = '<link rel="icon" href="data:,">';
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64').toString(
  'latin1',
);
const LOG = `${'12:00:01 INFO the harbour pump has been started, and nobody minded\n'.repeat(150_000)}To Stepanakert\n`;

const DOCUMENTS: Record<
  string,
  { body: string; type?: string; headers?: Record<string, string>; names: number }
> = {
  'in sandboxed frames, those of data: addresses and those in others': { body: html(FRAMES, ICON), names: 4 },
  'under the strictest policy': {
    body: html('<p>To Stepanakert</p>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    },
    names: 1,
  },
  'in XHTML': {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>S</title>${ICON.replace('>', '/>')}</head>
      <body><p>To <b>Step</b>anakert<![CDATA[ and Shusha]]></p></body></html>`,
    names: 1,
  },
  'in a log of 10 MB': { type: 'text/plain; charset=utf-8', body: LOG, names: 0 },
  // Chromium shows it as a page of its own making.
  'in XML': { type: 'application/xml', body: '<news><town>Stepanakert</town></news>', names: 1 },
  'in an SVG document': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Stepanakert</text></svg>',
    names: 0,
  },
  'in a picture': { type: 'image/gif', body: PIXEL, names: 0 },
};

for (const [where, { body, type, headers, names }] of Object.entries(DOCUMENTS)) {
  test(`names ${where}: read where they can be, without a word in the console`, async ({ page, site }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (!/favicon/.test(message.location().url)) said.push(message.text());
    });
    await page.goto(site.add(body, { ...(type ? { type } : {}), ...(headers ? { headers } : {}) }));
    const painted = async () => {
      const sizes = page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size));
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    await expect.poll(painted).toBe(names);
    await page.mouse.move(60, 30, { steps: 3 });
    await page.mouse.wheel(0, 3000);
    await page.keyboard.press('Escape');
    await page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
        ),
    );
    expect(said).toEqual([]);
  });
}
