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
