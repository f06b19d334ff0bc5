import { html } from './documents.ts';
import type { DocumentOptions } from './site.ts';

const NAME = '<p style="margin: 150px">On Stepanakert.</p>';

/** Whatever of an extension's might be looked up by name in a page. */
const GLOBALS = [
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'String', 'Date', 'JSON', 'Reflect'],
  ...['Node', 'Text', 'CharacterData', 'Element', 'HTMLElement', 'Document', 'HTMLDocument', 'ShadowRoot'],
  ...[
    'Range',
    'AbstractRange',
    'StaticRange',
    'TreeWalker',
    'NodeIterator',
    'Selection',
    'DOMRect',
    'NodeList',
  ],
  ...['Highlight', 'HighlightRegistry', 'CSSStyleSheet', 'CSSStyleDeclaration', 'CustomElementRegistry'],
  ...['EventTarget', 'Event', 'UIEvent', 'MouseEvent', 'PointerEvent', 'KeyboardEvent', 'MessagePort'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'AbortController', 'AbortSignal'],
  ...['customElements', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'getSelection', 'postMessage'],
];

/** Whatever a global or its prototype offers throws, and so does the global itself. */
const OVERRIDE = `<script>
  const boom = () => { throw new Error('hostile') };
  const { defineProperty } = Object;
  const all = [];
  const override = (owner, key) => {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (found?.configurable && key !== 'constructor')
      all.push([owner, key, 'value' in found ? { value: boom } : { get: boom, set: boom }]);
  };
  for (const name of ${JSON.stringify(GLOBALS)}) {
    for (const owner of [window[name], window[name].prototype])
      if (owner) for (const key of Reflect.ownKeys(owner)) override(owner, key);
    override(window, name);
  }
  // By number, since from here on lists have nothing to go through them with.
  for (let i = 0; i < all.length; i++) defineProperty(all[i][0], all[i][1], all[i][2]);
</script>`;

const FREEZE = `<script>
  for (const name of Object.getOwnPropertyNames(window)) try {
    Object.freeze(window[name].prototype);
    Object.freeze(window[name]);
  } catch {}
</script>`;

/** Changes that never end: elements, texts and attributes, with names in them, in every frame that is drawn. */
const FLOOD = `<div id="flood" style="height: 100px; overflow: hidden"></div><script>
  const flood = document.querySelector('#flood');
  let count = 0;
  (function more() {
    for (let i = 0; i < 50; i++) {
      const line = document.createElement('p');
      line.textContent = 'Line ' + count++ + ', on Khankendi and Yevlakh.';
      line.setAttribute('role', count % 2 ? 'note' : 'textbox');
      flood.append(line);
    }
    while (flood.childElementCount > 300) flood.firstChild.remove();
    for (const line of flood.children) if (count % 7 === 0) line.firstChild.data += ' Shusha.';
    requestAnimationFrame(more);
  })();
</script>`;

/** Begins its document anew a hundred times, as fast as timers go. */
const REWRITE = `<script>
  let times = 0;
  function rewrite() {
    document.open();
    document.write(${JSON.stringify(`<!doctype html><body>${NAME}`)});
    document.close();
    if (++times < 100) setTimeout(rewrite, 5);
  }
  addEventListener('load', () => setTimeout(rewrite));
</script>`;

/** Takes its root element away and puts it back, twice: once at once, once after a while. */
const UPROOT = `<script>
  const root = document.documentElement;
  addEventListener('load', () => setTimeout(() => {
    root.remove();
    document.append(root);
    root.remove();
    setTimeout(() => document.append(root), 300);
  }, 300));
</script>`;

/** Thousands of shadow roots, and five hundred one inside another. */
const ROOTS = `<script>
  addEventListener('load', () => {
    let inner = document.body;
    for (let i = 0; i < 3500; i++) {
      const host = document.createElement('div');
      (i < 3000 ? document.body : inner).append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.append('On Yevlakh, ' + i);
      if (i >= 3000) inner = root;
    }
  });
</script>`;

/** Every rule that could keep somebody's element out of sight or out of reach. */
const UNSEEN = `<style>
  html > :not(head, body), [popover], ::backdrop {
    all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
    transform: scale(0) !important; translate: -9999px !important; clip-path: inset(50%) !important;
    width: 0 !important; height: 0 !important; contain: strict !important; content-visibility: hidden !important;
    pointer-events: none !important; filter: opacity(0) !important; zoom: 0.01 !important;
  }
</style>`;

const hidden = (names: string, element: (name: string) => string) => names.split(' ').map(element).join('');
const FORM = hidden(
  'parentNode parentElement nextSibling firstChild childNodes textContent nodeType localName ownerDocument ' +
    'getRootNode isConnected matches closest shadowRoot attributes contains scrollTop getBoundingClientRect',
  (name) => `<input name="${name}">`,
);
const IMAGES = hidden(
  'body documentElement createElement createRange createTreeWalker addEventListener caretPositionFromPoint ' +
    'defaultView fullscreenElement readyState',
  (name) => `<img name="${name}" alt="">`,
);

/** Frames of which half are shut in, in one way or another. */
const FRAMES = ['', 'sandbox', 'sandbox="allow-scripts"', 'csp="default-src \'none\'"']
  .flatMap((kind) =>
    Array.from({ length: 25 }, () => `<iframe ${kind} srcdoc="<p>On Yevlakh</p>" height="30"></iframe>`),
  )
  .join('');
export const HUNDRED_FRAMES = html(NAME + FRAMES);
/** Body of a function, in that page: how many of the frames that it can look into have something painted. */
export const PAINTED_FRAMES = `return [...document.querySelectorAll('iframe:not([sandbox])')]
  .filter((frame) => frame.contentWindow.CSS?.highlights.size > 0).length`;

/** Pages that do their worst. On each, "Stepanakert" can be pointed at, and its card opens. */
export const HOSTILE: Readonly<Record<string, DocumentOptions & { body: string }>> = {
  'overrides whatever there is': { body: html(NAME, OVERRIDE) },
  'freezes whatever there is': { body: html(NAME, FREEZE) },
  'hides a form’s properties behind its fields': {
    body: html(`<form id="body" style="margin: 150px">${FORM}<p>On Khankendi.</p><br>On Stepanakert.</form>`),
  },
  'hides the document’s properties behind images': { body: html(IMAGES + NAME) },
  'never stops changing': { body: html(NAME + FLOOD) },
  'writes itself anew again and again': { body: html(NAME, REWRITE) },
  'takes its root element out and puts it back': { body: html(NAME, UPROOT) },
  'has thousands of shadow roots': { body: html(NAME, ROOTS) },
  'has a rule against everything that is added': { body: html(NAME, UNSEEN) },
  'has a hundred frames': { body: HUNDRED_FRAMES },
  'allows nothing': {
    body: html('<p>On Stepanakert.</p>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; " +
        "trusted-types 'none'; sandbox allow-scripts",
    },
  },
};
