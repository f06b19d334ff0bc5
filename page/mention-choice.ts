import type { PageMention } from './mention-store.ts';
import { hostOf } from './nodes.ts';
import { inReadingOrder } from './reading-order.ts';
import { lowest } from './stretch.ts';

/** Which mentions of an entity are drawn: all, the first under each heading, the first on the page. */
export type MentionChoice = 'every' | 'section' | 'page';

/** Says of mentions whether they are among those chosen. */
export interface ChosenMentions {
  has(mention: PageMention): boolean;
  /** The mentions, or the headings among them, are others than before. */
  forget(): void;
}

/** @param candidates the mentions among which the first ones are sought, in no particular order */
export function createChosenMentions(
  choice: MentionChoice,
  candidates: () => Iterable<PageMention>,
  document: Document,
): ChosenMentions {
  let chosen: ReadonlySet<PageMention> | null = null;
  return {
    has(mention) {
      if (choice === 'every') return true;
      chosen ??= firstOnes(candidates(), choice === 'section' ? document : null);
      return chosen.has(mention);
    },
    forget() {
      chosen = null;
    },
  };
}

/** @param sections the document whose headings begin sections; null: all of it is one */
function firstOnes(mentions: Iterable<PageMention>, sections: Document | null): Set<PageMention> {
  const headings = sections ? [...sections.querySelectorAll('h1, h2, h3, h4, h5, h6')] : [];
  const first = new Map<string, PageMention>();
  for (const mention of inReadingOrder(mentions)) {
    const section = lowest(headings.length, (i) => isBehind(headings[i], mention));
    const key = `${section} ${mention.entity}`;
    if (!first.has(key)) first.set(key, mention);
  }
  return new Set(first.values());
}

/** Whether a heading stands behind a mention; one that the mention is in does not. */
function isBehind(heading: Element | undefined, mention: PageMention): boolean {
  if (!heading) return true;
  let node: Node = mention.startNode;
  for (let host = hostOf(node); host; host = hostOf(node)) node = host;
  const place: number = Reflect.apply(Node.prototype.compareDocumentPosition, node, [heading]);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
