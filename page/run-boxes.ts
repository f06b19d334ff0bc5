import type { Matcher, Mention } from '../names/types.ts';
import { contains, isElement, nodesIn, parentElementOf, precedes, rootOf } from './nodes.ts';
import type { Piece, TextRun } from './text-runs.ts';

/**
 * The names in a run, with the run or the parts of it that they are in. Where an element in the way turns out to be no
 * inline box, what stands on its two sides does not read as one word. The browser is asked for that only where the
 * answer can matter: between two letters, and inside of what looks like a name.
 */
export function* readRun(
  run: TextRun,
  matcher: Pick<Matcher, 'finding'>,
  view: Window,
): Generator<void, { run: TextRun; found: Mention[] }[]> {
  if (!isGluedAnywhere(run)) {
    const found = yield* matcher.finding(run.text);
    const inside = (piece: Piece) =>
      piece.crossed && found.some((mention) => mention.start < piece.start && piece.start < mention.end);
    if (found.length === 0 || !run.pieces.some(inside)) return [{ run, found }];
  }
  const parts: { run: TextRun; found: Mention[] }[] = [];
  for (const part of yield* splitAtBoxes(run, view))
    parts.push({ run: part, found: yield* matcher.finding(part.text) });
  return parts;
}

/** Asked of every run of a page: hence no function is made for it, as for `some`. */
function isGluedAnywhere({ text, pieces }: TextRun): boolean {
  for (const piece of pieces) if (piece.crossed && isGlued(text, piece)) return true;
  return false;
}

/** Whether nothing parts a piece from the one before it. */
function isGlued(text: string, { start }: Piece): boolean {
  return start > 0 && !isSpace(text, start - 1) && !isSpace(text, start);
}

const SPACE = /\s/;
const ASCII = 0x80;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code > 32 && code < ASCII ? false : SPACE.test(text.charAt(at)));
}

/** Pieces for one step: for most of them the browser is asked for the style of two elements. */
const STEP = 128;

/**
 * The same run cut wherever an element in the way turns out to be no inline box (an inline block, a flex item, a float,
 * something that is not shown): what stands on its two sides does not read as one word. In short steps.
 */
export function* splitAtBoxes(run: TextRun, view: Window): Generator<void, TextRun[]> {
  const runs: TextRun[] = [];
  const { pieces } = run;
  let from = 0;
  for (let i = 1; i <= pieces.length; i++) {
    if (i % STEP === 0) yield;
    const [before, piece] = [pieces[i - 1], pieces[i]];
    if (!before || (piece && !isCut(before, piece, view))) continue;
    runs.push(from === 0 && !piece ? run : part(run, pieces.slice(from, i)));
    from = i;
  }
  return runs;
}

function isCut(before: Piece, piece: Piece, view: Window): boolean {
  return piece.crossed && crossed(before.node, piece.node, view).some((element) => !flows(element, view));
}

function part({ text }: TextRun, pieces: readonly Piece[]): TextRun {
  const start = pieces[0]?.start ?? 0;
  const last = pieces.at(-1);
  return {
    text: text.slice(start, last && last.start + last.length),
    pieces: pieces.map((piece) => ({ ...piece, start: piece.start - start })),
  };
}

/** The elements that begin or end between two text nodes. */
function crossed(first: Text, second: Text, view: Window): Element[] {
  const found: Element[] = [];
  // The page may have moved one of them since.
  if (!precedes(first, second)) return found;
  let around = parentElementOf(first);
  for (; around && !contains(around, second); around = parentElementOf(around)) found.push(around);
  const walker = nodesIn(around ?? rootOf(first), view.document);
  walker.currentNode = first;
  // To the node itself: asking of each element whether it stands before takes a walk over its siblings.
  for (let next = walker.nextNode(); next && next !== second; next = walker.nextNode())
    if (isElement(next)) found.push(next);
  return found;
}

function flows(element: Element, view: Window): boolean {
  const { display } = view.getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display === 'ruby' || display === '';
}
