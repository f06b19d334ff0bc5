import type { Certainty, Mention } from '../names/types.ts';
import { skippedAround } from './element-kinds.ts';
import { closest, hostOf } from './nodes.ts';
import type { Piece, TextRun } from './text-runs.ts';

/** A name at a place of the page. Offsets are UTF-16 code units into the nodes' data. */
export interface PageMention {
  readonly entity: string;
  readonly certainty: Certainty;
  /** How much it says that the page is about the topic. */
  readonly weight?: number;
  readonly heading?: boolean;
  readonly nearby?: boolean;
  readonly doubtful?: boolean;
  /** The surface form as the page has it. */
  readonly text: string;
  /** What it stands in; for text right under a shadow root, the root's host. */
  readonly element: Element | null;
  readonly startNode: Text;
  readonly start: number;
  readonly endNode: Text;
  readonly end: number;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The mentions that were found and still stand where they were found. */
export interface MentionStore {
  /** Takes over what was found in a run, in place of what an earlier reading found in the same stretch. */
  replace(run: TextRun, found: readonly Mention[]): void;
  /**
   * Lets go of mentions whose text has left the page or says something else by now; with `kinds`, also of those that
   * stand where nothing is read any more.
   */
  sweep(kinds: boolean): void;
  /** In no particular order. */
  all(): ReadonlySet<PageMention>;
  has(mention: PageMention): boolean;
}

/** @param changed called after every change, with what came and what went */
export function createMentionStore(
  changed: (came: readonly PageMention[], went: readonly PageMention[]) => void,
): MentionStore {
  const all = new Set<PageMention>();
  const byNode = new Map<Text, Set<PageMention>>();

  function add(mention: PageMention) {
    all.add(mention);
    for (const node of ends(mention)) {
      const there = byNode.get(node);
      if (there) there.add(mention);
      else byNode.set(node, new Set([mention]));
    }
  }

  function remove(mention: PageMention) {
    all.delete(mention);
    for (const node of ends(mention)) {
      const there = byNode.get(node);
      there?.delete(mention);
      if (there?.size === 0) byNode.delete(node);
    }
  }

  return {
    replace(run, found) {
      const old = run.pieces.flatMap((piece) =>
        [...(byNode.get(piece.node) ?? [])].filter((mention) => touches(mention, piece)),
      );
      const kept = new Set<PageMention>();
      const came: PageMention[] = [];
      for (const mention of found) {
        const placed = place(run, mention);
        if (!placed) continue;
        // The same object stays for the same mention: a card may be open on it.
        const same = old.find((other) => isSame(other, placed));
        if (same) kept.add(same);
        else came.push(placed);
      }
      const went = [...new Set(old)].filter((mention) => !kept.has(mention));
      went.forEach(remove);
      came.forEach(add);
      if (came.length > 0 || went.length > 0) changed(came, went);
    },
    sweep(kinds) {
      const went = [...all].filter(
        (mention) => !stands(mention) || (kinds && skippedAround(mention.startNode) !== null),
      );
      went.forEach(remove);
      if (went.length > 0) changed([], went);
    },
    all: () => all,
    has: (mention) => all.has(mention),
  };
}

/** A live range over the mention; null where the page has shortened its text and nobody has seen it yet. */
export function rangeOf(mention: PageMention): Range | null {
  const { startNode, endNode, start, end } = mention;
  if (start > startNode.length || end > endNode.length) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range;
}

function ends(mention: PageMention): Text[] {
  return mention.startNode === mention.endNode ? [mention.startNode] : [mention.startNode, mention.endNode];
}

function touches(mention: PageMention, piece: Piece): boolean {
  const end = piece.offset + piece.length;
  return (
    (mention.startNode === piece.node && mention.start >= piece.offset && mention.start < end) ||
    (mention.endNode === piece.node && mention.end > piece.offset && mention.end <= end)
  );
}

function isSame(a: PageMention, b: PageMention): boolean {
  return (
    a.entity === b.entity &&
    a.certainty === b.certainty &&
    a.doubtful === b.doubtful &&
    a.element === b.element &&
    a.startNode === b.startNode &&
    a.start === b.start &&
    a.endNode === b.endNode &&
    a.end === b.end &&
    a.text === b.text
  );
}

function place(run: TextRun, mention: Mention): PageMention | null {
  const first = run.pieces.findLast((piece) => piece.start <= mention.start);
  const last = run.pieces.findLast((piece) => piece.start < mention.end);
  if (!first || !last) return null;
  const element = first.node.parentElement ?? hostOf(first.node);
  return {
    entity: mention.entity,
    certainty: mention.certainty,
    ...(mention.weight === undefined ? {} : { weight: mention.weight }),
    text: run.text.slice(mention.start, mention.end),
    ...(element && closest(element, HEADING) ? { heading: true } : {}),
    ...(mention.nearby ? { nearby: true } : {}),
    ...(mention.doubtful ? { doubtful: true } : {}),
    element,
    startNode: first.node,
    start: mention.start - first.start + first.offset,
    endNode: last.node,
    end: mention.end - last.start + last.offset,
  };
}

function stands(mention: PageMention): boolean {
  const { startNode, endNode, start, text } = mention;
  if (!startNode.isConnected || !endNode.isConnected) return false;
  if (startNode === endNode) return startNode.data.startsWith(text, start);
  return rangeOf(mention)?.toString() === text;
}
