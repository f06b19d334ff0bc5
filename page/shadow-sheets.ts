import { isShadowRoot } from './nodes.ts';

/**
 * The highlight's style in open shadow roots: in Chromium a style sheet of the document does not reach what is drawn
 * there. An adopted sheet is no part of the DOM, and all are taken back when the signal is aborted.
 */
export function createShadowSheets(
  css: string,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): (root: Node) => void {
  let sheet: CSSStyleSheet | null = null;
  const dressed = new Set<ShadowRoot>();

  signal.addEventListener('abort', () => {
    for (const root of dressed) adopt(root, (sheets) => sheets.filter((other) => other !== sheet));
    dressed.clear();
  });

  return (root) => {
    if (!isShadowRoot(root) || signal.aborted) return;
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
    }
    const ours = sheet;
    dressed.add(root);
    // The page may have assigned its own list in the meantime.
    adopt(root, (sheets) => (sheets.includes(ours) ? sheets : [...sheets, ours]));
  };
}

/** Firefox denies it to content scripts; there the extension's style sheet reaches shadow roots anyway. */
function adopt(root: ShadowRoot, change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[]): void {
  try {
    const before = root.adoptedStyleSheets;
    const after = change(before);
    if (after !== before) root.adoptedStyleSheets = after;
  } catch {
    // See above.
  }
}
