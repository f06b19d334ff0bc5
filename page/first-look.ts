import { watchChanges } from './changes.ts';
import { kindOf } from './element-kinds.ts';
import { opensFor } from './gate-steps.ts';
import { createGuard } from './guard.ts';
import { createListeners } from './listeners.ts';
import { proseMayMatch } from './no-prose.ts';
import { contains, hasMoreElements, isElement, isText, textOf, textsFrom } from './nodes.ts';
import { OVER } from './over.ts';
import { runEnd, runStart } from './run-edges.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { createSlices, type Job } from './slices.ts';

/** Above this many elements, or bytes of a page of some size, one look at all its text is a long task. */
const MOST_ELEMENTS = 20_000;
const SOME_ELEMENTS = 500;
const MOST_BYTES = 2_000_000;
/** Above this many bytes, scripts are likely to be most of a page's text. */
const MANY_BYTES = 200_000;

export interface FirstLookOptions {
  view: Window & typeof globalThis;
  /** Whether a name may stand in a text; never wrong when it says no. Asked for at the first look. */
  gate: () => (text: string) => boolean;
  /** False once the extension has been turned off, removed or updated under the page. */
  alive: () => boolean;
  /** Called once: a name may stand on the page, or the page is too long for a look at once. Nothing is done after it. */
  opened: () => void;
}

/**
 * Looks at the text of a page, and at what comes to it later, until a name may stand there. All of the text at once,
 * around long scripts and lists, and no node of it: most pages have no name, and end here.
 * @returns what ends it
 */
export function takeFirstLook(options: FirstLookOptions): () => void {
  const { view } = options;
  const { document } = view;
  const stopping = new AbortController();
  const { signal } = stopping;
  const guard = createGuard(() => stopping.abort(OVER));
  const listeners = createListeners(view, signal);
  const slices = createSlices({ view, signal, guard, listeners });
  let gate: ((text: string) => boolean) | undefined;

  const roots = createShadowRoots(document, (root) => {
    changes.watch(root);
    slices.run(look(root), 'soon');
    slices.run(roots.search(root), 'idle');
  });
  const changes = watchChanges({
    view,
    signal,
    guard,
    listeners,
    renewed: () => listeners.renew(),
    changed({ nodes }) {
      if (!options.alive()) return stopping.abort(OVER);
      roots.recheck();
      if (nodes === 'all' || nodes.some((node) => contains(node, document.body))) return lookAll();
      slices.run(lookAt(nodes), 'soon');
      for (const node of nodes) if (isElement(node)) slices.run(roots.search(node), 'idle');
    },
  });

  function lookAll() {
    if (!document.body) return;
    for (const top of [document.body, ...roots.all()]) {
      slices.run(look(top), 'soon');
      slices.run(roots.search(top), 'idle');
    }
  }

  function* look(top: Element | ShadowRoot): Job {
    const { long, heavy } = extentOf(view);
    if (long || (yield* proseMayMatch(top, document, mayMatch, heavy))) open();
  }

  function* lookAt(nodes: readonly (Text | Element)[]): Job {
    const text = nodes.map((node) => textAround(node, document)).join('\n');
    if (yield* opensFor(text, mayMatch)) open();
  }

  function mayMatch(text: string): boolean {
    gate ??= options.gate();
    return gate(text);
  }

  function open() {
    if (signal.aborted) return;
    stopping.abort(OVER);
    options.opened();
  }

  changes.watch(document);
  lookAll();
  view.addEventListener('load', guard(roots.recheck), { signal });
  return () => stopping.abort(OVER);
}

/**
 * Whether one look at all text of a page may take long (the page script reads such pages in short steps), and whether
 * much of it is likely to be no prose.
 */
export function extentOf({ document, performance }: Window & typeof globalThis): {
  long: boolean;
  heavy: boolean;
} {
  if (!hasMoreElements(document, SOME_ELEMENTS))
    return { long: document.contentType === 'text/plain', heavy: false };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const bytes = navigation?.decodedBodySize ?? 0;
  return { long: hasMoreElements(document, MOST_ELEMENTS) || bytes > MOST_BYTES, heavy: bytes > MANY_BYTES };
}

/** The text of a node that came or changed, together with what is read as one with it. */
function textAround(node: Text | Element, document: Document): string {
  if (isElement(node) && kindOf(node) !== 'inline') return textOf(node);
  const end = runEnd(node, document);
  const texts = textsFrom(runStart(node, document), document);
  let text = isText(texts.currentNode) ? texts.currentNode.data : '';
  for (let next = texts.nextNode(); next && !(end && contains(end, next)); next = texts.nextNode())
    if (isText(next)) text += next.data;
  return text;
}
