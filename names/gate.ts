import { composed, foldWord } from './fold.ts';
import { IGNORED_CHARACTERS, kindOf, MARK, NO_WORD } from './letters.ts';
import type { AlphabetStems, GateTable } from './types.ts';

type Counts = (text: string, at: number) => boolean;

/** Where an expression matches in a text and the match counts. */
class Scan {
  private readonly expression: RegExp | null;

  constructor(
    source: string,
    flags: string,
    private readonly counts: Counts = () => true,
  ) {
    this.expression = source ? new RegExp(source, flags) : null;
  }

  /** The first such place at or behind `from`, or Infinity. */
  next(text: string, from: number): number {
    if (!this.expression) return Number.POSITIVE_INFINITY;
    for (let at = from; ; ) {
      this.expression.lastIndex = at;
      const found = this.expression.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      if (found === Number.POSITIVE_INFINITY || this.counts(text, found)) return found;
      at = found + 1;
    }
  }

  meets(text: string): boolean {
    return this.next(text, 0) < text.length;
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
function matchesAt(source: string, flags: string): Counts {
  const expression = new RegExp(source, flags);
  return (text, at) => {
    expression.lastIndex = at;
    return expression.test(text);
  };
}

/** How far a stem, or words in a row, reach from the odd character that hides them, or to the next; UTF-16 code units. */
const AROUND = 128;

/** Matches nowhere. */
const NEVER = '[]';

function joined(...sources: string[]): string {
  return sources.filter((source) => source !== '').join('|');
}

/** Beginnings of words as they stand in small letters, and all in capitals. */
function inBothCases(capital: string): string {
  return joined(capital, capital.toUpperCase());
}

/**
 * The gate: expressions of which one matches inside every name, whatever hides in its spelling. Apart because each is
 * fast alone: literals of one alphabet without character classes let the engine skip ahead. None is made before it is
 * needed, because on most pages making them takes longer than running them.
 */
export class Gate {
  private readonly scans = new Map<string, Scan>();
  private readonly classes = new Map<string, RegExp>();
  private first: RegExp[] | undefined;

  constructor(private readonly table: GateTable) {}

  /**
   * Whether the text may hold a name. What most texts come to is one straight piece of code: it runs once on a page, and
   * engines take longer to get ready for each function than to run it.
   */
  open(text: string): boolean {
    const { stems, words, exact, beyond } = this.table;
    const [, capital = '', any = ''] = stems[0] ?? [];
    this.first ??= [
      new RegExp(joined(inBothCases(capital), exact[0]) || NEVER),
      new RegExp(joined(any, words[0]) || NEVER, 'i'),
      new RegExp(beyond ? `[${beyond}]` : NEVER),
    ];
    const [capitals, loose, foreign] = this.first;
    if (capitals?.test(text) && this.capitals().meets(text)) return true;
    if (loose?.test(text) && this.loose().meets(text)) return true;
    return foreign?.test(text) === true && this.openBeyond(text);
  }

  /** The same for what needs letters beyond Latin 1. Where something odd hides letters, it is looked at without it. */
  private openBeyond(text: string): boolean {
    if (this.alphabetsIn(text).some((scan) => scan.meets(text))) return true;
    const shown = this.shown(this.aroundOdd(text));
    if (shown === '') return false;
    return [this.capitals(), this.loose(), ...this.alphabetsIn(shown)].some((scan) => scan.meets(shown));
  }

  /** One pass for what stands in its own case; where it stops, more is asked of an acronym than of a stem. */
  private capitals(): Scan {
    const [sought, wanted] = this.table.exact.map((part) =>
      joined(inBothCases(this.table.stems[0]?.[1] ?? ''), part),
    );
    return this.scan(sought ?? '', 'g', this.table.exact[0] ? () => matchesAt(wanted ?? '', 'y') : undefined);
  }

  /** One pass for what may stand in any case; where it stops, more is asked of a word than of a stem. */
  private loose(): Scan {
    const { stems, words } = this.table;
    const [sought, wanted] = words.map((part) => joined(stems[0]?.[2] ?? '', part));
    return this.scan(sought ?? '', 'gi', words[0] ? () => matchesAt(wanted ?? '', 'iy') : undefined);
  }

  private stems([, capital, any]: AlphabetStems): Scan[] {
    return [this.scan(inBothCases(capital), 'g'), this.scan(any, 'gi')];
  }

  private odd(): Scan {
    return this.scan(`[${IGNORED_CHARACTERS}${this.table.odd}]`, 'g', () => canHide);
  }

  /** What stands around the odd characters of a text: all that they can hide. */
  private aroundOdd(text: string): string {
    const odd = this.odd();
    let around = '';
    let end = 0;
    for (let at = odd.next(text, 0); at < text.length; at = odd.next(text, at + 1)) {
      const start = Math.max(end, at - AROUND);
      if (start > end) around += '\n';
      end = Math.min(text.length, at + AROUND);
      around += text.slice(start, end);
    }
    return around;
  }

  /** The text as it is read, with each rare letter as its common one; case and length of words stay. */
  private shown(text: string): string {
    const odd = new RegExp(`i\u0307|[${IGNORED_CHARACTERS}${this.table.odd}]`, 'g');
    return composed(text).replace(odd, (letter) => {
      const common = foldWord(letter);
      return letter === letter.toLowerCase() ? common : common.toUpperCase();
    });
  }

  /** The stems of the alphabets beyond Latin 1 that a text has letters of. */
  private alphabetsIn(text: string): Scan[] {
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
