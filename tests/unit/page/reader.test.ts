// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '../../../names/types.ts';
import { createMentionStore } from '../../../page/mention-store.ts';
import { createPageNames } from '../../../page/page-names.ts';
import { createReader, type Reader } from '../../../page/reader.ts';
import type { Job } from '../../../page/slices.ts';

let asked: string[];
let read: string[];
let reader: Reader;
let store: ReturnType<typeof createMentionStore>;

/** Knows one name. */
const matcher: Matcher = {
  mayMatch(text) {
    asked.push(text);
    return text.includes('Name');
  },
  *prepare() {},
  find(text) {
    read.push(text);
    return [...text.matchAll(/\bName\b/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
      entity: 'x',
      certainty: 'certain' as const,
    }));
  },
  *finding(text) {
    for (const [letter] of text) if (letter === '…') yield;
    return matcher.find(text);
  },
};

beforeEach(() => {
  asked = [];
  read = [];
  store = createMentionStore(() => {});
  reader = createReader({
    view: window,
    names: createPageNames(matcher, async () => matcher),
    store,
    contextual: () => false,
    met: () => {},
  });
});

/** The first steps of reading a tree go into looking for scripts, styles and lists of options. */
const BEFORE = 3;

/** All steps of a job; their number. The stand-in for a browser is slow with lists and ranges: pages are small. */
function run(job: Job, between: (step: number) => void = () => {}): number {
  let steps = 0;
  while (!job.next().done) between(++steps);
  return steps;
}

const rows = (count: number, each = (i: number) => `row ${i}`) =>
  Array.from({ length: count }, (_, i) => `<div>${each(i)}</div>`).join('');

describe('a page', () => {
  it('without a name is asked about whole and read nowhere', () => {
    document.body.innerHTML = rows(600);
    run(reader.tree(document.body));
    expect(asked.join('')).toBe(document.body.textContent);
    expect(read).toEqual([]);
  });

  it('is read where a name may be, each name once, on both sides of every cut', () => {
    document.body.innerHTML = rows(600, (i) => `row ${i} Name`);
    run(reader.tree(document.body));
    expect(store.all().size).toBe(600);
    expect(new Set(read).size).toBe(600);
    expect(read).toHaveLength(600);
  });

  it('loses nothing when it changes between two steps', () => {
    document.body.innerHTML = rows(800, (i) => `row ${i} Name`);
    const job = reader.tree(document.body);
    run(job, (step) => {
      if (step === BEFORE + 2) document.body.insertAdjacentHTML('afterbegin', rows(300));
      if (step === BEFORE + 4) for (let i = 0; i < 150; i++) document.body.firstElementChild?.remove();
    });
    expect(store.all().size).toBe(800);
  });

  it('takes no name from text that changes while names are looked for in it', () => {
    document.body.innerHTML = '<p>Name … Name</p><p>Name …</p>';
    const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
    run(reader.tree(document.body), (step) => {
      if (step === BEFORE + 1 && first) first.data = 'Now Name … Name';
      if (step === BEFORE + 2) second?.remove();
    });
    expect(store.all().size).toBe(0);
  });

  it('that is to be read anew is not read to its end before', () => {
    document.body.innerHTML = rows(800, (i) => `row ${i} Name`);
    const first = reader.tree(document.body);
    for (let step = 0; step <= BEFORE; step++) first.next();
    const second = reader.tree(document.body);
    run(first);
    expect(read.length).toBeLessThan(400);
    run(second);
    expect(store.all().size).toBe(800);
  });

  it('is not read in its long scripts', () => {
    const script = `<script type="text/x">${'Name '.repeat(300)}</script>`;
    const style = `<style>${'Name '.repeat(300)}</style>`;
    document.body.innerHTML = `<p>one</p>${style}<p>two</p>${script}<p>three</p>`;
    run(reader.tree(document.body));
    expect(asked.join('')).toBe('onetwothree');
  });
});

describe('names over elements that are no inline boxes', () => {
  it.each([
    ['glued to the word before', '<p>No<span style="display: inline-block">Name</span></p>', ['Name']],
    ['in the middle of the name', '<p>Na<span style="display: inline-block">me</span></p>', []],
    ['around a part of it', '<p>Na<b>me</b></p>', ['Name']],
  ])('%s', (_, html, names) => {
    document.body.innerHTML = `${html}<p>Name</p>`;
    run(reader.tree(document.body));
    expect([...store.all()].map(({ text }) => text).sort()).toEqual([...names, 'Name']);
  });
});
