import type { Picture } from './album.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 24px; max-width: 1600px; }
  nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 0; background: Canvas; }
  section { scroll-margin-top: 48px; }
  .pictures { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; }
  figure { margin: 0; max-width: 100%; }
  img { display: block; max-width: 100%; border: 1px solid GrayText; }
  figcaption { max-width: 40em; padding: 4px 0; }
`;

/** One page with all pictures, by group, each with its caption. */
export function galleryPage(title: string, pictures: readonly Picture[]): string {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const links = groups.map((group, i) => `<a href="#group-${i}">${escaped(group)}</a>`);
  const sections = groups.map(
    (group, i) => `<section id="group-${i}"><h2>${escaped(group)}</h2><div class="pictures">
${pictures
  .filter((picture) => picture.group === group)
  .map(figure)
  .join('\n')}
</div></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><nav>${links.join('')}</nav>
${sections.join('\n')}
</body></html>
`;
}

function figure({ file, caption, problem }: Picture): string {
  const shown = file
    ? `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>`
    : `<p>No picture: ${escaped(problem ?? '')}</p>`;
  return `<figure>${shown}<figcaption>${escaped(caption)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
