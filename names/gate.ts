import type { GateTable } from './types.ts';

/** Where an expression matches next, remembering the last answer: asked from left to right, it scans a text once. */
class Scan {
  private readonly expression: RegExp | null;
  private text = '';
  private found = 0;

  constructor(source: string, flags: string) {
    this.expression = source ? new RegExp(source, flags) : null;
  }

  begin(text: string): void {
    this.text = text;
    this.found = -1;
  }

  next(from: number): number {
    if (!this.expression) return Number.POSITIVE_INFINITY;
    if (this.found < from) {
      this.expression.lastIndex = from;
      this.found = this.expression.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return this.found;
  }
}

/**
 * The gate: four expressions of which one matches inside every name, whatever hides in its spelling. Apart because
 * each is fast alone: literals of one alphabet without character classes let the engine skip ahead.
 */
export class Gate {
  private readonly latin: Scan;
  private readonly exact: Scan;
  private readonly other: Scan;
  private readonly otherLetters: Scan;
  private readonly odd: Scan;

  constructor(table: GateTable) {
    this.latin = new Scan(table.latin, 'gi');
    this.exact = new Scan(table.exact, 'g');
    this.other = new Scan(table.other, 'gi');
    this.otherLetters = new Scan(table.otherLetters, 'g');
    this.odd = new Scan(table.odd, 'g');
  }

  /** Starts with a text; the hits of `next` are in it. */
  begin(text: string): void {
    for (const scan of [this.latin, this.exact, this.other, this.otherLetters, this.odd]) scan.begin(text);
  }

  /** The first place at or behind `from` that may lie in a name, or Infinity. */
  next(from: number): number {
    const common = Math.min(this.latin.next(from), this.exact.next(from), this.odd.next(from));
    return Math.min(common, this.otherLetters.next(from) < common ? this.other.next(from) : common);
  }

  /** Whether the text may hold a name. */
  open(text: string): boolean {
    this.begin(text);
    const open =
      this.latin.next(0) < text.length ||
      this.exact.next(0) < text.length ||
      this.odd.next(0) < text.length ||
      (this.otherLetters.next(0) < text.length && this.other.next(0) < text.length);
    this.begin('');
    return open;
  }
}
