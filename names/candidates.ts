import type { AttachedWords } from './attached.ts';
import { foldGap } from './fold.ts';
import { fitsCase } from './form-case.ts';
import type { FormIndex } from './form-index.ts';
import { heldSign, mayBeHeld } from './held-sign.ts';
import type { FormGroup } from './types.ts';
import type { Word, Words } from './words.ts';

/** A key of the table met in a text, up to word `last`, at [start, end), by the groups of the forms that have it. */
export interface Candidate {
  last: number;
  start: number;
  end: number;
  groups: readonly FormGroup[];
  /** Numbers of words that share the place of another before them in the key: those of an entity's name inside it. */
  held: readonly number[];
}

/** What may be a name so far. */
interface Begun {
  start: number;
  key: string;
  held: readonly number[];
  /** Where `key` is that of a name inside it: the key before that one, and the number of its first word. */
  outer?: { key: string; first: number };
}

const NONE: readonly number[] = [];

/** What may be a name at a word, by its key alone. */
export class Candidates {
  private found: Candidate[] = [];

  /** `held` are the entities whose names stand as signs in others' keys. */
  constructor(
    private readonly forms: FormIndex,
    private readonly attached: AttachedWords,
    private readonly held: readonly number[],
  ) {}

  /** Those that start with the first of the words, the longest first. */
  at(words: Words): readonly Candidate[] {
    this.found = [];
    const word = words.at(0);
    if (!word) return this.found;
    this.follow(words, 0, word, { start: word.start, key: '', held: NONE });
    for (const { at, key } of this.attached.before(words.text.slice(word.start, word.end), word.keys[0])) {
      // Without what is written on to the name's beginning.
      const start = word.start + at;
      this.follow(words, 0, { ...word, start, keys: [key] }, { start, key: '', held: NONE });
    }
    return this.found.sort((a, b) => b.end - a.end);
  }

  /** Follows the table's keys through the words from `word`, number `at`, on. */
  private follow(words: Words, at: number, word: Word, begun: Begun): void {
    for (const spelling of word.keys) {
      for (const so of this.with(words, at, spelling, word.end, begun)) {
        const next = words.at(at + 1);
        const gap = next ? foldGap(words.text.slice(word.end, next.start)) : null;
        if (!next || gap === null) continue;
        const key = so.key + gap;
        this.follow(words, at + 1, next, { ...so, key });
        if (so.outer || this.held.length === 0) continue;
        this.follow(words, at + 1, next, { ...so, key: '', outer: { key, first: at + 1 } });
      }
    }
    const raw = words.text.slice(word.start, word.end);
    for (const { key, at: end } of this.attached.after(raw, word.keys[0])) {
      this.with(words, at, key, word.start + end, begun);
    }
  }

  /** What a name may be with one word more, up to `end`; what ends with it is found. */
  private with(words: Words, at: number, spelling: string, end: number, begun: Begun): Begun[] {
    const { start, held, outer } = begun;
    const so = { ...begun, key: begun.key + spelling };
    const groups = this.forms.get(so.key);
    if (!groups) return [];
    if (groups.length === 0) return [so];
    if (!outer) this.found.push({ last: at, start, end, groups, held });
    const sign = this.signOf(words, at, so, groups);
    const key = (outer?.key ?? '') + sign;
    const around = sign ? this.forms.get(key) : undefined;
    if (!around) return [so];
    const more = [...held];
    for (let number = (outer?.first ?? 0) + 1; number <= at; number++) more.push(number);
    if (around.length > 0) this.found.push({ last: at, start, end, groups: around, held: more });
    return [so, { start, key, held: more }];
  }

  /** What stands in others' keys for the name that is met, up to word `at`; '' where they do not hold it. */
  private signOf(words: Words, at: number, name: Begun, groups: readonly FormGroup[]): string {
    const { start, key, held, outer } = name;
    if (!outer && held.length > 0) return '';
    const span = wordsUpTo(words, at, start).slice(outer?.first);
    const group = groups.find((each) => each[1] && mayBeHeld(each[3]) && fitsCase(words.text, span, each[3]));
    const number = group ? this.held.indexOf(group[0]) : -1;
    return number < 0 ? '' : heldSign(number, key);
  }
}

/** The words of a name up to number `last`; it starts at `start`, which may lie inside the first. */
export function wordsUpTo(words: Words, last: number, start: number): Word[] {
  const span: Word[] = [];
  for (let index = 0; index <= last; index++) {
    const word = words.at(index);
    if (word) span.push(index === 0 ? { ...word, start } : word);
  }
  return span;
}
