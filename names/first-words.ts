import { alphabetOf } from './alphabets.ts';
import { MOST_LETTERS } from './beginnings.ts';
import { foldWord } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import { kindOf, MARK, NO_WORD } from './letters.ts';
import { atOnce } from './steps.ts';
import type { Attached } from './types.ts';
import { endOfWord } from './words.ts';

/** What a code unit is, where it is not the code of a letter's key. */
const UNKNOWN = 0;
const NO_LETTER = 1;
/** Part of a letter that only the whole word tells: marks, ignored characters, halves of pairs. */
const ODD = 2;

/** What is known of some letters at a word's beginning: names begin with more; with a longer word; are that word. */
const ON_THE_WAY = 1;
const OPEN = 2;
const WHOLE = 4;
/** At a second place, for the last of the letters: others that share the first place hardly share both. */
const LAST = 8;

/** As many bits as a place has of the 32 that letters are summed up in. */
const BITS = 18;
/** A letter of the alphabet that hardly a page does without. */
const LATIN = 'a';
/** Beginnings of names for one step. */
const STEP = 100;
/** Above these, words may end without a space, and letters are written as several. */
const SPACED = 0x0e00;
const BEYOND_LATIN = 0x0370;
const BEYOND_ASCII = 0x80;

/** Letters of keys that texts write in several ways which do not fold one by one. */
const WRITTEN: Record<string, string[]> = { ß: ['ß', 'ss'], ı: ['ı', 'i'], և: ['և', 'եւ', 'եվ'] };

const writtenOtherwise = /[ßıև]/;

function ways(letters: string): string[] {
  if (!writtenOtherwise.test(letters)) return [letters];
  let written = [''];
  for (const letter of letters) {
    const all = WRITTEN[letter] ?? [letter];
    written = written.flatMap((before) => all.map((way) => before + way));
  }
  return written;
}

/** The sum of some letters and one more. */
function sumOf(sum: number, letter: number): number {
  return Math.imul(sum ^ letter, 0x9e3779b1);
}

function placeOf(sum: number): number {
  return sum >>> (32 - BITS);
}

function secondPlaceOf(sum: number): number {
  return (sum ^ (sum >>> BITS)) & ((1 << BITS) - 1);
}

/** Which words of a text may begin a name: told by their first letters, without making anything for a word. */
export class FirstWords {
  private readonly letters = new Uint16Array(0x10000);
  private readonly seen = new Uint8Array(1 << BITS);
  private readonly alphabets = new Set<number>();
  /** First letters of keys beyond Latin whose alphabets are there. */
  private readonly firsts = new Set<number>();
  /** What may be written before a name, by its first letter. */
  private readonly before = new Map<number, string[]>();
  /** The first letters of what may be written behind one. */
  private readonly after: ReadonlySet<number>;

  constructor(
    private readonly forms: FormIndex,
    { before, after }: Attached,
  ) {
    for (const each of before) {
      const first = each.charCodeAt(0);
      this.before.set(first, [...(this.before.get(first) ?? []), each]);
    }
    this.after = new Set(after.map((each) => each.charCodeAt(0)));
  }

  /** What has to be done once before `next`, in short steps: the Latin names are unpacked. */
  prepare(): Generator<void, void> {
    return this.adding(alphabetOf(LATIN));
  }

  /**
   * Where the next word that may begin a name starts, at or behind `from`, which must not lie inside a word; the text's
   * length where none does. May name a word too many, never one too few.
   */
  next(text: string, from: number): number {
    for (let at = from; at < text.length; ) {
      const letter = this.letter(text.charCodeAt(at));
      if (letter === NO_LETTER) at++;
      else if (letter === ODD) {
        const codePoint = text.codePointAt(at) ?? 0;
        const kind = kindOf(codePoint);
        if (kind < MARK && kind !== NO_WORD) return at;
        at += codePoint > 0xffff ? 2 : 1;
      } else if (this.mayBegin(text, at, letter)) return at;
      else at = this.behind(text, at);
    }
    return text.length;
  }

