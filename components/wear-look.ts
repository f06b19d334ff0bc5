import type { CardLook } from './fact-card.tsx';
import { direction, locale } from './words.ts';

/**
 * Gives one of the extension's own pages the reader's colours and size of text, and the language of `words`; its style
 * sheet does the rest.
 */
export function wearLook(root: HTMLElement, { theme, textSize }: CardLook): void {
  root.dataset.theme = theme;
  root.dataset.text = textSize;
  root.lang = locale;
  root.dir = direction();
}
