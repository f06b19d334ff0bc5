/** A whole HTML document around a body's markup. The body comes out of `outerHTML` as it was written. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample</title>${head}</head><body>${body}</body></html>`;
}

/** `height` px of nothing, to make a page scroll. */
export function gap(height: number): string {
  return `<div style="height: ${height}px"></div>`;
}

/** About `bytes` bytes of paragraphs that mention nobody. */
export function filler(bytes: number): string {
  const paragraph = `<p>${'Rain fell on the harbour and the boats stayed where they were. '.repeat(15)}</p>\n`;
  return paragraph.repeat(Math.ceil(bytes / paragraph.length));
}
