/**
 * What a node says of itself, asked of the browser and not of the node. A form answers for the names of its fields
 * before it answers for its own properties: with `<input name="parentNode">` in it, `form.parentNode` is that field,
 * for content scripts too.
 */
// What follows tells the bundler to leave out those that a script does not use.
/* @__NO_SIDE_EFFECTS__ */
function getter<T extends object, K extends keyof T>(owner: { prototype: T }, name: K): (of: T) => T[K] {
  let at: object | null = owner.prototype;
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  const get = at && Object.getOwnPropertyDescriptor(at, name)?.get;
  return get ? (of) => get.call(of) : (of) => of[name];
}

const nodeType = getter(Node, 'nodeType');
const textContent = getter(Element, 'textContent');
const designModeOf = getter(Document, 'designMode');

export const firstChildOf = getter(Node, 'firstChild');
export const lastChildOf = getter(Node, 'lastChild');
export const nextSiblingOf = getter(Node, 'nextSibling');
export const previousSiblingOf = getter(Node, 'previousSibling');
export const parentOf = getter(Node, 'parentNode');
export const parentElementOf = getter(Node, 'parentElement');
export const isConnected = getter(Node, 'isConnected');
/** A document, too, answers for the names of its images and forms before its own. */
export const titleOf = getter(Document, 'title');
export const isEditor = (document: Document) => designModeOf(document) === 'on';
export const nameOf = getter(Element, 'localName');
export const shadowRootOf = getter(Element, 'shadowRoot');
export const scrollTopOf = getter(Element, 'scrollTop');

/** All text in an element or a shadow root, scripts and what is hidden included. */
export function textOf(node: Element | ShadowRoot): string {
  // Both have it from `Node`.
  return textContent(node as Element) ?? '';
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

/** Text and CDATA sections; comments are no text. */
export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The host of the shadow root that a node is in; null in the document's own tree. */
export function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return isShadowRoot(root) ? root.host : null;
}

export function rootOf(node: Node): Node {
  return Reflect.apply(Node.prototype.getRootNode, node, []);
}

export function contains(outer: Node, inner: Node | null): boolean {
  return Reflect.apply(Node.prototype.contains, outer, [inner]);
}

/** In the order of the document; what a node is in precedes it. */
export function precedes(a: Node, b: Node): boolean {
  const place: number = Reflect.apply(Node.prototype.compareDocumentPosition, a, [b]);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selector]);
}

export function matches(element: Element, selector: string): boolean {
  return Reflect.apply(Element.prototype.matches, element, [selector]);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Reflect.apply(Element.prototype.hasAttribute, element, [name]);
}

export function queryAll(top: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  if (isShadowRoot(top)) return top.querySelectorAll(selector);
  return Reflect.apply(Element.prototype.querySelectorAll, top, [selector]);
}

/** A live list: holds what is there at the time of asking, and looks for it only when asked. */
export function elementsOf(top: Element, name: string): HTMLCollectionOf<Element> {
  return Reflect.apply(Element.prototype.getElementsByTagName, top, [name]);
}

/** False for what is not shown at all, and for what only its children have boxes of. */
export function hasBox(element: Element): boolean {
  return Reflect.apply(Element.prototype.checkVisibility, element, []);
}

export function isVisible(element: Element): boolean {
  return Reflect.apply(Element.prototype.checkVisibility, element, [{ visibilityProperty: true }]);
}

/** In CSS px of the viewport. */
export function rectOf(element: Element): DOMRect {
  return Reflect.apply(Element.prototype.getBoundingClientRect, element, []);
}

/** The elements under a node, in document order, as they stand at each step. */
export function elementsIn(top: Node, document: Document): TreeWalker {
  return Reflect.apply(Document.prototype.createTreeWalker, document, [top, NodeFilter.SHOW_ELEMENT]);
}

/** The elements and texts under a node, likewise. */
export function nodesIn(top: Node, document: Document): TreeWalker {
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Reflect.apply(Document.prototype.createTreeWalker, document, [top, kinds]);
}

/** Of a large document, much faster than counting them all. */
export function hasMoreElements(document: Document, than: number): boolean {
  return Reflect.apply(Document.prototype.getElementsByTagName, document, ['*']).item(than) !== null;
}

/** The text nodes of a document, from a node of it, or of a shadow root in it, on. */
export function textsFrom(node: Node, document: Document): TreeWalker {
  const walker: TreeWalker = Reflect.apply(Document.prototype.createTreeWalker, document, [
    document,
    NodeFilter.SHOW_TEXT,
  ]);
  walker.currentNode = node;
  return walker;
}

/** HTML and XHTML; not a feed, a picture or a bare XML file. */
export function isReadable(document: Document): boolean {
  return document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function bringIntoView(element: Element): void {
  const way = { block: 'center', inline: 'nearest', behavior: 'instant' };
  Reflect.apply(Element.prototype.scrollIntoView, element, [way]);
}
