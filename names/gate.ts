import { composed, foldWord } from './fold.ts';
import { IGNORED_CHARACTERS } from './letters.ts';
import type { GateTable, Stems } from './types.ts';

/**
 * Characters that no part of a name in Latin 1 can do without or be hidden by: few ranges, soon looked up. The last one
 * stays written out: Chromium takes a script that holds it for broken.
 */
const BEYOND =
  '\u00ad\u00b5\u0100-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2126-\u212b\u2c00-\u2dff\u3000-\\uffff';

/** How far a stem, or words in a row, reach from a character that is part of them or hides them; UTF-16 code units. */
const AROUND = 128;

/** Stands in the table's expressions for what is between two words. */
export const GAP = '~';

/** Spaces, dashes and what means nothing. Of dashes beyond the basic plane both halves, which no other way meet. */
const GAPS =
  `${IGNORED_CHARACTERS}\\s\\u0085\\u2212\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d` +
  '\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\ud803\\udd6e\\udead';

/** What may stand between two words. Between those of Latin 1 it may be any punctuation. */
const GAP_BEYOND = `[${GAPS}]+`;
const GAP_LATIN = '\\W+';

/**
 * The gate: expressions of which one matches inside every name, whatever hides in its spelling. Apart because each is
 * fast alone: literals of one alphabet without character classes let the engine skip ahead. None is made before it is
 * needed, because on most pages making them takes longer than running them.
 */
export class Gate {
  private readonly made = new Map<string, RegExp>();

  constructor(private readonly table: GateTable) {}

  /** Whether the text may hold a name. One look at all of the text, and another at what stands around rarer letters. */
  open(text: string): boolean {
    if (this.holdsLatin(text)) return true;
    const beyond = this.around(text, BEYOND);
    if (beyond === '') return false;
    if (this.holdsOther(beyond)) return true;
    const hiding = this.around(beyond, this.odd);
    if (hiding === '') return false;
    const shown = this.shown(hiding);
    return this.holdsLatin(shown) || this.holdsOther(shown);
  }

  private holdsLatin(text: string): boolean {
    const { latin, acronyms } = this.table;
    return this.holdsStem(text, latin, GAP_LATIN) || this.expression(acronyms, '').test(text);
  }

  /** Whether it holds a stem of one of the alphabets beyond Latin 1 that it has letters of. */
  private holdsOther(text: string): boolean {
    let rest = this.table.alphabets;
    for (;;) {
      const [letter] = this.expression(`[${rest.map(([letters]) => letters).join('')}]`, '').exec(text) ?? [];
      if (letter === undefined) return false;
      for (const [letters, ...stems] of rest) {
        if (!isBetween(letter, letters)) continue;
        if (this.holdsStem(text, stems, GAP_BEYOND)) return true;
        rest = rest.filter((alphabet) => alphabet[0] !== letters);
      }
    }
  }

  private holdsStem(text: string, [alone, telling, rows]: Stems, gap: string): boolean {
    const holds = (stems: string, within: string) =>
      this.expression(stems.replaceAll(GAP, gap), 'i').test(within);
    if (!holds(telling === '' ? alone : `${alone}|${telling}`, text)) return false;
    const { noNames } = this.table;
    const rest = text.replace(this.expression(noNames && `(?:${noNames})(?!\\p{L})`, 'gu'), ' ');
    return holds(alone, rest) || holds(rows, rest);
  }

  private get odd(): string {
    return IGNORED_CHARACTERS + this.table.odd;
  }

  /** What stands around some characters of a text, given as the body of a class; '' where none of them stands. */
  private around(text: string, characters: string): string {
    const expression = this.expression(`[${characters}]`, 'g');
    let around = '';
    let start = 0;
    let end = 0;
    expression.lastIndex = 0;
    for (let met = expression.exec(text); met; met = expression.exec(text)) {
      if (met.index - AROUND > end) {
        around += `${text.slice(start, end)}\n`;
        start = met.index - AROUND;
      }
      // What follows close behind is taken along with as much behind it as if it had been met.
      end = met.index + 2 * AROUND;
      expression.lastIndex = met.index + AROUND;
    }
    return around + text.slice(start, end);
  }

  /** The text as it is read, with each rare letter as its common one; the case of words stays. */
  private shown(text: string): string {
    return composed(text).replace(this.expression(`i\u0307|[${this.odd}]`, 'g'), (letter) => {
      const common = foldWord(letter);
      return letter === letter.toLowerCase() ? common : common.toUpperCase();
    });
  }

  /** An expression, made when first asked for. An empty one stands for none and matches nowhere. */
  private expression(source: string, flags: string): RegExp {
    const known = this.made.get(source);
    if (known) return known;
    const expression = new RegExp(source || '[]', flags);
    this.made.set(source, expression);
    return expression;
  }
}

/** Whether a character is one of a range, written as in the body of a class. */
function isBetween(character: string, [first = '', , last = '']: string): boolean {
  return first <= character && character <= last;
}
