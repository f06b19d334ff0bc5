import { closest, hasAttribute, isElement, matches, nameOf, parentElementOf, shadowRootOf } from './nodes.ts';

/** What an element is to the text around it. */
export type ElementKind =
  /** Text goes on through it. */
  | 'inline'
  /** Text before, in and after it are different runs. */
  | 'break'
  /** As `break`, and it has an open shadow root. */
  | 'host'
  /** As `break`, and nothing in it is read. */
  | 'skip';

// `sup` and `sub` are missing on purpose: a footnote's number is no part of the word that it hangs on.
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong ' +
    'time tt u var wbr slot tspan textPath'
  ).split(' '),
);

const SKIP = new Set(
  (
    'script style noscript template textarea input select option datalist code kbd samp math canvas object iframe ' +
    'audio video title desc metadata defs rp rt head'
  ).split(' '),
);

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
const SKIPPED = `${[...SKIP].join()}, ${EDITABLE}`;

/**
 * Judged by name and attributes alone, since asking for the computed style of every element would cost more than all
 * the rest; `readRun` asks for it where it matters.
 */
export function kindOf(element: Element): ElementKind {
  const name = nameOf(element);
  if (SKIP.has(name)) return 'skip';
  if (hasAttribute(element, 'contenteditable') || hasAttribute(element, 'role')) {
    if (matches(element, EDITABLE)) return 'skip';
  }
  if (mayHost(name) && shadowRootOf(element)) return 'host';
  return isInlineName(name) ? 'inline' : 'break';
}

/** Whether elements of this name may have a shadow root; other inline elements need not be asked. */
function mayHost(name: string): boolean {
  return name === 'span' || !INLINE.has(name);
}

/** Whether text may go on through an element of this name. Elements that the page defined are inline by default. */
export function isInlineName(name: string): boolean {
  return INLINE.has(name) || isOwnName(name);
}

/** Whether it is a name of the page's own making. */
export function isOwnName(name: string): boolean {
  return name.includes('-');
}

/** The outermost element around `node` in its tree, or `node` itself, in which nothing is read. */
export function skippedAround(node: Node): Element | null {
  let found: Element | null = null;
  let element = isElement(node) ? node : parentElementOf(node);
  while (element) {
    const skipped: Element | null = closest(element, SKIPPED);
    if (!skipped) break;
    found = skipped;
    element = parentElementOf(skipped);
  }
  return found;
}
