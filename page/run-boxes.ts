import type { Matcher, Mention } from '../names/types.ts';
import { contains, elementsIn, isElement, parentElementOf, precedes, rootOf } from './nodes.ts';
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
  for (const part of splitAtBoxes(run, view))
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

/**
 * The same run cut wherever an element in the way turns out to be no inline box (an inline block, a flex item, a float,
 * something that is not shown): what stands on its two sides does not read as one word.
 */
export function splitAtBoxes(run: TextRun, view: Window): TextRun[] {
  const cuts = run.pieces.filter((piece, i) => {
    const before = run.pieces[i - 1];
    return piece.crossed && before && crossed(before.node, piece.node, view).some((e) => !flows(e, view));
  });
  if (cuts.length === 0) return [run];
  const runs: TextRun[] = [];
  let from = 0;
  for (const end of [...cuts.map((piece) => run.pieces.indexOf(piece)), run.pieces.length]) {
    const pieces = run.pieces.slice(from, end);
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first && last) {
      const text = run.text.slice(first.start, last.start + last.length);
      runs.push({ text, pieces: pieces.map((piece) => ({ ...piece, start: piece.start - first.start })) });
    }
    from = end;
  }
  return runs;
}

/** The elements that begin or end between two text nodes. */
function crossed(first: Text, second: Text, view: Window): Element[] {
  const found: Element[] = [];
  let around = parentElementOf(first);
  for (; around && !contains(around, second); around = parentElementOf(around)) found.push(around);
  const walker = elementsIn(around ?? rootOf(first), view.document);
  walker.currentNode = first;
  for (let next = walker.nextNode(); next && precedes(next, second); next = walker.nextNode())
    if (isElement(next)) found.push(next);
  return found;
}

function flows(element: Element, view: Window): boolean {
  const { display } = view.getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display === 'ruby' || display === '';
}
