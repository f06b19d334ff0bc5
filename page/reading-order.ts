import type { PageMention } from './mention-store.ts';

/** Mentions in the order in which a reader meets them; what is in a shadow root counts where its host stands. */
export function inReadingOrder(mentions: Iterable<PageMention>): PageMention[] {
  return [...mentions]
    .map((mention) => ({ mention, path: pathTo(mention.startNode) }))
    .sort((a, b) => comparePaths(a.path, b.path) || a.mention.start - b.mention.start)
    .map(({ mention }) => mention);
}

/** The hosts around a node, outermost first, and the node. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); 'host' in root; ) {
    const { host } = root as ShadowRoot;
    path.unshift(host);
    root = host.getRootNode();
  }
  return path;
}

function comparePaths(a: readonly Node[], b: readonly Node[]): number {
  for (let i = 0; ; i++) {
    const one = a[i];
    const other = b[i];
    if (!one || !other) return a.length - b.length;
    if (one !== other) return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}
