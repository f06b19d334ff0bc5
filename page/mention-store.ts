import type { Certainty, Mention } from '../names/types.ts';
import { skippedAround } from './element-kinds.ts';
import { closest, hostOf } from './nodes.ts';
import type { Job } from './slices.ts';
import type { Piece, TextRun } from './text-runs.ts';

/** A name at a place of the page. Offsets are UTF-16 code units into the nodes' data. */
export interface PageMention {
  readonly entity: string;
  readonly certainty: Certainty;
  /** How much it says that the page is about the topic. */
  readonly weight?: number;
  readonly heading?: boolean;
  readonly nearby?: boolean;
  /** The surface form as the page has it. */
  readonly text: string;
  /** What it stands in; for text right under a shadow root, the root's host. */
  readonly element: Element | null;
  readonly startNode: Text;
  readonly start: number;
  readonly endNode: Text;
  readonly end: number;
}

/** Mentions for one step of looking whether they still stand. */
const STEP = 500;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The mentions that were found and still stand where they were found. */
export interface MentionStore {
  /** Takes over what was found in a run, in place of what an earlier reading found in the same stretch. */
  replace(run: TextRun, found: readonly Mention[]): void;
  /**
   * Lets go of mentions whose text has left the page or says something else by now; with `kinds`, also of those that
   * stand where nothing is read any more. In short steps; on most pages it is one.
   */
  sweep(kinds: boolean): Job;
  /** In no particular order. */
  all(): ReadonlySet<PageMention>;
  has(mention: PageMention): boolean;
}

/** @param changed called after every change, with what came and what went */
export function createMentionStore(
  changed: (came: readonly PageMention[], went: readonly PageMention[]) => void,
): MentionStore {
  const all = new Set<PageMention>();
  /** By the nodes and shelves that they begin and end on. */
  const byNode = new Map<Text, PageMention[][]>();

  function add(mention: PageMention) {
    all.add(mention);
    for (const [node, number] of ends(mention)) {
      const shelves = byNode.get(node) ?? [];
      byNode.set(node, shelves);
      const shelf = shelves[number];
      if (shelf) shelf.push(mention);
      else shelves[number] = [mention];
    }
  }

  function remove(mention: PageMention) {
    all.delete(mention);
    for (const [node, number] of ends(mention)) {
      const shelves = byNode.get(node) ?? [];
      const left = shelves[number]?.filter((other) => other !== mention) ?? [];
      if (left.length > 0) shelves[number] = left;
      else delete shelves[number];
      if (left.length === 0 && !shelves.some(() => true)) byNode.delete(node);
    }
  }

  /** The mentions that begin or end in a run. */
  function within({ pieces }: TextRun): Set<PageMention> {
    const found = new Set<PageMention>();
    for (const piece of pieces) {
      const shelves = byNode.get(piece.node);
      if (!shelves) continue;
      const last = piece.offset + piece.length - 1;
      for (const mention of shelves.slice(shelfOf(piece.offset), shelfOf(last) + 1).flat())
        if (touches(mention, piece)) found.add(mention);
    }
    return found;
  }

  return {
    replace(run, found) {
      const went = within(run);
      if (went.size + found.length === 0) return;
      const known = [...went];
      const came: PageMention[] = [];
      const isHeading = headings();
      for (const mention of found) {
        const placed = place(run, mention, isHeading);
        if (!placed) continue;
        // The same object stays for the same mention: a card may be open on it.
        const same = known.find((other) => isSame(other, placed));
        if (same) went.delete(same);
        else came.push(placed);
      }
      went.forEach(remove);
      came.forEach(add);
      if (came.length > 0 || went.size > 0) changed(came, [...went]);
    },
    *sweep(kinds) {
      let went: PageMention[] = [];
      let looked = 0;
      const letGo = () => {
        went.forEach(remove);
        if (went.length > 0) changed([], went);
        went = [];
      };
      for (const mention of all) {
        if (!stands(mention) || (kinds && skippedAround(mention.startNode))) went.push(mention);
        if (++looked % STEP > 0) continue;
        letGo();
        yield;
      }
      letGo();
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

/** In UTF-16 code units: a node's mentions are kept by stretches of this length, since it may have thousands. */
const SHELF = 4096;

function shelfOf(place: number): number {
  return Math.floor(place / SHELF);
}

/** Where a mention is kept: with its first and its last letter. */
function ends({ startNode, start, endNode, end }: PageMention): (readonly [Text, number])[] {
  const first = [startNode, shelfOf(start)] as const;
  const last = [endNode, shelfOf(end - 1)] as const;
  return last[0] === first[0] && last[1] === first[1] ? [first] : [first, last];
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
    a.element === b.element &&
    a.startNode === b.startNode &&
    a.start === b.start &&
    a.endNode === b.endNode &&
    a.end === b.end &&
    a.text === b.text
  );
}

function place(run: TextRun, mention: Mention, isHeading: (element: Element) => boolean): PageMention | null {
  const first = run.pieces.findLast((piece) => piece.start <= mention.start);
  const last = run.pieces.findLast((piece) => piece.start < mention.end);
  if (!first || !last) return null;
  const element = first.node.parentElement ?? hostOf(first.node);
  return {
    entity: mention.entity,
    certainty: mention.certainty,
    weight: mention.weight,
    text: run.text.slice(mention.start, mention.end),
    heading: element !== null && isHeading(element),
    nearby: mention.nearby,
    element,
    startNode: first.node,
    start: mention.start - first.start + first.offset,
    endNode: last.node,
    end: mention.end - last.start + last.offset,
  };
}

/** Says whether an element is in a heading; most mentions of a run stand in one and the same. */
function headings(): (element: Element) => boolean {
  let known: { element: Element; inHeading: boolean } | null = null;
  return (element) => {
    if (known?.element !== element) known = { element, inHeading: closest(element, HEADING) !== null };
    return known.inHeading;
  };
}

function stands(mention: PageMention): boolean {
  const { startNode, endNode, start, text } = mention;
  if (!startNode.isConnected || !endNode.isConnected) return false;
  if (startNode === endNode) return startNode.data.startsWith(text, start);
  return rangeOf(mention)?.toString() === text;
}
