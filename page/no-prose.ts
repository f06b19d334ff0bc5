import { opensFor } from './gate-steps.ts';
import {
  contains,
  elementsOf,
  firstChildOf,
  isShadowRoot,
  isText,
  precedes,
  queryAll,
  textOf,
} from './nodes.ts';

/** In UTF-16 code units; below, going around costs more than it saves. */
const LONG_SCRIPT = 1000;
const LONG_TEXT = 100_000;
/** Options: about as many as a list of countries, which holds names that nobody reads. */
const LONG_LIST = 40;
/** How often one look goes around something: each time, the browser compares places by walking over siblings. */
const MOST_CUTS = 100;

/**
 * Scripts, styles and lists of options that are worth going around: with them, some pages have ten times the text. The
 * browser looks through all of the page for each of the three, in a step of its own.
 */
export function* longNoProse(top: Element | ShadowRoot): Generator<void, Element[]> {
  const long: Element[] = [];
  for (const name of ['script', 'style', 'select']) {
    // Lists by name, which the browser has ten times as fast as one by selector.
    for (const element of isShadowRoot(top) ? queryAll(top, name) : elementsOf(top, name))
      if (isLong(element)) long.push(element);
    yield;
  }
  return long.sort((a, b) => (precedes(a, b) ? -1 : 1));
}

function isLong(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return element.length > LONG_LIST;
  const text = firstChildOf(element);
  return text !== null && isText(text) && text.length > LONG_SCRIPT;
}

/** The text in an element or a shadow root, without some elements that are in it. */
function textWithout(around: readonly Element[], top: Element | ShadowRoot, document: Document): string {
  const range = document.createRange();
  range.selectNodeContents(top);
  range.collapse(true);
  let text = '';
  for (const element of around) {
    // The page may have taken it out since it was looked for.
    if (!contains(top, element)) continue;
    range.setEnd(element, 0);
    text += `${range.toString()}\n`;
    range.selectNodeContents(element);
    range.collapse();
  }
  range.setEnd(top, top.childNodes.length);
  return text + range.toString();
}

/**
 * Whether a gate opens for the text in an element or a shadow root, and not only for scripts and lists; in short steps.
 * Most texts are short, and it opens for nothing in them: going around what is no prose waits until it does, or they
 * are long, but for pages that are `heavy` with it.
 */
export function* proseMayMatch(
  top: Element | ShadowRoot,
  document: Document,
  mayMatch: (text: string) => boolean,
  heavy: boolean,
): Generator<void, boolean> {
  const text = heavy ? null : textOf(top);
  const isShort = text !== null && text.length <= LONG_TEXT;
  if (isShort && !mayMatch(text)) return false;
  const around = (yield* longNoProse(top)).slice(0, MOST_CUTS);
  if (isShort && around.length === 0) return true;
  yield;
  const prose = around.length > 0 ? textWithout(around, top, document) : (text ?? textOf(top));
  return yield* opensFor(prose, mayMatch);
}
