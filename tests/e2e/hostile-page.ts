/*
 * Scripts of a page that spies, forges and breaks, for both browsers. They run as the page's own, in its own world.
 */

/**
 * First of all scripts: listens in on whatever an extension's script might touch. What it learns is in `window.spy`:
 * `leaks`, things that name an extension or are part of a closed shadow root; `hosts`, elements that came to the root.
 */
export const SPY = `<script>
  window.spy = { leaks: new Set(), hosts: 0, heard: new Set() };
  const isOurs = new WeakSet();
  const tell = (where, what) => {
    const text = String(what);
    if (/extension:\\/\\/|[a-p]{32}|fact-card-page|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(text)) spy.leaks.add(where + ': ' + text.slice(0, 400));
  };
  const native = { apply: Reflect.apply, attach: Element.prototype.attachShadow };
  Error.stackTraceLimit = 50;
  Error.prepareStackTrace = (error, calls) => {
    const text = error + calls.map((call) => ' at ' + call.getFileName() + ' ' + call.getFunctionName()).join('');
    tell('stack', text);
    return text;
  };
  const look = (where) => tell(where, new Error('spy').stack);
  // Everything that a prototype offers is replaced by what tells who called it, with what.
  for (const [name, owner] of Object.entries({
    Array: Array.prototype, Map: Map.prototype, Set: Set.prototype, WeakMap: WeakMap.prototype,
    Range: Range.prototype, StaticRange: StaticRange.prototype, TreeWalker: TreeWalker.prototype,
    Element: Element.prototype, HTMLElement: HTMLElement.prototype, Node: Node.prototype,
    Document: Document.prototype, ShadowRoot: ShadowRoot.prototype, Highlight: Highlight.prototype,
    HighlightRegistry: HighlightRegistry.prototype, CSSStyleSheet: CSSStyleSheet.prototype,
    CustomElements: CustomElementRegistry.prototype, Promise: Promise.prototype, EventTarget: EventTarget.prototype,
    MutationObserver: MutationObserver.prototype, IntersectionObserver: IntersectionObserver.prototype,
    MessagePort: MessagePort.prototype, Storage: Storage.prototype, Clipboard: window.Clipboard?.prototype ?? {},
  })) {
    for (const key of Object.getOwnPropertyNames(owner)) {
      if (key === 'constructor') continue;
      const { value, get, set, configurable } = Object.getOwnPropertyDescriptor(owner, key);
      if (!configurable) continue;
      const spied = (was) => typeof was !== 'function' ? was : function (...args) {
        if (!spied.busy) {
          spied.busy = true;
          try {
            look(name + '.' + key);
            for (const arg of [this, ...args]) if (isOurs.has(arg)) spy.leaks.add(name + '.' + key + ' of our own');
          } finally { spied.busy = false }
        }
        return native.apply(was, this, args);
      };
      Object.defineProperty(owner, key, value === undefined
        ? { get: spied(get), set: spied(set), configurable: true }
        : { value: spied(value), writable: true, configurable: true });
    }
  }
  // Whichever events come by, also those that only our own elements get.
  for (const type of ['beforetoggle', 'toggle', 'focus', 'blur', 'focusin', 'focusout', 'select', 'selectionchange',
    'selectstart', 'copy', 'click', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'mouseover', 'keydown',
    'keyup', 'scroll', 'scrollend', 'resize', 'animationstart', 'transitionrun', 'transitionend', 'slotchange', 'load',
    'error', 'message', 'messageerror', 'unhandledrejection', 'securitypolicyviolation', 'wxt:content-script-started'])
    for (const target of [window, document]) target.addEventListener(type, (event) => {
      look(type);
      for (const key in event) if (typeof event[key] === 'string') tell(type + '.' + key, event[key]);
      if (/message|error|rejection|violation|wxt/.test(type)) spy.heard.add(type);
      for (const at of [event.target, event.relatedTarget, ...event.composedPath()])
        if (at instanceof Node && at.getRootNode() instanceof ShadowRoot) spy.leaks.add(type + ' leads into the card');
    }, true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover === 'manual') {
      spy.hosts += 1;
      spy.host = node;
    }
  }).observe(document.documentElement, { childList: true });
  // Where both worlds might meet: the registry of symbols and everything by a likely name.
  for (const name of ['fact-card.page', 'fact-card.surface'])
    for (const key of [name, Symbol.for(name)])
      Object.defineProperty(window, key, { get() { look(name); spy.leaks.add('read ' + name) }, set(value) { spy.leaks.add('wrote ' + name) } });
  spy.before = new Set(Object.getOwnPropertyNames(window));
</script>`;

