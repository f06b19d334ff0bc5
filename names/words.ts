import { foldWord } from './fold.ts';
import { IGNORED, kindOf, MARK, NO_WORD, SINGLE } from './letters.ts';

/** A word at a place, in UTF-16 code units. */
export interface Word {
  start: number;
  /** Behind its last letter or mark. */
  end: number;
  /** Behind the ignored characters that follow it too: where to read on. */
  next: number;
  /** Its folded spellings: one, or two where a capital I may be dotless. None for what is too long for a name. */
  keys: string[];
}

/** Longer words are no names; folding them could take more than linear time. In UTF-16 code units. */
export const LONGEST_WORD = 256;

function keysOf(raw: string): string[] {
  if (raw.length > LONGEST_WORD) return [];
  const key = foldWord(raw);
  return raw.includes('I') ? [key, foldWord(raw, true)] : [key];
}

/** Behind the word that starts at `start`, and behind the ignored characters that follow it. */
export function endOfWord(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  const wordKind = kindOf(first);
  let at = start + (first > 0xffff ? 2 : 1);
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = kindOf(codePoint);
    if (kind < MARK && (kind !== wordKind || wordKind === SINGLE)) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** The first word that starts at or behind `from`, which must not lie inside a word. */
function readWord(text: string, from: number): Word | undefined {
  let start = from;
  for (; start < text.length; start++) {
    const codePoint = text.codePointAt(start) ?? 0;
    const kind = kindOf(codePoint);
    if (kind < MARK && kind !== NO_WORD) break;
    if (codePoint > 0xffff) start++;
  }
  if (start >= text.length) return undefined;
  const next = endOfWord(text, start);
  let end = next;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === IGNORED) end--;
  return { start, end, next, keys: keysOf(text.slice(start, end)) };
}

function startOfWordBefore(text: string, before: number, floor: number): number {
  let wordKind = 0;
  let start = floor;
  for (let at = before - 1; at >= floor; at--) {
    const low = text.charCodeAt(at);
    if (low >= 0xdc00 && low < 0xe000 && at > floor && (text.codePointAt(at - 1) ?? 0) > 0xffff) at--;
    const kind = kindOf(text.codePointAt(at) ?? 0);
    if (kind >= MARK) continue;
    if (wordKind && (kind !== wordKind || wordKind === SINGLE)) return start;
    if (kind === NO_WORD) continue;
    wordKind = kind;
    start = at;
  }
  return wordKind ? start : floor;
}

/**
 * Where the `count`th word before `before` starts (a word that `before` lies in counts), or `floor` when there are
 * fewer. `floor` must not lie inside a word.
 */
export function startOfWordsBefore(text: string, before: number, count: number, floor: number): number {
  let start = before;
  for (let left = count; left > 0 && start > floor; left--) {
    start = startOfWordBefore(text, start, floor);
  }
  return start;
}

/** The words of a text from a place on, read when asked for. */
export class Words {
  private readonly read: Word[] = [];
  private ended = false;

  constructor(
    readonly text: string,
    private readonly from: number,
  ) {}

  at(index: number): Word | undefined {
    while (!this.ended && this.read.length <= index) {
      const word = readWord(this.text, this.read.at(-1)?.next ?? this.from);
      if (word) this.read.push(word);
      else this.ended = true;
    }
    return this.read[index];
  }
}
