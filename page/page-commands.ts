import type { HoverControl } from './hover-control.ts';
import { scrollToMention } from './jump.ts';
import type { PageMention } from './mention-store.ts';
import type { PageCommand } from './page-handle.ts';
import type { Paint } from './paint.ts';
import { inReadingOrder } from './reading-order.ts';

/** Goes from mention to mention, for the keyboard and the popup. */
export interface PageCommands {
  run(name: PageCommand): void;
  /** Scrolls to a mention of an entity and marks it; `index` from 0 in reading order. */
  jump(entity: string, index: number): void;
  /** The reader is at this mention now, by whichever way. */
  at(mention: PageMention): void;
  /** Mentions that have left the page. */
  gone(mentions: readonly PageMention[]): void;
}

/**
 * @param visible the mentions that a reader can come to see, in no particular order
 * @param screen what draws them; null while nothing is drawn
 */
export function createPageCommands(
  view: Window,
  visible: () => PageMention[],
  screen: () => { paint: Paint; hover: HoverControl } | null,
): PageCommands {
  let current: PageMention | null = null;

  function goTo(mention: PageMention | undefined) {
    if (!mention) return;
    current = mention;
    scrollToMention(mention, view);
    screen()?.paint.mark(mention);
  }

  return {
    run(name) {
      const hover = screen()?.hover;
      if (!hover) return;
      if (name === 'pin') return hover.pin();
      if (name === 'close') return hover.close();
      const all = inReadingOrder(visible());
      const at = current ? all.indexOf(current) : -1;
      if (name === 'next') return goTo(all[(at + 1) % all.length]);
      if (name === 'previous') return goTo(all.at(Math.max(at, 0) - 1));
      const mention = all[at] ?? all[0];
      goTo(mention);
      if (mention) hover.open(mention);
    },
    jump: (entity, index) =>
      goTo(inReadingOrder(visible().filter((mention) => mention.entity === entity))[index]),
    at(mention) {
      current = mention;
    },
    gone(mentions) {
      if (current && mentions.includes(current)) current = null;
    },
  };
}
