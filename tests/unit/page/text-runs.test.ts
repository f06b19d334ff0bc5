// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { splitAtBoxes } from '../../../page/run-boxes.ts';
import { runEnd, runStart } from '../../../page/run-edges.ts';
import { type TextRun, textRuns } from '../../../page/text-runs.ts';

beforeEach(() => document.body.replaceChildren());

function body(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function read(top: Element | ShadowRoot, met: (element: Element) => void = () => {}): TextRun[] {
  return top.firstChild ? [...textRuns(top.firstChild, null, top, met)] : [];
}

const texts = (html: string) => read(body(html)).map((run) => run.text);

describe('text that reads as one', () => {
  it.each([
    ['a bold half', '<p><b>One</b>-Two</p>'],
    ['a break opportunity', '<p>One-<wbr>Two</p>'],
    ['a comment', '<p>One<!-- no -->-Two</p>'],
    ['nested links', '<p><a href="#">One-<i><span>Two</span></i></a></p>'],
    ['an element that the page defined', '<p>One-<x-em>Two</x-em></p>'],
  ])('goes on through %s', (_, html) => {
    expect(texts(html)).toEqual(['One-Two']);
  });

  it('keeps a soft hyphen, so that offsets stay true', () => {
    expect(texts('<p>One-&shy;Two</p>')).toEqual(['One-\u00adTwo']);
  });

  it.each([
    ['blocks', '<div>One</div><div>Two</div>'],
    ['a block and the text around it', 'One<div>Two</div>'],
    ['a line break', '<p>One<br>Two</p>'],
    ['table cells', '<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>'],
    ['a footnote', '<p>One<sup>Two</sup></p>'],
    ['a button', '<p>One<button>Two</button></p>'],
    ['an image', '<p>One<img alt="">Two</p>'],
    ['a script', '<p>One<script>no</script>Two</p>'],
  ])('ends at %s', (_, html) => {
    expect(texts(html)).toEqual(['One', 'Two']);
  });

  it.each([
    ['script', '<script>no</script>'],
    ['style', '<style>no</style>'],
    ['textarea', '<textarea>no</textarea>'],
    ['select', '<select><option>no</option></select>'],
    ['code', '<code>no</code>'],
    ['kbd', '<p><kbd>no</kbd></p>'],
    ['an editor', '<div contenteditable>no <b>no</b></div>'],
    ['a text box', '<div role="textbox"><p>no</p></div>'],
    ['a template', '<template>no</template>'],
    ['how a word is pronounced', '<ruby><rp>no</rp><rt>no</rt></ruby>'],
  ])('leaves out %s', (_, html) => {
    expect(texts(`${html}<p>yes</p>`)).toEqual(['yes']);
  });

  it('reads what is explicitly no editor, and preformatted text', () => {
    expect(texts('<div contenteditable="false">yes</div><pre>yes too</pre>')).toEqual(['yes', 'yes too']);
  });

  it('starts after an editor when it is told to start inside one', () => {
    const top = body('<div contenteditable><p>no</p><p>no</p></div><p>yes</p>');
    const inside = top.querySelector('p:last-child') as Element;
    expect([...textRuns(inside, null, top, () => {})].map((run) => run.text)).toEqual(['yes']);
    const stop = top.querySelectorAll('p')[1] as Element;
    expect([...textRuns(top.querySelector('p') as Element, stop, top, () => {})]).toEqual([]);
  });

  it('hands out what has an open shadow root or may get one, and reads slotted text once', () => {
    const top = body('<div id="host">slotted</div><late-news></late-news>');
    const host = top.querySelector('#host') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>shaded</p>';
    const met: Element[] = [];
    expect(read(top, (element) => met.push(element)).map((run) => run.text)).toEqual(['slotted']);
    expect(met).toEqual([host, top.lastElementChild]);
    expect(read(root).map((run) => run.text)).toEqual(['shaded']);
  });

  it('cuts text that would take too long to match, and loses nothing of it', () => {
    const sentence = 'Some words that end with a stop. ';
    const runs = read(body(`<pre>${sentence.repeat(2000)}</pre>`));
    expect(runs.map((run) => run.text).join('')).toBe(sentence.repeat(2000));
    for (const run of runs) {
      expect(run.text.length).toBeLessThanOrEqual(8192);
      expect(run.text.trim().startsWith('Some')).toBe(true);
    }
  });
});

function split(run: TextRun): TextRun[] {
  const steps = splitAtBoxes(run, window);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('a run cut at boxes', () => {
  it('separates what stands in an inline block or a flex item', () => {
    const [run] = read(body('<p><b>One</b><i style="display: inline-block">Two</i>Three</p>'));
    expect(run && split(run).map((part) => part.text)).toEqual(['One', 'Two', 'Three']);
  });

  it('stays whole where all is inline', () => {
    const [run] = read(body('<p><b>One</b><i>Two</i>Three</p>'));
    expect(run && split(run)).toEqual([run]);
  });

  it('is looked at in short steps where every letter is an element', () => {
    const [run] = read(body(`<p>${'<b>x</b>'.repeat(3000)}</p>`));
    if (!run) throw new Error('nothing was read');
    const asked = vi.spyOn(window, 'getComputedStyle');
    const steps = splitAtBoxes(run, window);
    let most = 0;
    do {
      most = Math.max(most, asked.mock.calls.length);
      asked.mockClear();
    } while (!steps.next().done);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(500);
    asked.mockRestore();
  });
});

/** Documents of blocks, inline elements, breaks and texts, each text different from every other. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant('#'),
    fc.constantFrom('<br>', '<!--c-->', '<code>x</code>'),
    fc
      .tuple(
        fc.constantFrom('div', 'p-x', 'b', 'span', 'section', 'x-y'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
})).node;
const documents = fc.array(markup, { minLength: 1, maxLength: 6 }).map((nodes) => {
  let n = 0;
  return nodes.join('').replaceAll('#', () => `t${n++}.`);
});

describe('any document', () => {
  it('gives each text once, in order, with pieces that point at it', () => {
    fc.assert(
      fc.property(documents, (html) => {
        const top = body(html);
        const runs = read(top);
        const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
        const expected: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (!node.parentElement?.closest('code')) expected.push(node.data);
        }
        expect(runs.flatMap((run) => run.pieces.map((piece) => piece.node.data))).toEqual(expected);
        for (const run of runs) expect(run.pieces.map((piece) => piece.node.data).join('')).toBe(run.text);
      }),
    );
  });

  it('gives the same run when it is read around any one of its texts', () => {
    fc.assert(
      fc.property(documents, (html) => {
        const top = body(html);
        const runs = read(top);
        for (const run of runs)
          for (const { node } of run.pieces) {
            const around = [...textRuns(runStart(node, top), runEnd(node, top), top, () => {})];
            expect(around.find((other) => other.pieces.some((piece) => piece.node === node))?.text).toBe(
              run.text,
            );
          }
      }),
    );
  });
});
