import { swapLetters } from './alphabets.ts';
import { beginningOf } from './beginnings.ts';
import { startOfKey } from './packed-case.ts';
import { KIND, LISTS_APART, SHARED_NONE } from './packed-forms.ts';
import type { PackedNames } from './types.ts';
import { byFirstWord } from './word-patterns.ts';

const entry = /(~?)([A-P])([^~A-P]*)/g;

/** A pattern of the table, the choice of its first word made, whose names are not made yet. */
export interface PackedPattern {
  pattern: string;
  kind: string;
  list: number;
}

/** The patterns whose names' first words begin with the same letters. */
export interface Beginners {
  patterns: PackedPattern[];
  /** Whether a word may begin so and go on. */
  open: boolean;
}

/** The names of one alphabet, as far as they are unpacked at once. */
export interface Alphabet {
  byBeginning: ReadonlyMap<string, Beginners>;
  /** Lists of endings, packed. */
  endings: readonly string[];
}

/** Patterns for one step. */
const STEP = 400;

/** In steps, which are short at the first time, too. */
export function* unpackAlphabet(
  [names, kinds, taken, lists]: PackedNames,
  index: number,
): Generator<void, Alphabet> {
  const endings = swapLetters(lists, index).split(LISTS_APART);
  const written = swapLetters(names, index);
  yield;
  return { byBeginning: yield* patternsByBeginning(written, kinds.split(','), taken.split(',')), endings };
}

function* patternsByBeginning(
  names: string,
  kinds: readonly string[],
  taken: readonly string[],
): Generator<void, Map<string, Beginners>> {
  const found = new Map<string, Beginners>();
  let kind = -1;
  let list = 0;
  let previous = '';
  let index = 0;
  for (const [, begins, shared = '', rest = ''] of names.matchAll(entry)) {
    if (begins === KIND) {
      kind++;
      previous = '';
    }
    if (index % STEP === STEP - 1) yield;
    const changed = taken[index++];
    if (changed) list = Number(changed);
    previous = previous.slice(0, shared.charCodeAt(0) - SHARED_NONE) + rest;
    for (const pattern of byFirstWord(previous)) {
      const { stem, varies } = startOfKey(pattern);
      const { letters, open } = beginningOf(stem, varies);
      const packed = { pattern, kind: kinds[kind] ?? '', list };
      const others = found.get(letters);
      if (others) {
        others.patterns.push(packed);
        others.open ||= open;
      } else found.set(letters, { patterns: [packed], open });
    }
  }
  return found;
}
