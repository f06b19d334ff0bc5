import { type PageMention, rangeOf } from './mention-store.ts';
import { bringIntoView } from './nodes.ts';

/** Scrolls a mention into the middle of the view, unless it is well in view already. The page's DOM stays as it is. */
export function scrollToMention(mention: PageMention, view: Window): void {
  const inView = () => {
    const box = rangeOf(mention)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight ? null : box;
  };
  if (!inView()) return;
  // The element first, which scrolls every scroller around it, then the rest of the way in a long one.
  if (mention.element) bringIntoView(mention.element);
  const box = inView();
  if (box) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}