  /** Behind the word that starts at `start`. */
  private behind(text: string, start: number): number {
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = this.letter(code);
      if (letter === NO_LETTER) return at;
      if (letter === ODD || code >= SPACED) return endOfWord(text, start);
    }
    return text.length;
  }

  private mayBegin(text: string, start: number, letter: number): boolean {
    if (this.beginsAt(text, start)) return true;
    const before = letter < BEYOND_ASCII ? undefined : this.before.get(letter);
    if (!before) return false;
    return before.some((each) => this.mayBeginBehind(text, start, each));
  }

  private mayBeginBehind(text: string, start: number, letters: string): boolean {
    for (let index = 0; index < letters.length; index++) {
      const letter = this.letterAt(text, start + index);
      if (letter === ODD) return true;
      if (letter !== letters.charCodeAt(index)) return false;
    }
    return this.beginsAt(text, start + letters.length);
  }

  private beginsAt(text: string, start: number): boolean {
    let sum = 0;
    for (let index = 0; index < MOST_LETTERS; index++) {
      const letter = this.letterAt(text, start + index);
      if (letter === ODD) return true;
      if (letter === NO_LETTER) return false;
      if (index === 0 && letter >= BEYOND_LATIN && !this.firsts.has(letter)) this.meet(letter);
      sum = sumOf(sum, letter);
      const seen = this.seen[placeOf(sum)] ?? 0;
      if (seen > ON_THE_WAY && (this.seen[secondPlaceOf(sum)] ?? 0) & LAST) {
        if (seen & OPEN) return true;
        if (seen & WHOLE && (letter >= SPACED || this.mayEndAt(text, start + index + 1))) return true;
      }
      // A mark may yet make another letter of this one.
      if (seen === 0) return this.letterAt(text, start + index + 1) === ODD;
    }
    return this.letterAt(text, start + MOST_LETTERS) === ODD;
  }

  private mayEndAt(text: string, at: number): boolean {
    const letter = this.letterAt(text, at);
    return letter <= ODD || letter >= SPACED || this.after.has(letter);
  }

  private letterAt(text: string, at: number): number {
    return at < text.length ? this.letter(text.charCodeAt(at)) : NO_LETTER;
  }

  private letter(code: number): number {
    const known = this.letters[code] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const letter = letterOf(code);
    this.letters[code] = letter;
    return letter;
  }

  private meet(letter: number): void {
    this.firsts.add(letter);
    atOnce(this.adding(alphabetOf(String.fromCharCode(letter))));
  }

  private *adding(alphabet: number): Generator<void, void> {
    if (this.alphabets.has(alphabet)) return;
    const { byBeginning } = yield* this.forms.prepare(alphabet);
    let count = 0;
    for (const [letters, { open }] of byBeginning) {
      if (++count % STEP === 0) yield;
      for (const way of ways(letters)) this.addWay(way, open);
    }
    this.alphabets.add(alphabet);
  }

  private addWay(letters: string, open: boolean): void {
    let sum = 0;
    const length = Math.min(letters.length, MOST_LETTERS);
    for (let index = 0; index < length; index++) {
      sum = sumOf(sum, letters.charCodeAt(index));
      this.sign(placeOf(sum), index < length - 1 ? ON_THE_WAY : lastSign(letters, open));
    }
    this.sign(secondPlaceOf(sum), LAST);
  }

  private sign(place: number, sign: number): void {
    this.seen[place] = (this.seen[place] ?? 0) | sign;
  }
}

function lastSign(letters: string, open: boolean): number {
  return open || letters.length > MOST_LETTERS ? OPEN : WHOLE;
}

/** The code of a letter's key, where each letter has its own. */
function letterOf(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return ODD;
  const character = String.fromCharCode(code);
  const kind = kindOf(code);
  if (kind === NO_WORD) return NO_LETTER;
  const key = foldWord(character);
  return kind >= MARK || key.length !== 1 || isJamo(code) ? ODD : key.charCodeAt(0);
}

/** Parts of Korean syllables, which compose without marks. */
function isJamo(code: number): boolean {
  return (
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0xa960 && code < 0xa980) ||
    (code >= 0xd7b0 && code < 0xd800)
  );
}
