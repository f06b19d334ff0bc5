// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../names/steps.ts';
import type { Mention } from '../../../names/types.ts';
import { createMentionStore, type PageMention, rangeOf } from '../../../page/mention-store.ts';
import { textRuns } from '../../../page/text-runs.ts';

let log: string[];
let store: ReturnType<typeof createMentionStore>;
const names = (mentions: readonly PageMention[]) => mentions.map((mention) => mention.text).join();

beforeEach(() => {
  log = [];
  store = createMentionStore((came, went) => log.push(`+${names(came)} -${names(went)}`));
});

/** Reads the body anew with a matcher that knows one word. */
function read(word: string) {
  const first = document.body.firstChild;
  if (!first) return;
  for (const run of textRuns(first, null, document.body, () => {})) {
    const found: Mention[] = [];
    for (let at = run.text.indexOf(word); at >= 0; at = run.text.indexOf(word, at + 1))
      found.push({ start: at, end: at + word.length, entity: 'x', certainty: 'certain' });
    store.replace(run, found);
  }
}

describe('mentions of a page', () => {
  it('stand exactly where the name is, over several nodes too', () => {
    document.body.innerHTML = '<p>a <b>Na</b>m<i>e</i>, Name</p>';
    read('Name');
    expect([...store.all()].map((mention) => rangeOf(mention)?.toString())).toEqual(['Name', 'Name']);
  });

  it('stay the same objects when the text is read again', () => {
    document.body.innerHTML = '<p>Name and Name</p>';
    read('Name');
    const before = [...store.all()];
    read('Name');
    expect([...store.all()]).toEqual(before);
    expect([...store.all()][0]).toBe(before[0]);
    expect(log).toEqual(['+Name,Name -']);
  });

  it('stay the same objects in a text that has thousands of them', () => {
    document.body.innerHTML = `<p>${'A Name here and Name there. '.repeat(1500)}</p>`;
    read('Name');
    const before = [...store.all()];
    expect(before).toHaveLength(3000);
    read('Name');
    const after = [...store.all()];
    expect(after.length === 3000 && after.every((mention, i) => mention === before[i])).toBe(true);
    document.querySelector('p')?.remove();
    atOnce(store.sweep(false));
    expect(store.all().size).toBe(0);
  });

  it('go with their text, and with a name that the text no longer has', () => {
    document.body.innerHTML = '<p>Name</p><p id="b">Name</p><p id="c">x <b>Na</b>me</p>';
    read('Name');
    document.querySelector('#b')?.remove();
    const half = document.querySelector('#c b')?.firstChild as Text;
    half.data = 'So';
    atOnce(store.sweep(false));
    expect(log.at(-1)).toBe('+ -Name,Name');
    expect(store.all().size).toBe(1);
  });

  it('go from what has become an editor', () => {
    document.body.innerHTML = '<p>Name</p><div id="b"><p>x <b>Na</b>me</p></div>';
    read('Name');
    document.querySelector('#b')?.setAttribute('contenteditable', 'true');
    atOnce(store.sweep(false));
    expect(store.all().size).toBe(2);
    atOnce(store.sweep(true));
    expect(log.at(-1)).toBe('+ -Name');
  });

  it('move with text that was put before them', () => {
    document.body.innerHTML = '<p>Name</p>';
    read('Name');
    (document.querySelector('p')?.firstChild as Text).data = 'Now Name';
    read('Name');
    expect([...store.all()].map((mention) => mention.start)).toEqual([4]);
  });

  it('have no range when the page has shortened its text', () => {
    document.body.innerHTML = '<p>a Name</p>';
    read('Name');
    const [mention] = store.all();
    (document.querySelector('p')?.firstChild as Text).data = 'a';
    expect(mention && rangeOf(mention)).toBeNull();
  });
});
