/** What one way of reading the page took. */
export interface Measured {
  /** From first to last, everything set up for it included, ms. */
  ms: number;
  /** A second pass over the same page with all set up, ms; only of ways that leave the page as it is. */
  again: number | null;
  /** Names found; for `walker` and `text`, UTF-16 code units met. */
  found: number;
  /** A sum over the names found, whatever their order: other names, another sum. */
  sum: number;
  /** The longest piece of work between two moments in which the page may do something else, ms. */
  longest: number;
}

/** A pass over the page; it tells each name that it finds. */
export type Pass = (found: (name: string) => void) => void;

/** Measures a way: `setUp` once, then its pass, and for ways that change nothing the same pass again. */
export function measurePass(setUp: () => Pass, changes = false): Measured {
  const began = performance.now();
  const pass = setUp();
  const names = tally();
  pass(names.add);
  const ms = performance.now() - began;
  const before = performance.now();
  if (!changes) pass(() => {});
  const again = changes ? null : performance.now() - before;
  return { ms, again, ...names.total(), longest: ms };
}

/** Counts names. */
export function tally() {
  const found: string[] = [];
  return {
    add: (name: string) => void found.push(name),
    total() {
      let sum = 0;
      for (const name of found) {
        let hash = 0;
        for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) | 0;
        sum = (sum + hash) | 0;
      }
      return { found: found.length, sum };
    },
  };
}

/** The body's text nodes that a reader sees something of. */
export function* textNodes(): Generator<Text> {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) yield node;
}

/**
 * The least that finding names and saying where they are can cost: all text at once, one expression of how names in
 * Latin letters begin, one pass over the text nodes up to the last hit, one range for each. It checks nothing: neither
 * where words and blocks end nor which name it is.
 */
export function least(forms: readonly string[]): Measured {
  return measurePass(() => {
    const latin = forms.filter((form) => /^[A-Z][a-z]{3}/.test(form));
    const beginnings = new RegExp([...new Set(latin.map((form) => form.slice(0, 4)))].join('|'), 'g');
    return (found) => {
      const nodes = textNodes();
      let node = nodes.next().value;
      let start = 0;
      for (const { 0: letters, index } of (document.body.textContent ?? '').matchAll(beginnings)) {
        while (node && start + node.length <= index) {
          start += node.length;
          node = nodes.next().value;
        }
        if (!node) return;
        const range = document.createRange();
        range.setStart(node, index - start);
        range.setEnd(node, Math.min(node.length, index - start + letters.length));
        found(letters);
      }
    };
  });
}