/** Body of an async function, with the card open: every way into it. Tells what was found, one line for each. */
export const BREAK_IN = `
  const { host } = spy;
  if (!host) return ['there is no card to break into'];
  const found = [];
  const secret = /as of|sources|keydates|offonthissite/i;
  const text = (where, what) => secret.test(String(what).replace(/\\s/g, '')) && found.push(where + ' reads the card: ' + String(what).slice(0, 80));
  const node = (where, what) => {
    if (what instanceof Node && what !== host && what.getRootNode() instanceof ShadowRoot) found.push(where + ' gives ' + what);
  };
  const attempt = (where, act) => { try { return act() } catch { return null } };
  if (host.shadowRoot) found.push('the shadow root is open');
  for (const act of [() => host.attachShadow({ mode: 'open' }), () => host.attachInternals().shadowRoot]) if (attempt('', act)) found.push(String(act));
  text('outerHTML', document.documentElement.outerHTML);
  text('getHTML', attempt('', () => document.documentElement.getHTML({ serializableShadowRoots: true })));
  text('innerText', document.documentElement.innerText);
  text('textContent', host.textContent);
  text('serializer', new XMLSerializer().serializeToString(document));
  text('clone', attempt('', () => document.importNode(host, true).outerHTML));
  const { x, y, width, height } = host.getBoundingClientRect();
  for (let i = 1; i < 6; i++) for (let j = 1; j < 12; j++) {
    const [left, top] = [x + (width * i) / 6, y + (height * j) / 12];
    for (const at of document.elementsFromPoint(left, top)) node('elementsFromPoint', at);
    node('caretPositionFromPoint', attempt('', () => document.caretPositionFromPoint(left, top).offsetNode));
    node('caretRangeFromPoint', attempt('', () => document.caretRangeFromPoint(left, top).startContainer));
    for (const hit of attempt('', () => CSS.highlights.highlightsFromPoint(left, top)) ?? []) for (const range of hit.ranges) node('highlights', range.startContainer);
  }
  node('activeElement', document.activeElement);
  node(':hover', [...document.querySelectorAll(':hover')].at(-1));
  for (const animation of document.getAnimations()) node('getAnimations', animation.effect?.target);
  for (const animation of attempt('', () => host.getAnimations({ subtree: true })) ?? []) node('host.getAnimations', animation.effect?.target);
  for (const entry of performance.getEntries()) {
    node(entry.entryType, entry.target ?? entry.element);
    if (/extension:/.test(entry.name + JSON.stringify(entry))) found.push('performance: ' + entry.name);
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    if (/extension:/.test(sheet.href) || /fc-/.test(attempt('', () => [...sheet.cssRules].map((rule) => rule.cssText).join()) ?? '')) found.push('a style sheet');
  const selection = getSelection();
  selection.removeAllRanges();
  const range = document.createRange();
  attempt('', () => { range.selectNodeContents(host); selection.addRange(range) });
  text('selection of the host', selection);
  selection.selectAllChildren(document.documentElement);
  text('selection of all', selection);
  document.execCommand('selectAll');
  text('selectAll', selection);
  for (const of of attempt('', () => selection.getComposedRanges({ shadowRoots: [] })) ?? []) node('getComposedRanges', of.startContainer);
  selection.removeAllRanges();
  if (attempt('', () => window.find('As of', false, false, true))) {
    text('find', selection);
    node('find', selection.anchorNode);
  }
  selection.removeAllRanges();
  for (const name of Object.getOwnPropertyNames(window)) if (!spy.before.has(name) && !/^(spy|native|tell|look|isOurs|__playwright|\\d)/.test(name)) found.push('window.' + name);
  if (window.chrome?.runtime || window.browser?.runtime) found.push('the extension API');
  return found;
`;

/** Body of an async function, with a text's middle as argument: forges whatever might open, close or fill a card. */
export const FORGE = `
  const [{ x, y }] = args;
  const send = (target, type, Kind, more) => target?.dispatchEvent(new Kind(type, {
    bubbles: true, composed: true, cancelable: true, view: window, clientX: x, clientY: y, isPrimary: true,
    pointerType: more?.touch ? 'touch' : 'mouse', pointerId: 1, altKey: true, detail: 1, persisted: true, ...more }));
  const targets = [document.elementFromPoint(x, y), document.body, document.documentElement, document, window, spy.host];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (const touch of [false, true]) for (const target of targets) {
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointermove', 'pointerdown', 'pointerup', 'click', 'contextmenu']) {
      send(target, type, PointerEvent, { touch });
      await frame();
    }
    for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick']) send(target, type, MouseEvent);
    for (const type of ['focus', 'focusin']) send(target, type, FocusEvent);
    for (const type of ['pageshow', 'pagehide']) send(target, type, PageTransitionEvent);
    for (const type of ['Enter', ' ', 'Escape', '.', 'Tab'])
      for (const step of ['keydown', 'keypress', 'keyup']) send(target, step, KeyboardEvent, { key: type, code: type, altKey: true, shiftKey: true });
  }
  for (const target of targets) {
    for (const type of ['scroll', 'resize', 'popstate', 'hashchange', 'fullscreenchange', 'close', 'cancel', 'toggle', 'beforetoggle', 'visibilitychange', 'blur']) send(target, type, Event);
    send(target, 'pointerout', PointerEvent, { relatedTarget: null });
  }
  // Every shape that an extension's own messages have, by every way that a page has.
  const messages = [
    { type: 'card', entity: 'shusha', needScript: true }, { type: 'page' }, { type: 'names' }, { type: 'found' },
    { type: 'open-popup', entity: 'shusha' }, { type: 'open-panel', entity: 'shusha' }, { type: 'choices' },
    { type: 'off-here' }, { type: 'choices-changed' }, { type: 'command', name: 'next' }, { type: 'command', name: 'open' }, { type: 'jump', frame: '0', entity: 'shusha', index: 0 },
    { type: 'mentions', frame: '12345678', top: true, entities: [{ entity: 'shusha', count: 9 }] }, { settings: { enabled: false } },
    null, 'open', 7, [], { type: { toString: 1 } },
  ];
  for (const message of messages) {
    window.postMessage(message, '*');
    for (const name of ['fact-card', 'fact-card-popup', 'fact-card.surface', 'page', 'message']) {
      const channel = new BroadcastChannel(name);
      channel.postMessage(message);
      channel.close();
      for (const target of targets) target?.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
      window.dispatchEvent(new MessageEvent(name, { data: message, source: window }));
    }
    const { port1, port2 } = new MessageChannel();
    window.postMessage(message, '*', [port2]);
    port1.postMessage(message);
  }
  // As long as a card would take to open or to close, and more.
  await new Promise((done) => setTimeout(done, 1200));
`;
