/** A whole HTML document around a body's markup. The body comes out of `outerHTML` as it was written. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample</title>${head}</head><body>${body}</body></html>`;
}

/** `height` px of nothing, to make a page scroll. */
export function gap(height: number): string {
  return `<div style="height: ${height}px"></div>`;
}

/** About `bytes` bytes of short paragraphs with inline markup, as articles have them, that mention nobody. */
export function filler(bytes: number): string {
  const paragraph =
    '<p>Rain fell on the <b>harbour</b> and the boats <a href="#">stayed</a> where they were. Nobody minded.</p>\n';
  return paragraph.repeat(Math.ceil(bytes / paragraph.length));
}
