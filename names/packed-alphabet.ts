import { swapLetters } from './alphabets.ts';
import { beginningOf } from './beginnings.ts';
import { startOfKey } from './packed-case.ts';
import { KINDS_APART, LISTS_APART } from './packed-forms.ts';
import { textsIn } from './packed-lists.ts';
import type { PackedNames } from './types.ts';
import { startsOf } from './word-patterns.ts';

/** A pattern of the table whose names are not made yet. */
interface PackedPattern {
  pattern: string;
  /** The number of the kind. */
  kind: number;
}

/** The patterns with names whose first words begin with the same letters. */
interface Beginners {
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

/** Patterns for one step: some leave the choice of hundreds of words. */
const STEP = 20;

/** In steps, which are short at the first time, too. */
export function* unpackAlphabet([names, lists]: PackedNames, index: number): Generator<void, Alphabet> {
  const endings = swapLetters(lists, index).split(LISTS_APART);
  yield;
  const byBeginning = new Map<string, Beginners>();
  let count = 0;
  for (const [kind, texts] of names.split(KINDS_APART).entries()) {
    for (const pattern of textsIn(swapLetters(texts, index))) {
      if (++count % STEP === 0) yield;
      const packed = { pattern, kind };
      for (const start of startsOf(pattern)) {
        const { letters, open } = beginningOf(startOfKey(start));
        const others = byBeginning.get(letters);
        if (!others) byBeginning.set(letters, { patterns: [packed], open });
        else {
          if (others.patterns.at(-1) !== packed) others.patterns.push(packed);
          others.open ||= open;
        }
      }
    }
  }
  return { byBeginning, endings };
}
