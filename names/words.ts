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
  keys: readonly string[];
}

/** Longer words are no names; folding them could take more than linear time. In UTF-16 code units. */
export const LONGEST_WORD = 256;

/** So many words are remembered with their keys; a text says most of its words again and again. */
const REMEMBERED = 1000;
const remembered = new Map<string, readonly string[]>();

function keysOf(raw: string): readonly string[] {
  const known = remembered.get(raw);
  if (known) return known;
  const keys = raw.length > LONGEST_WORD ? [] : [foldWord(raw)];
  if (keys.length > 0 && raw.includes('I')) keys.push(foldWord(raw, true));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, keys);
  return keys;
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

/** Where the last word before `before` starts, which is a word's start; -1: there is none. */
function startOfWordBefore(text: string, before: number): number {
  let wordKind = 0;
  let start = -1;
  for (let at = before - 1; at >= 0; at--) {
    const low = text.charCodeAt(at);
    if (low >= 0xdc00 && low < 0xe000 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff) at--;
    const kind = kindOf(text.codePointAt(at) ?? 0);
    if (kind >= MARK) continue;
    if (wordKind && (kind !== wordKind || wordKind === SINGLE)) return start;
    if (kind === NO_WORD) continue;
    wordKind = kind;
    start = at;
  }
  return start;
}

/** The words of a text around a place, read when asked for. */
export class Words {
  private readonly behind: Word[] = [];
  private readonly before: Word[] = [];
  private first = false;
  private last = false;

  /** `from` must not lie inside a word. */
  constructor(
    readonly text: string,
    private readonly from: number,
  ) {}

  /** Number 0 is the first word that starts at the place or behind it, number -1 the one before. */
  at(index: number): Word | undefined {
    return index < 0 ? this.wordBefore(-1 - index) : this.wordBehind(index);
  }

  private wordBehind(index: number): Word | undefined {
    const { behind } = this;
    while (!this.last && behind.length <= index) {
      const word = readWord(this.text, behind.at(-1)?.next ?? this.from);
      if (word) behind.push(word);
      else this.last = true;
    }
    return behind[index];
  }

  private wordBefore(index: number): Word | undefined {
    const { before } = this;
    while (!this.first && before.length <= index) {
      const start = startOfWordBefore(this.text, before.at(-1)?.start ?? this.from);
      const word = start < 0 ? undefined : readWord(this.text, start);
      if (word) before.push(word);
      else this.first = true;
    }
    return before[index];
  }
}
