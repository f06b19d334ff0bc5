import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { type Measured, measurePass, textNodes } from './measured.ts';

/** What many highlighters do: one expression for all names, the longest first, on one text node after the other. */
export function alternation(forms: readonly string[]): Measured {
  return measurePass(() => {
    const names = expressionOf(forms);
    return (found) => {
      for (const node of textNodes()) for (const name of node.data.match(names) ?? []) found(name);
    };
  });
}

/** A library's automaton on typed arrays, with its own check of word boundaries, on one text node after the other. */
export function ahoCorasick(forms: readonly string[]): Measured {
  return measurePass(() => {
    const names = new AhoCorasick([...forms], { boundary: 'unicode' });
    return (found) => {
      for (const node of textNodes())
        for (const { start, end } of names.search(node.data, { strategy: 'leftmost-longest' }))
          found(node.data.slice(start, end));
    };
  });
}

/**
 * The usual library for marking words in a page, in its fastest way: with one expression (its list of words takes one
 * pass for each and overflows the stack at some hundreds). It changes the page.
 */
export function markLibrary(forms: readonly string[]): Measured {
  const pass = () => (found: (name: string) => void) =>
    new Mark(document.body).markRegExp(expressionOf(forms), {
      each: (element) => found(element.textContent ?? ''),
    });
  return measurePass(pass, true);
}

/** The library that also marks names split by markup; with the same expression. It changes the page. */
export function findAndReplaceLibrary(forms: readonly string[]): Measured {
  const pass = () => (found: (name: string) => void) => {
    findAndReplace(document.body, {
      find: expressionOf(forms),
      preset: 'prose',
      replace(portion, match: RegExpMatchArray) {
        if (portion.index === 0) found(match[0]);
        const mark = document.createElement('mark');
        mark.textContent = portion.text;
        return mark;
      },
    });
  };
  return measurePass(pass, true);
}

/**
 * As one well-known highlighter extension does it: for each word of the list, `indexOf` through every text node, and a
 * span around each hit. It changes the page.
 */
export function wordByWord(forms: readonly string[]): Measured {
  const letter = /[\p{L}\p{N}]/u;
  const pass = () => (found: (name: string) => void) => {
    for (const first of [...textNodes()]) {
      let node = first;
      for (const form of forms) {
        for (let at = node.data.indexOf(form); at >= 0; at = node.data.indexOf(form, at + 1)) {
          const end = at + form.length;
          if (letter.test(node.data[at - 1] ?? ' ') || letter.test(node.data[end] ?? ' ')) continue;
          const name = node.splitText(at);
          node = name.splitText(form.length);
          const span = document.createElement('span');
          name.replaceWith(span);
          span.append(name);
          found(form);
          at = -1;
        }
      }
    }
  };
  return measurePass(pass, true);
}

/**
 * As another does it, on a timer and after every change of the page: one expression over the markup of the whole body,
 * outside of tags, and the result put in place of the body. Once. It changes the page.
 */
export function wholeBody(forms: readonly string[]): Measured {
  const pass = () => (found: (name: string) => void) => {
    const names = expressionOf(forms);
    document.body.innerHTML = document.body.innerHTML.replace(/>[^<]+/g, (text) =>
      text.replace(names, (name) => {
        found(name);
        return `<span>${name}</span>`;
      }),
    );
  };
  return measurePass(pass, true);
}

function expressionOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
