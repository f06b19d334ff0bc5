// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hitTest } from '../../../page/hit-test.ts';
import type { PageMention } from '../../../page/mention-store.ts';

let mention: PageMention;
let range: Range;
/** What is on top wherever the pointer is. */
let top: Element | null;
let painted: Map<Range, PageMention>;

beforeEach(() => {
  document.body.innerHTML = '<p>A Long Name here</p>';
  range = document.createRange();
  const element = document.querySelector('p');
  const text = element?.firstChild as Text;
  mention = { entity: 'x', element } as PageMention;
  top = element;
  range.setStart(text, 2);
  range.setEnd(text, 11);
  // A name over two lines: the end of the first and the start of the second.
  const lines = [new DOMRect(80, 0, 40, 20), new DOMRect(0, 20, 40, 20)];
  range.getClientRects = () => Object.assign(lines, { item: (i: number) => lines[i] ?? null });
  painted = new Map([[range, mention]]);
});

/** A window with one of the browsers' ways to answer. */
function view(answers: { highlights?: AbstractRange[]; caret?: { node: Node; offset: number } | null }) {
  const highlights = answers.highlights && { highlightsFromPoint: () => [{ ranges: answers.highlights }] };
  const position = answers.caret && { offsetNode: answers.caret.node, offset: answers.caret.offset };
  const fake: Window & typeof globalThis = Object.create(window, {
    CSS: { value: { highlights: highlights ?? {} } },
    document: { value: { caretPositionFromPoint: () => position, elementFromPoint: () => top } },
  });
  return fake;
}

describe('what a pointer is at', () => {
  it('is what the browser says, with the line that the point is in', () => {
    expect(hitTest(10, 30, painted, [], view({ highlights: [range] }))?.line.top).toBe(20);
    expect(hitTest(90, 10, painted, [], view({ highlights: [range] }))?.line.top).toBe(0);
  });

  it('is nothing of the page’s own highlights', () => {
    expect(hitTest(10, 30, painted, [], view({ highlights: [document.createRange()] }))).toBeNull();
  });

  it('is found by the caret’s place where the browser cannot say', () => {
    const node = range.startContainer;
    expect(hitTest(10, 30, painted, [], view({ caret: { node, offset: 5 } }))?.mention).toBe(mention);
    expect(hitTest(10, 30, painted, [], view({ caret: { node, offset: 14 } }))).toBeNull();
    expect(hitTest(10, 30, painted, [], view({ caret: null }))).toBeNull();
  });

  it('is nothing where the caret snaps to a name that the point is not in', () => {
    const caret = { node: range.startContainer, offset: 5 };
    // Beside the second line, and in the corner that only the box around both lines holds.
    expect(hitTest(300, 30, painted, [], view({ caret }))).toBeNull();
    expect(hitTest(20, 10, painted, [], view({ caret }))).toBeNull();
  });

  it('is nothing that something else lies on', () => {
    top = document.createElement('div');
    document.body.append(top);
    expect(hitTest(10, 30, painted, [], view({ highlights: [range] }))).toBeNull();
    top = document.body;
    expect(hitTest(10, 30, painted, [], view({ highlights: [range] }))).toBeNull();
  });

  it('is looked for inwards only, whatever a shadow root answers', () => {
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    document.body.append(outer, inner);
    outer.attachShadow({ mode: 'open' }).elementFromPoint = () => inner;
    inner.attachShadow({ mode: 'open' }).elementFromPoint = () => outer;
    top = outer;
    expect(hitTest(10, 30, painted, [], view({ highlights: [range] }))).toBeNull();
  });
});
