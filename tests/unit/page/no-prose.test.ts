// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { proseMayMatch } from '../../../page/no-prose.ts';

const LONG = 'x'.repeat(120_000);
let asked: string[];

beforeEach(() => {
  document.body.innerHTML = '<p>Before.</p><script type="text/plain"></script><p>Behind.</p><i></i>';
  const script = document.querySelector('script');
  if (script) script.textContent = LONG;
  asked = [];
});

/** Runs to the end; `between` after the first step. */
function look(between: () => void) {
  const note = (text: string) => {
    asked.push(text);
    return false;
  };
  const steps = proseMayMatch(document.body, document, note, true);
  steps.next();
  between();
  while (!steps.next().done);
}

describe('what is prose', () => {
  it('is what stands around a long script', () => {
    look(() => {});
    expect(asked.join('')).toMatch(/^Before\.\s+Behind\.$/);
  });

  it('is all of it still where the page takes the script out meanwhile', () => {
    look(() => document.querySelector('script')?.remove());
    expect(asked.join('')).toMatch(/^Before\.\s*Behind\.$/);
  });
});
