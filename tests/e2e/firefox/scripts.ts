/* Bodies of functions for `Marionette.run`. */

/** In the page: the texts under its highlights, sorted. */
export const PAINTED = `return [...CSS.highlights]
  .filter(([key]) => key.startsWith('fact-card'))
  .flatMap(([, highlight]) => [...highlight])
  .map((painted) => {
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range.toString();
  })
  .sort()`;

/** In the page, with a text: the middle of its first line. */
export const CENTRE = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(args[0]);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + args[0].length);
    const [line] = range.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error('no such text')`;

/** In the page with the browser’s rights: the open card as a reader sees it, or null. */
export const CARD = `for (const host of document.documentElement.children) {
    const card = host.openOrClosedShadowRoot?.querySelector('[role=dialog], dialog');
    if (!card || !card.checkVisibility()) continue;
    const { x, y, width, height } = card.getBoundingClientRect();
    const labelled = card.getAttribute('aria-labelledby')?.split(' ').map((id) => card.getRootNode().getElementById(id));
    const label = labelled ? labelled.map((e) => e.textContent).join(' ') : card.getAttribute('aria-label');
    if (width * height > 0) return { text: card.innerText, label, box: { x, y, width, height } };
  }
  return null`;

/**
 * In the browser: the errors that the extension’s scripts have logged. That a page has gone while an answer to it was
 * under way is a note of Firefox's own, which no page sees.
 */
export const ERRORS = `return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && m.sourceName.startsWith('moz-extension:'))
  .filter((m) => !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter((m) => !/Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(m.errorMessage))
  .map((m) => m.message)`;

/**
 * In the page with the browser’s rights, with an add-on’s id: notes each function that a content script of the add-on
 * runs from now on, those that are there alone.
 */
export const WATCH_RUNS = `const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  // A debugger stands outside of what it looks at.
  const outside = new Cu.Sandbox(principal, { freshCompartment: true });
  addDebuggerToGlobal(outside);
  globalThis.debug = new outside.Debugger();
  globalThis.ran = [];
  for (const found of debug.findAllGlobals()) try {
    if (Cu.getSandboxMetadata(found.unsafeDereference()).addonId === args[0]) debug.addDebuggee(found);
  } catch { /* No sandbox, or the remains of one. */ }
  debug.onEnterFrame = ({ script }) => void ran.push(script.url.split('/').pop() + ': ' + script.displayName)`;

/** In the page with the browser’s rights, after `WATCH_RUNS`: what has run since this was asked last. */
export const RUNS = 'return ran.splice(0)';
