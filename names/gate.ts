import { composed, foldWord } from './fold.ts';
import { kindOf, MARK, NO_WORD } from './letters.ts';
import type { AlphabetStems, GateTable } from './types.ts';

type Counts = (text: string, at: number) => boolean;

/** Where an expression matches next, remembering the last answer: asked from left to right, it scans a text once. */
class Scan {
  private readonly expression: RegExp | null;
  private text = '';
  private found = 0;

  constructor(
    source: string,
    flags: string,
    private readonly counts: Counts = () => true,
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

  meets(text: string): boolean {
    this.begin(text);
    const met = this.next(0) < text.length;
    this.begin('');
    return met;
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
function matchesAt(source: string): Counts {
  const expression = new RegExp(source, 'iy');
  return (text, at) => {
    expression.lastIndex = at;
    return expression.test(text);
  };
}

/** A word is rarely longer than this; in UTF-16 code units. */
const FAR = 64;

/**
 * Whether a capital stands in the word around a place, up to that place. Says yes where that would take knowing more of
 * the characters than their case.
 */
function behindCapital(text: string, at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const letter = text.charAt(i);
    const small = letter.toLowerCase();
    if (letter !== small || at - i > FAR) return true;
    const inWord = small !== letter.toUpperCase() || (letter >= '0' && letter <= '9') || letter === '_';
    if (!inWord) return letter > '\x7f' && !(letter >= '\u2010' && letter <= '\u203a');
  }
  return false;
}

/**
 * The gate: expressions of which one matches inside every name, whatever hides in its spelling. Apart because each is
 * fast alone: literals of one alphabet without character classes let the engine skip ahead. None is made before it is
 * needed, because on most pages making them takes longer than running them.
 */
export class Gate {
  private readonly scans = new Map<string, Scan>();
  private readonly classes = new Map<string, RegExp>();
  private begun: Scan[] = [];

  constructor(private readonly table: GateTable) {}

  /** Starts with a text; the hits of `next` are in it. */
  begin(text: string): void {
    const beyond = this.beyond(text);
    this.begun = beyond ? [...this.plain(), ...beyond, this.odd()] : this.plain();
    for (const scan of this.begun) scan.begin(text);
  }

  /** The first place at or behind `from` that may lie in a name, or Infinity. */
  next(from: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (const scan of this.begun) first = Math.min(first, scan.next(from));
    return first;
  }

  /** Whether the text may hold a name. Where something odd hides letters, the text is asked again without it. */
  open(text: string): boolean {
    if (this.plain().some((scan) => scan.meets(text))) return true;
    const beyond = this.beyond(text);
    if (!beyond) return false;
    if (beyond.some((scan) => scan.meets(text))) return true;
    if (!this.odd().meets(text)) return false;
    const shown = this.shown(text);
    return [...this.plain(), ...(this.beyond(shown) ?? [])].some((scan) => scan.meets(shown));
  }

  /** What is looked for in any text. */
  private plain(): Scan[] {
    const { stems, words, exact } = this.table;
    const [latin] = stems;
    return [
      ...(latin ? this.stems(latin) : []),
      this.scan(words[0], 'gi', () => matchesAt(words[1])),
      this.scan(exact, 'g'),
    ];
  }

  private stems([, capital, any]: AlphabetStems): Scan[] {
    return [this.scan(capital, 'gi', () => behindCapital), this.scan(any, 'gi')];
  }

  private odd(): Scan {
    return this.scan(`[${this.table.odd}]`, 'g', () => canHide);
  }

  /** The text as it is read, with each rare letter as its common one; case and length of words stay. */
  private shown(text: string): string {
    const odd = new RegExp(`i\u0307|[${this.table.odd}]`, 'g');
    return composed(text).replace(odd, (letter) => {
      const common = foldWord(letter);
      return letter === letter.toLowerCase() ? common : common.toUpperCase();
    });
  }

  /** The stems of the alphabets that a text has letters of; null where it has neither those nor anything odd. */
  private beyond(text: string): Scan[] | null {
    if (!this.table.beyond || !this.class(this.table.beyond).test(text)) return null;
    const met: Scan[] = [];
    let rest = this.table.stems.slice(1);
    while (rest.length > 0) {
      const letter = this.class(rest.map(([letters]) => letters).join('')).exec(text)?.[0];
      if (letter === undefined) break;
      const isOf = ([letters]: AlphabetStems) => this.class(letters).test(letter);
      met.push(...rest.filter(isOf).flatMap((alphabet) => this.stems(alphabet)));
      rest = rest.filter((alphabet) => !isOf(alphabet));
    }
    return met;
  }

  private scan(source: string, flags: string, counts?: () => Counts): Scan {
    const known = this.scans.get(source);
    if (known) return known;
    const scan = new Scan(source, flags, source && counts ? counts() : undefined);
    this.scans.set(source, scan);
    return scan;
  }

  private class(body: string): RegExp {
    const known = this.classes.get(body);
    if (known) return known;
    const made = new RegExp(`[${body}]`);
    this.classes.set(body, made);
    return made;
  }
}
