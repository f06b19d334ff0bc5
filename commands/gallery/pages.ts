/** An English article in which some names stand, as a reader meets them. */
export function article(names: readonly string[], style = ''): string {
  const [first = '', ...others] = names;
  return page(
    'en',
    'ltr',
    `<h1>What the library keeps</h1>
<p>Two atlases lie on the desk, and in both of them the reader looks for ${first}. The catalogue keeps every spelling
and sends the reader from each to the others.</p>
<p>${others.map((name) => `On another shelf stands what is known of ${name}.`).join(' ')}
Elsewhere in the building there is a room for newspapers, with a clock on either side.</p>`,
    style,
  );
}

/** The same in a script from right to left, with the names as they are in English. */
export function articleFromRight(name: string): string {
  return page(
    'ar',
    'rtl',
    `<h1>ما تحفظه المكتبة</h1>
<p>على المكتب أطلسان، وفي كليهما يبحث القارئ عن <bdi>${name}</bdi> ثم يقارن بينهما. يحفظ الفهرس كل كتابة للاسم.</p>
<p>وفي غرفة الصحف ساعة على كل جانب، وهي تشير إلى الوقت نفسه.</p>`,
  );
}

/** Names in all four corners of the window. */
export function corners(name: string): string {
  const corner = (place: string) => `<p style="position: fixed; margin: 8px; ${place}">${name}</p>`;
  const places = ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0', 'bottom: 0; right: 0'];
  return page('en', 'ltr', places.map(corner).join(''));
}

function page(language: string, direction: string, body: string, style = ''): string {
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>The library</title><style>
:root { color-scheme: light dark } body { margin: 0 auto; max-width: 40em; padding: 8px 20px; font: 17px/1.6 Georgia, "DejaVu Serif", serif }
h1 { font-size: 26px; line-height: 1.25 } ${style}</style></head><body>${body}</body></html>`;
}
