import { kindOf, MARK, NO_WORD } from './letters.ts';
import type { GateTable } from './types.ts';

/** Where an expression matches next, remembering the last answer: asked from left to right, it scans a text once. */
class Scan {
  private readonly expression: RegExp | null;
  private text = '';
  private found = 0;

  constructor(
    source: string,
    flags: string,
    private readonly counts: (text: string, at: number) => boolean = () => true,
  ) {
    this.expression = source ? new RegExp(source, flags) : null;
  }

  begin(text: string): void {
    this.text = text;
    this.found = -1;
  }

  next(from: number): number {
    if (!this.expression) return Number.POSITIVE_INFINITY;
    let at = from;
    while (this.found < at) {
      this.expression.lastIndex = at;
      const found = this.expression.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
      if (found < Number.POSITIVE_INFINITY && !this.counts(this.text, found)) at = found + 1;
      else this.found = found;
    }
    return this.found;
  }
}

function kindAt(text: string, at: number): number {
  return kindOf(text.codePointAt(at) ?? 0);
}

/** Whether a word, or a stop inside an abbreviation, may reach to this place. */
function mayJoin(text: string, at: number): boolean {
  return text[at] === '.' || (at >= 0 && at < text.length && kindAt(text, at) !== NO_WORD);
}

/** Whether an odd character can hide a name: a letter can; marks only on a word, ignored characters only within. */
function canHide(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind < MARK) return true;
  const low = text.charCodeAt(at - 1);
  const before = low >= 0xdc00 && low < 0xe000 ? at - 2 : at - 1;
  return mayJoin(text, before) && (kind === MARK || mayJoin(text, at + 1));
}

/** Whether an expression matches at a place. Kept out of the search itself, which it would slow down tenfold. */
function matchesAt(source: string): (text: string, at: number) => boolean {
  const expression = new RegExp(source, 'iy');
  return (text, at) => {
    expression.lastIndex = at;
    return expression.test(text);
  };
}

/**
 * The gate: expressions of which one matches inside every name, whatever hides in its spelling. Apart because each is
 * fast alone: literals of one alphabet without character classes let the engine skip ahead, and a class of letters
 * tells fast that an alphabet is not there.
 */
export class Gate {
  private readonly common: Scan[];
  private readonly otherLetters: Scan;
  private readonly others: { letters: Scan; stems: Scan }[];

  constructor(table: GateTable) {
    this.common = [
      new Scan(table.latin, 'gi'),
      new Scan(table.words[0], 'gi', matchesAt(table.words[1])),
      new Scan(table.exact, 'g'),
      new Scan(table.odd, 'g', canHide),
    ];
    this.otherLetters = new Scan(table.otherLetters, 'g');
    this.others = table.others.map(([letters, stems]) => ({
      letters: new Scan(letters, 'g'),
      stems: new Scan(stems, 'gi'),
    }));
  }

  /** Starts with a text; the hits of `next` are in it. */
  begin(text: string): void {
    for (const scan of this.common) scan.begin(text);
    this.otherLetters.begin(text);
    for (const { letters, stems } of this.others) {
      letters.begin(text);
      stems.begin(text);
    }
  }

  /** The first place at or behind `from` that may lie in a name, or Infinity. */
  next(from: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (const scan of this.common) first = Math.min(first, scan.next(from));
    // A stem that starts before the first of its letters still reaches it: names before `first` are not missed.
    if (this.otherLetters.next(from) >= first) return first;
    for (const { letters, stems } of this.others) {
      if (letters.next(from) < first) first = Math.min(first, stems.next(from));
    }
    return first;
  }

  /** Whether the text may hold a name. */
  open(text: string): boolean {
    this.begin(text);
    const open = this.common.some((scan) => scan.next(0) < text.length) || this.next(0) < text.length;
    this.begin('');
    return open;
  }
}
